import { useTranslation } from 'react-i18next';
import { api, client } from '../api/client.ts';
import { useCommand } from '../api/use-command.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Button } from '../ui/button.tsx';
import './closed-file-strip.css';
import { RefusalMessage } from './refusal-message.tsx';
import { caseKey, useCase } from './use-case.ts';

/** Above every page of a closed file: since when, and the one press that opens it again. Nothing else is different. */
export function ClosedFileStrip({ caseId }: { caseId: string }) {
  const { t } = useTranslation('closing');
  const { date } = useFormat();
  const { file } = useCase(caseId);
  const reopen = useCommand(client.cases.reopenCase, {
    invalidates: [caseKey(caseId), api.cases.getMyDay.key()],
  });
  if (!file.closure) return null;
  return (
    <>
      <aside className="closed-file-strip" aria-label={t('strip.label')}>
        <p>
          <strong>{t('strip.since', { date: date(file.closure.closedOn) })}</strong>{' '}
          {t('strip.stillReadable')}
        </p>
        {file.allowedActions.includes('writeCase') && (
          <Button size="small" isPending={reopen.isBusy} onPress={() => void reopen.run({ caseId })}>
            {t('strip.reopen')}
          </Button>
        )}
      </aside>
      <RefusalMessage refusal={reopen.refusal} />
    </>
  );
}
