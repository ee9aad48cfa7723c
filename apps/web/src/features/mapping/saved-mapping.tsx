import { useSuspenseQuery } from '@tanstack/react-query';
import type { MappedStatement } from '@vangnet/domain/mapping/mapping-version.ts';
import { columns, elementsOf, type Column as ColumnName } from '@vangnet/domain/mapping/statement.ts';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { usePresenceNames } from '../../case-parts/use-presence-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Card } from '../../ui/card.tsx';
import { Column, ColumnGrid, ColumnQuote, ColumnSection } from '../../ui/column.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { StatementCard } from '../../ui/statement-card.tsx';
import { toneOf, usePlaceNames } from './statement-words.ts';

const pieceColumn: Readonly<Record<string, ColumnName>> = {
  dangerStatement: 'worries',
  safetyGoal: 'mustHappen',
  bottomLine: 'mustHappen',
};

/** A mapping as it stood on its day. Nothing in it changes any more, not even a name. */
export function SavedMapping({ caseId, mappingId }: { caseId: string; mappingId: string }) {
  const { t } = useTranslation('mapping');
  const { longDate } = useFormat();
  const namesOf = usePresenceNames(caseId);
  const { data } = useSuspenseQuery(api.mapping.getMapping.queryOptions({ input: { caseId, mappingId } }));
  const { mapping, snapshot } = data;
  const present = namesOf(mapping.presence);
  return (
    <>
      <div className="mapping-saved-head">
        <div>
          <h2>{[mapping.title, longDate(mapping.heldOn)].filter(Boolean).join(', ')}</h2>
          <p className="soft">
            {[
              t(`kinds.${mapping.kind}`),
              present.length > 0
                ? t('saved.present', { names: present.join(', ') })
                : t('saved.presentUnknown'),
            ].join(' · ')}
          </p>
        </div>
        <div className="mapping-list-buttons">
          <LinkButton size="small" variant="quiet" href={caseLinks.mappings(caseId)}>
            {t('saved.all')}
          </LinkButton>
          <LinkButton size="small" href={caseLinks.mappings(caseId, mappingId, 'now')}>
            {t('saved.compareNow')}
          </LinkButton>
        </div>
      </div>
      <ColumnGrid>
        {columns.map((column) => (
          <SavedColumn
            key={column}
            column={column}
            statements={snapshot.statements.filter((statement) => statement.column === column)}
            pieces={snapshot.framePieces.filter((piece) => pieceColumn[piece.kind] === column)}
          />
        ))}
      </ColumnGrid>
      <SavedRatings ratings={snapshot.ratings} />
    </>
  );
}

interface SavedColumnProps {
  column: ColumnName;
  statements: readonly MappedStatement[];
  pieces: readonly { pieceId: string; words: string }[];
}

function SavedColumn({ column, statements, pieces }: SavedColumnProps) {
  const { t } = useTranslation('mapping');
  const { columnName, elementName } = usePlaceNames();
  return (
    <Column tone={toneOf[column]} title={columnName(column)} count={statements.length}>
      {pieces.length > 0 && (
        <div className="mapping-saved-pieces">
          {pieces.map((piece) => (
            <ColumnQuote key={piece.pieceId} tone={toneOf[column]}>
              {piece.words}
            </ColumnQuote>
          ))}
        </div>
      )}
      {[...elementsOf(column), null].map((element) => {
        const group = statements.filter((statement) => statement.element === element);
        return (
          group.length > 0 && (
            <ColumnSection key={element ?? 'unsorted'} title={elementName(element)}>
              {group.map((statement) => (
                <StatementCard
                  key={statement.statementId}
                  words={statement.words}
                  // A saved mapping keeps the name, not the person: no colour can be told from it.
                  voice={statement.voiceName === null ? null : { name: statement.voiceName, tone: 'other' }}
                  unknownVoice={t('card.unknownVoice')}
                />
              ))}
            </ColumnSection>
          )
        );
      })}
    </Column>
  );
}

interface SavedRatingsProps {
  ratings: readonly { question: string | null; voiceName: string | null; value: number; ratedOn: string }[];
}

function SavedRatings({ ratings }: SavedRatingsProps) {
  const { t } = useTranslation('mapping');
  const { date, number } = useFormat();
  if (ratings.length === 0) return null;
  const byQuestion = [...Map.groupBy(ratings, (rating) => rating.question)];
  return (
    <Card title={t('saved.ratings')} className="mapping-saved-ratings">
      <dl>
        {byQuestion.map(([question, given]) => (
          <div key={question ?? 'safety'}>
            <dt>{question ?? t('saved.safetyQuestion')}</dt>
            {given.map(({ voiceName, value, ratedOn }) => (
              <dd key={`${voiceName ?? ''} ${ratedOn}`}>
                <span className="num">{number(value)}</span> {voiceName ?? t('card.unknownVoice')},{' '}
                <span className="soft">{date(ratedOn)}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Card>
  );
}
