import type { OrganisationTree, WorkerInOrganisation } from '@vangnet/contract/organisation.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { matchesWords } from '../../case-parts/matches-words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { unitWithBelow, workersIn } from './tree.ts';
import { WorkerRow } from './worker-row.tsx';

/** More rows than this make a page that nobody reads: find somebody by name instead. */
const SHOWN = 50;

interface WorkersCardProps {
  organisation: OrganisationTree;
  /** Only who works in this unit or below it today; null for everybody. */
  unitId: string | null;
}

/** Who works here, in which functions, since when; who left stands last. */
export function WorkersCard({ organisation, unitId }: WorkersCardProps) {
  const { t } = useTranslation('organisation');
  const { today } = useSignedIn();
  const [typed, setTyped] = useState('');
  const [isAll, setAll] = useState(false);
  const unit = organisation.units.find(({ id }) => id === unitId);
  const inUnit = unit
    ? workersIn(organisation, unitWithBelow(organisation.units, unit.id), today)
    : organisation.workers;
  const names = useSearchWords(organisation);
  const found = inUnit
    .filter((worker) => matchesWords(names(worker), typed))
    .toSorted((one, other) => Number(other.active) - Number(one.active));
  const shown = isAll ? found : found.slice(0, SHOWN);
  return (
    <Card
      title={unit ? t('workers.of', { name: unit.name }) : t('workers.title')}
      aside={<span className="num">{found.length}</span>}
    >
      <TextField
        className="organisation-search"
        type="search"
        label={t('workers.search')}
        isLabelHidden
        placeholder={t('workers.searchPlaceholder')}
        value={typed}
        onChange={setTyped}
      />
      {found.length === 0 ? (
        <EmptyState title={t('workers.none')} isCompact>
          {t('workers.noneTodo')}
        </EmptyState>
      ) : (
        <ul className="organisation-workers">
          {shown.map((worker) => (
            <WorkerRow key={worker.id} worker={worker} units={organisation.units} />
          ))}
        </ul>
      )}
      {shown.length < found.length && (
        <Button variant="quiet" onPress={() => setAll(true)}>
          {t('workers.showAll', { count: found.length })}
        </Button>
      )}
    </Card>
  );
}

/** By what a worker is found: the name, the functions, the units. */
function useSearchWords({ units }: OrganisationTree): (worker: WorkerInOrganisation) => readonly string[] {
  const { t } = useTranslation('app');
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  return ({ name, functions }) => [
    name,
    ...functions.map(({ role }) => t(`roles.${role}`)),
    ...functions.map(({ unitId }) => nameOf.get(unitId ?? '') ?? ''),
  ];
}
