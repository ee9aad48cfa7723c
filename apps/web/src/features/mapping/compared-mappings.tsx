import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { MappingSummary } from '@vangnet/contract/mapping.contract.ts';
import type {
  ComparedStatement,
  MappedStatement,
  StatementChange,
} from '@vangnet/domain/mapping/mapping-version.ts';
import { columns, type Column } from '@vangnet/domain/mapping/statement.ts';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { toneOf, usePlaceNames } from './statement-words.ts';
import { WordDifference } from '../../case-parts/word-difference.tsx';

const changeTones: Record<StatementChange, Tone> = {
  added: 'well',
  removed: 'neutral',
  reworded: 'attention',
  moved: 'accent',
  same: 'neutral',
};

export interface ComparedMappingsProps {
  caseId: string;
  mappingId: string;
  /** Another saved mapping, or `now` for the columns as they stand. */
  otherId: string;
}

/** Two mappings side by side: what came, what went, what was said differently, what stands elsewhere. */
export function ComparedMappings({ caseId, mappingId, otherId }: ComparedMappingsProps) {
  const { t } = useTranslation('mapping');
  const [isAllShown, setAllShown] = useState(false);
  const other = otherId === 'now' ? ('now' as const) : otherId;
  const { data } = useSuspenseQuery(
    // The columns as they stand change under our hands: never from memory.
    api.mapping.compareMappings.queryOptions({ input: { caseId, mappingId, otherId: other }, staleTime: 0 }),
  );
  const changed = data.statements.filter(({ change }) => change !== 'same');
  const shown = isAllShown ? data.statements : changed;
  return (
    <>
      <ChooseBoth caseId={caseId} mappingId={mappingId} otherId={otherId} />
      <div className="mapping-compare-summary">
        <p>
          {(['added', 'removed', 'reworded', 'moved'] as const).map((change) => {
            const count = changed.filter((each) => each.change === change).length;
            return (
              count > 0 && (
                <Tag key={change} tone={changeTones[change]}>
                  {t(`changes.count.${change}`, { count })}
                </Tag>
              )
            );
          })}
        </p>
        <Checkbox isSelected={isAllShown} onChange={setAllShown}>
          {t('changes.showSame')}
        </Checkbox>
      </div>
      {shown.length === 0 && <EmptyState isCompact title={t('changes.none')} />}
      {columns.map((column) => (
        <ComparedColumn
          key={column}
          column={column}
          compared={shown.filter(({ before, after }) => (after ?? before)?.column === column)}
        />
      ))}
    </>
  );
}

function ChooseBoth({ caseId, mappingId, otherId }: ComparedMappingsProps) {
  const { t } = useTranslation('mapping');
  const navigate = useNavigate();
  const nameOf = useMappingName();
  const { data: mappings } = useSuspenseQuery(api.mapping.listMappings.queryOptions({ input: { caseId } }));
  const options = mappings.map((mapping) => ({ value: mapping.id, label: nameOf(mapping) }));
  const go = (first: string, second: string) =>
    void navigate({ href: caseLinks.mappings(caseId, first, second) });
  return (
    <div className="mapping-compare-choice">
      <Select
        label={t('changes.before')}
        isRequired
        value={mappingId}
        options={options}
        onChange={(id) => go(id ?? mappingId, otherId)}
      />
      <Select
        label={t('changes.after')}
        isRequired
        value={otherId}
        options={[{ value: 'now', label: t('changes.now') }, ...options]}
        onChange={(id) => go(mappingId, id ?? otherId)}
      />
      <LinkButton variant="quiet" href={caseLinks.mappings(caseId)}>
        {t('saved.all')}
      </LinkButton>
    </div>
  );
}

function useMappingName(): (mapping: MappingSummary) => string {
  const { t } = useTranslation('mapping');
  const { date } = useFormat();
  return ({ heldOn, title, kind }) => [date(heldOn), title ?? t(`kinds.${kind}`)].join(', ');
}

interface ComparedColumnProps {
  column: (typeof columns)[number];
  compared: readonly ComparedStatement[];
}

function ComparedColumn({ column, compared }: ComparedColumnProps) {
  const { t } = useTranslation('mapping');
  const { columnName } = usePlaceNames();
  if (compared.length === 0) return null;
  return (
    <section className={`mapping-compared ui-column-${toneOf[column]}`}>
      <h2>{columnName(column)}</h2>
      <div className="mapping-compared-heads soft" aria-hidden="true">
        <span>{t('changes.before')}</span>
        <span>{t('changes.after')}</span>
      </div>
      <ul>
        {compared.map((statement) => (
          <li key={statement.statementId}>
            <Side label={t('changes.before')} column={column} statement={statement.before} />
            <Side
              label={t('changes.after')}
              column={column}
              statement={statement.after}
              words={
                statement.before &&
                statement.after && (
                  <WordDifference before={statement.before.words} after={statement.after.words} />
                )
              }
            />
            <Tag tone={changeTones[statement.change]}>{t(`changes.kind.${statement.change}`)}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SideProps {
  label: string;
  /** Under which the comparison stands: another column is named, this one is not repeated. */
  column: Column;
  statement: MappedStatement | null;
  /** The words with what changed in them; left out: as they stood. */
  words?: ReactNode;
}

function Side({ label, column, statement, words }: SideProps) {
  const { t } = useTranslation('mapping');
  const { placeName, elementName } = usePlaceNames();
  return (
    <div className="mapping-side">
      <span className="mapping-side-label">{label}: </span>
      {statement ? (
        <>
          <p className="serif">{words ?? statement.words}</p>
          <p className="soft">
            {[
              statement.voiceName ?? t('card.unknownVoice'),
              statement.column === column
                ? elementName(statement.element)
                : placeName(statement.column, statement.element),
            ].join(' · ')}
          </p>
        </>
      ) : (
        <p className="soft">{t('changes.notThere')}</p>
      )}
    </div>
  );
}
