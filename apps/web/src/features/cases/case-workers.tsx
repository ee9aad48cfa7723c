import type { CaseFile } from '@vangnet/contract/cases.contract.ts';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Menu } from '../../ui/menu.tsx';
import { VoiceInitial } from '../../ui/voice-badge.tsx';
import { AssignWorkerDialog } from './assign-worker-dialog.tsx';
import { EndPartDialog } from './end-part-dialog.tsx';
import { GuestUntilDialog } from './guest-until-dialog.tsx';
import { InviteGuestDialog } from './invite-guest-dialog.tsx';
import './people.css';
import { ReplaceWorkerDialog } from './replace-worker-dialog.tsx';

type CaseWorker = CaseFile['workers'][number];

/** What is being done, and to whom. */
type Doing =
  | { readonly kind: 'assign' | 'invite' }
  | { readonly kind: 'replace' | 'end' | 'guestUntil'; readonly worker: CaseWorker };

/** Who works on the case, in which part, since when, and who reads along; who did before stays readable. */
export function CaseWorkers({ file }: { file: CaseFile }) {
  const { t } = useTranslation('cases');
  const { today } = useSignedIn();
  const [doing, setDoing] = useState<Doing | null>(null);
  const mayWrite = file.allowedActions.includes('writeCase');
  const current = file.workers.filter(({ until }) => until === null || until >= today);
  const former = file.workers.filter(({ until }) => until !== null && until < today);
  const working = current.filter(({ part }) => part !== 'guest');
  const guests = current.filter(({ part }) => part === 'guest');
  return (
    <Card
      title={t('people.workers')}
      aside={
        mayWrite && (
          <Menu
            label={t('people.assign')}
            groups={[
              {
                actions: [
                  {
                    id: 'assign',
                    label: t('people.assignTitle'),
                    detail: t('people.assignDetail'),
                    onAction: () => setDoing({ kind: 'assign' }),
                  },
                  {
                    id: 'invite',
                    label: t('people.guestTitle'),
                    detail: t('people.guestDetail'),
                    onAction: () => setDoing({ kind: 'invite' }),
                  },
                ],
              },
            ]}
          >
            <Button size="small" icon="plus">
              {t('people.assign')}
            </Button>
          </Menu>
        )
      }
    >
      {working.length === 0 ? (
        <p className="soft">{t('people.noWorkers')}</p>
      ) : (
        <WorkerList
          workers={working}
          renderActions={
            mayWrite ? (worker) => <PartActions worker={worker} onChoose={setDoing} /> : undefined
          }
        />
      )}
      {guests.length > 0 && (
        <>
          <h3 className="cases-guests">{t('people.guests')}</h3>
          <WorkerList
            workers={guests}
            renderActions={
              mayWrite
                ? (worker) => (
                    <Button
                      size="small"
                      variant="quiet"
                      aria-label={t('people.guestChangeFor', { name: worker.name })}
                      onPress={() => setDoing({ kind: 'guestUntil', worker })}
                    >
                      {t('people.guestChange')}
                    </Button>
                  )
                : undefined
            }
          />
        </>
      )}
      {former.length > 0 && (
        <Disclosure title={t('people.ended')} aside={former.length}>
          <WorkerList workers={former} />
        </Disclosure>
      )}
      <DoingDialog file={file} doing={doing} onClose={() => setDoing(null)} />
    </Card>
  );
}

function DoingDialog({ file, doing, onClose }: { file: CaseFile; doing: Doing | null; onClose: () => void }) {
  switch (doing?.kind) {
    case undefined:
      return null;
    case 'assign':
      return <AssignWorkerDialog file={file} onClose={onClose} />;
    case 'invite':
      return <InviteGuestDialog file={file} onClose={onClose} />;
    case 'replace':
      return <ReplaceWorkerDialog caseId={file.id} worker={doing.worker} onClose={onClose} />;
    case 'end':
      return <EndPartDialog caseId={file.id} worker={doing.worker} onClose={onClose} />;
    case 'guestUntil':
      return <GuestUntilDialog caseId={file.id} guest={doing.worker} onClose={onClose} />;
  }
}

function PartActions({ worker, onChoose }: { worker: CaseWorker; onChoose: (doing: Doing) => void }) {
  const { t } = useTranslation('cases');
  return (
    <Menu
      label={t('people.changePart', { name: worker.name })}
      groups={[
        {
          actions: [
            {
              id: 'replace',
              label: t('people.replace'),
              onAction: () => onChoose({ kind: 'replace', worker }),
            },
            ...(worker.until === null
              ? [{ id: 'end', label: t('people.end'), onAction: () => onChoose({ kind: 'end', worker }) }]
              : []),
          ],
        },
      ]}
    >
      <Button
        size="small"
        variant="quiet"
        icon="more"
        aria-label={t('people.changePart', { name: worker.name })}
      />
    </Menu>
  );
}

interface WorkerListProps {
  workers: readonly CaseWorker[];
  renderActions?: ((worker: CaseWorker) => ReactNode) | undefined;
}

function WorkerList({ workers, renderActions }: WorkerListProps) {
  const { t } = useTranslation('cases');
  const { day } = useFormat();
  const { today } = useSignedIn();
  const daysOf = ({ part, from, until }: CaseWorker) => {
    if (part === 'guest' && until !== null && until >= today)
      return t('people.guestReadsUntil', { day: day(until, today) });
    const since = t(from > today ? 'people.starts' : 'people.since', { day: day(from, today) });
    return until === null ? since : `${since} · ${t('people.untilDay', { day: day(until, today) })}`;
  };
  return (
    <ul className="cases-people">
      {workers.map((worker) => (
        <li key={worker.id}>
          <VoiceInitial name={worker.name} tone="professional" size="huge" />
          <div className="cases-person-words">
            <p>
              <strong>{worker.name}</strong>
              <span>{t(`parts.${worker.part}`)}</span>
            </p>
            <p className="soft">{daysOf(worker)}</p>
            {worker.reason && <p className="soft">{worker.reason}</p>}
          </div>
          {renderActions?.(worker)}
        </li>
      ))}
    </ul>
  );
}
