import type { CaseFile } from '@vangnet/contract/cases.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { VoiceInitial } from '../../ui/voice-badge.tsx';
import { AssignWorkerDialog } from './assign-worker-dialog.tsx';
import { EndPartDialog } from './end-part-dialog.tsx';
import './people.css';

type CaseWorker = CaseFile['workers'][number];

/** Who works on the case, in which part, since when; who did before stays readable. */
export function CaseWorkers({ file }: { file: CaseFile }) {
  const { t } = useTranslation('cases');
  const { today } = useSignedIn();
  const [isAssigning, setAssigning] = useState(false);
  const [ending, setEnding] = useState<CaseWorker | null>(null);
  const mayWrite = file.allowedActions.includes('writeCase');
  const current = file.workers.filter(({ until }) => until === null || until >= today);
  const former = file.workers.filter(({ until }) => until !== null && until < today);
  return (
    <Card
      title={t('people.workers')}
      aside={
        mayWrite && (
          <Button size="small" icon="plus" onPress={() => setAssigning(true)}>
            {t('people.assign')}
          </Button>
        )
      }
    >
      {current.length === 0 ? (
        <p className="soft">{t('people.noWorkers')}</p>
      ) : (
        <WorkerList workers={current} onEnd={mayWrite ? setEnding : undefined} />
      )}
      {former.length > 0 && (
        <Disclosure title={t('people.ended')} aside={former.length}>
          <WorkerList workers={former} />
        </Disclosure>
      )}
      {isAssigning && <AssignWorkerDialog file={file} onClose={() => setAssigning(false)} />}
      {ending && <EndPartDialog caseId={file.id} worker={ending} onClose={() => setEnding(null)} />}
    </Card>
  );
}

interface WorkerListProps {
  workers: readonly CaseWorker[];
  onEnd?: ((worker: CaseWorker) => void) | undefined;
}

function WorkerList({ workers, onEnd }: WorkerListProps) {
  const { t } = useTranslation('cases');
  const { day } = useFormat();
  const { today } = useSignedIn();
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
            <p className="soft">
              {t(worker.from > today ? 'people.starts' : 'people.since', { day: day(worker.from, today) })}
              {worker.until !== null && ` · ${t('people.untilDay', { day: day(worker.until, today) })}`}
            </p>
          </div>
          {onEnd && worker.until === null && (
            <Button size="small" variant="quiet" onPress={() => onEnd(worker)}>
              {t('people.end')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
