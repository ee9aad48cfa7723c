import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../api/session.ts';
import { useFormat } from '../i18n/use-format.ts';
import './guest-strip.css';
import { useCase } from './use-case.ts';

/** Above every page of a case in which one reads along: until when, and that writing is for others. */
export function GuestStrip({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases');
  const { day } = useFormat();
  const { today, workerId } = useSignedIn();
  const { file } = useCase(caseId);
  const own = file.workers.find(
    (worker) =>
      worker.workerId === workerId &&
      worker.part === 'guest' &&
      worker.until !== null &&
      worker.until >= today,
  );
  if (!own?.until || file.allowedActions.includes('writeCase')) return null;
  return (
    <aside className="guest-strip" aria-label={t('guest.label')}>
      <strong>{t('guest.until', { day: day(own.until, today) })}</strong> {t('guest.explain')}
    </aside>
  );
}
