import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { columns, elementsOf, type Column, type Element } from '@vangnet/domain/mapping/statement.ts';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { SecrecyLabel } from '../../case-parts/secrecy-label.tsx';
import { useBadgeVoice } from '../../case-parts/voice.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Column as ColumnCard, type ColumnTone } from '../../ui/column.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { StatementCard } from '../../ui/statement-card.tsx';
import type { Voice } from '../../ui/voice-badge.tsx';

/** What a person can do with a card beside the prose. */
export interface CardActions {
  readonly edit: (statement: Statement) => void;
  readonly sort: (statement: Statement, element: Element) => void;
  readonly withdraw: (statement: Statement) => void;
  /** Back into the prose, when the words were taken out of it. */
  readonly putBack: (statement: Statement) => void;
}

/** A card that is shown already while its statement is still on its way. */
export interface GhostCard {
  readonly id: string;
  readonly column: Column;
  readonly words: string;
  readonly voice: Voice | null;
}

export interface StatementListProps {
  statements: readonly Statement[];
  ghosts: readonly GhostCard[];
  /** For each statement in the prose, in which paragraph it begins. */
  paragraphs: Readonly<Record<string, number>>;
  onShowInProse: (statementId: string) => void;
  /** Left out where the file may only be read. */
  actions: CardActions | null;
}

const tones: Readonly<Record<Column, ColumnTone>> = {
  worries: 'worry',
  goingWell: 'well',
  mustHappen: 'must',
};
/** Of a card, to scroll to from its badge in the prose. */
export const cardId = (statementId: string): string => `statement-card-${statementId}`;

/** The statements made of this conversation, as they stand in the three columns. */
export function StatementList({ statements, ghosts, ...rest }: StatementListProps) {
  const { t } = useTranslation('conversations');
  const shown = statements.filter(({ withdrawn }) => !withdrawn);
  return (
    <section className="conversations-cards" aria-labelledby="conversations-cards-title">
      <header>
        <h2 id="conversations-cards-title">{t('cards.title')}</h2>
        <span className="soft num">{shown.length}</span>
      </header>
      {shown.length + ghosts.length === 0 && (
        <EmptyState isCompact title={t('cards.empty')}>
          {t('cards.emptyHow')}
        </EmptyState>
      )}
      {columns.map((column) => {
        const own = shown.filter((statement) => statement.column === column);
        const coming = ghosts.filter((ghost) => ghost.column === column);
        if (own.length + coming.length === 0) return null;
        return (
          <ColumnCard key={column} tone={tones[column]} title={t(`columns.${column}`)} count={own.length}>
            <ul className="ui-column-list">
              {own.map((statement) => (
                <Card key={statement.id} statement={statement} {...rest} />
              ))}
              {coming.map(({ id, words, voice }) => (
                <StatementCard
                  key={id}
                  look="ghost"
                  words={words}
                  voice={voice}
                  unknownVoice={t('cards.unknownVoice')}
                  meta={t('cards.coming')}
                />
              ))}
            </ul>
          </ColumnCard>
        );
      })}
    </section>
  );
}

type CardProps = Omit<StatementListProps, 'statements' | 'ghosts'> & { statement: Statement };

function Card({ statement, paragraphs, onShowInProse, actions }: CardProps) {
  const { t } = useTranslation('conversations');
  const toBadge = useBadgeVoice();
  const isKnown = statement.voice.voice.kind !== 'unknown';
  return (
    <StatementCard
      item={{ id: cardId(statement.id), tabIndex: -1 }}
      words={statement.words}
      voice={isKnown ? toBadge(statement.voice) : null}
      unknownVoice={t('cards.unknownVoice')}
      confidence={<SecrecyLabel secrecy={statement.secrecy} />}
      meta={<Meta statement={statement} paragraph={paragraphs[statement.id]} onShowInProse={onShowInProse} />}
      flags={actions && <Flags statement={statement} actions={actions} />}
      actions={
        actions && (
          <Button
            size="small"
            variant="quiet"
            icon="more"
            aria-label={t('cards.edit', { words: statement.words.slice(0, 60) })}
            onPress={() => actions.edit(statement)}
          />
        )
      }
    />
  );
}

function Meta({
  statement: { id, element, incident, dueOn, anchor },
  paragraph,
  onShowInProse,
}: {
  statement: Statement;
  paragraph: number | undefined;
  onShowInProse: (statementId: string) => void;
}) {
  const { t } = useTranslation('conversations');
  const { shortDate } = useFormat();
  const { today } = useSignedIn();
  const parts: ReactNode[] = [
    element && t(`elements.${element}`),
    incident?.occasion && t(`occasions.${incident.occasion}`),
    incident?.happenedWhen,
    incident?.howOften,
    dueOn && t('cards.due', { date: shortDate(dueOn, today) }),
    anchor === 'ownWording' && t('cards.ownWording'),
    paragraph !== undefined && (
      <button type="button" className="conversations-link" onClick={() => onShowInProse(id)}>
        {t('cards.paragraph', { number: paragraph })}
      </button>
    ),
  ].filter(Boolean);
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <span aria-hidden="true"> · </span>}
      {part}
    </Fragment>
  ));
}

/** What still waits for a choice: which worry it is, or what to do when its words left the prose. */
function Flags({ statement, actions }: { statement: Statement; actions: CardActions }) {
  const { t } = useTranslation('conversations');
  if (statement.anchor === 'proseGone') {
    return (
      <div className="conversations-gone" role="note">
        <p>{t('cards.gone')}</p>
        <Button size="small" onPress={() => actions.putBack(statement)}>
          {t('cards.putBack')}
        </Button>
        <Button size="small" variant="quiet" onPress={() => actions.withdraw(statement)}>
          {t('cards.withdraw')}
        </Button>
      </div>
    );
  }
  if (statement.element !== null) return null;
  return (
    <div className="conversations-sort" role="group" aria-label={t('cards.sort')}>
      {elementsOf(statement.column).map((element) => (
        <Button key={element} size="small" variant="quiet" onPress={() => actions.sort(statement, element)}>
          {t(`elements.${element}`)}
        </Button>
      ))}
    </div>
  );
}
