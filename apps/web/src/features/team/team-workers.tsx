import { useQuery } from '@tanstack/react-query';
import type { TeamWorker } from '@vangnet/contract/case-workers.contract.ts';
import { useTranslation } from 'react-i18next';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { api } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { hasLeft, listCasesOf, NOBODY, type MyTeam } from './my-team.ts';

interface TeamWorkersProps {
  team: MyTeam;
  chosen: string | null;
  onChoose: (chosen: string | null) => void;
}

/** Everybody who works in the team or on its cases, by name, with how many; choosing somebody shows their cases. */
export function TeamWorkers({ team, chosen, onChoose }: TeamWorkersProps) {
  const { t } = useTranslation('team');
  const unattended = listCasesOf(team, NOBODY).length;
  const own = team.workers.filter(
    ({ roles, ...worker }) => roles.length > 0 || hasLeft({ ...worker, roles }),
  );
  const others = team.workers.filter((worker) => !own.includes(worker));
  const choose = (id: string) => (isChosen: boolean) => onChoose(isChosen ? id : null);
  return (
    <Card title={t('workers.title')}>
      {unattended > 0 && (
        <ToggleButton
          className="team-worker team-worker-unattended"
          isSelected={chosen === NOBODY}
          onChange={choose(NOBODY)}
        >
          <strong>{t('workers.unattended')}</strong>
          <span className="num">{t('workers.cases', { count: unattended })}</span>
        </ToggleButton>
      )}
      <ul className="team-workers">
        {own.map((worker) => (
          <WorkerChoice
            key={worker.id}
            worker={worker}
            isChosen={chosen === worker.id}
            onChange={choose(worker.id)}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h3 className="team-heading">{t('workers.others')}</h3>
          <ul className="team-workers">
            {others.map((worker) => (
              <WorkerChoice
                key={worker.id}
                worker={worker}
                isChosen={chosen === worker.id}
                onChange={choose(worker.id)}
              />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

interface WorkerChoiceProps {
  worker: TeamWorker;
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
}

function WorkerChoice({ worker, isChosen, onChange }: WorkerChoiceProps) {
  const { t } = useTranslation('team');
  const { day } = useFormat();
  const { today } = useSignedIn();
  const { data: absences } = useQuery(api.organisation.listAbsences.queryOptions({ input: {} }));
  const away = absences?.find(({ workerId, from }) => workerId === worker.id && from <= today);
  return (
    <li>
      <ToggleButton className="team-worker" isSelected={isChosen} onChange={onChange}>
        <span>
          <strong>{worker.name}</strong>
          {worker.roles.length > 0 && (
            <span className="soft">{worker.roles.map((role) => t(`app:roles.${role}`)).join(', ')}</span>
          )}
          {away && <Tag tone="attention">{t('sheet.awayUntil', { day: day(away.until, today) })}</Tag>}
          {hasLeft(worker) && <Tag tone="danger">{t('workers.left')}</Tag>}
        </span>
        <span className="num soft">{t('workers.cases', { count: worker.openCases })}</span>
      </ToggleButton>
    </li>
  );
}
