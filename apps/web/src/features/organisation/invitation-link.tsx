import type { OperationOutputs } from '@vangnet/contract';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-queue.ts';

interface InvitationLinkProps {
  link: OperationOutputs['access']['inviteWorker']['link'];
  name: string;
}

/** The link of an invitation: shown once, copied with one press. */
export function InvitationLink({ link, name }: InvitationLinkProps) {
  const { t } = useTranslation('organisation');
  const { today } = useSignedIn();
  const { dateTime } = useFormat();

  async function copy() {
    try {
      await navigator.clipboard.writeText(link.link);
      showToast(t('invite.copied'));
    } catch {
      // Some browsers keep the clipboard from pages over plain http.
      showToast(t('invite.notCopied'), { tone: 'danger' });
    }
  }
  return (
    <div className="ui-field-stack">
      <p role="status">
        {t('invite.made', { name, until: dateTime(link.expiresAt, today) })}{' '}
        {t(link.mailed ? 'invite.mailed' : 'invite.handOver')}
      </p>
      <TextField label={t('invite.link')} value={link.link} onChange={() => undefined} isReadOnly autoFocus />
      <div>
        <Button onPress={() => void copy()}>{t('invite.copy')}</Button>
      </div>
    </div>
  );
}
