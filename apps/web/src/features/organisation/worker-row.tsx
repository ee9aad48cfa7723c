import type { Unit, WorkerInOrganisation } from '@vangnet/contract/organisation.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFunctionName } from '../../case-parts/function-name.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AddFunctionDialog } from './add-function-dialog.tsx';
import { DeactivateDialog } from './deactivate-dialog.tsx';
import { EndFunctionDialog } from './end-function-dialog.tsx';
import type { DatedFunction } from './tree.ts';

interface WorkerRowProps {
  worker: WorkerInOrganisation;
  units: readonly Unit[];
}

type Doing =
  { readonly kind: 'add' | 'deactivate' } | { readonly kind: 'end'; readonly ending: DatedFunction };

/** One worker: functions of now and later in sight, those of before behind one press. */
export function WorkerRow({ worker, units }: WorkerRowProps) {
  const { t } = useTranslation('organisation');
  const { today, workerId } = useSignedIn();
  const words = useFunctionWords(units);
  const [doing, setDoing] = useState<Doing | null>(null);
  const reactivate = useCommand(client.organisation.reactivateWorker, {
    invalidates: [api.organisation.getOrganisation.key(), api.organisation.listWorkers.key()],
  });
  const held = worker.functions.filter(({ until }) => until === null || until >= today);
  const former = worker.functions.filter(({ until }) => until !== null && until < today);
  const close = () => setDoing(null);
  return (
    <li className="organisation-worker">
      <div className="organisation-worker-words">
        <p>
          <strong>{worker.name}</strong>
          {!worker.active && <Tag tone="neutral">{t('workers.inactive')}</Tag>}
          {!worker.active && worker.openCases > 0 && (
            <Tag tone="attention">{t('workers.stillCases', { count: worker.openCases })}</Tag>
          )}
        </p>
        {held.length === 0 ? (
          <p className="soft">{t('workers.noFunction')}</p>
        ) : (
          <ul className="organisation-functions">
            {held.map((one) => (
              <li key={one.id}>{words(one)}</li>
            ))}
          </ul>
        )}
        {former.length > 0 && (
          <Disclosure title={t('workers.former')} aside={former.length}>
            <ul className="organisation-functions soft">
              {former.map((one) => (
                <li key={one.id}>{words(one)}</li>
              ))}
            </ul>
          </Disclosure>
        )}
        <RefusalMessage refusal={reactivate.refusal} />
      </div>
      <Menu
        label={t('workers.change', { name: worker.name })}
        groups={[
          {
            actions: [
              ...(worker.active
                ? [{ id: 'add', label: t('functions.add'), onAction: () => setDoing({ kind: 'add' }) }]
                : []),
              ...held
                .filter(({ until }) => until === null)
                .map((ending) => ({
                  id: ending.id,
                  label: t('functions.end'),
                  detail: words(ending),
                  onAction: () => setDoing({ kind: 'end', ending }),
                })),
            ],
          },
          {
            actions: worker.active
              ? worker.id === workerId
                ? []
                : [
                    {
                      id: 'deactivate',
                      label: t('deactivate.open'),
                      tone: 'danger' as const,
                      onAction: () => setDoing({ kind: 'deactivate' }),
                    },
                  ]
              : [
                  {
                    id: 'reactivate',
                    label: t('workers.reactivate'),
                    onAction: () => void reactivate.run({ workerId: worker.id }),
                  },
                ],
          },
        ].filter(({ actions }) => actions.length > 0)}
      >
        <Button
          size="small"
          variant="quiet"
          icon="more"
          aria-label={t('workers.change', { name: worker.name })}
        />
      </Menu>
      {doing?.kind === 'add' && <AddFunctionDialog worker={worker} units={units} onClose={close} />}
      {doing?.kind === 'end' && (
        <EndFunctionDialog
          worker={worker}
          ending={doing.ending}
          words={words(doing.ending)}
          onClose={close}
        />
      )}
      {doing?.kind === 'deactivate' && <DeactivateDialog worker={worker} onClose={close} />}
    </li>
  );
}

/** A function with its days: "consulent, Team Leie · sinds 1 jan. 2010". */
function useFunctionWords(units: readonly Unit[]): (held: DatedFunction) => string {
  const { t } = useTranslation('organisation');
  const { today } = useSignedIn();
  const { shortDate } = useFormat();
  const functionName = useFunctionName();
  return ({ role, unitId, from, until }) => {
    const name = functionName({ role, unitName: units.find(({ id }) => id === unitId)?.name ?? null });
    const days =
      until === null
        ? t(from > today ? 'functions.starts' : 'functions.since', { from: shortDate(from, today) })
        : t('functions.fromUntil', { from: shortDate(from, today), until: shortDate(until, today) });
    return `${name} · ${days}`;
  };
}
