import { useTranslation } from 'react-i18next';
import type { PasskeyTrouble } from '../api/passkey.ts';
import { ErrorMessage } from '../ui/error-message.tsx';

/** Why the device gave no passkey, and what to do now. Renders nothing without trouble. */
export function PasskeyMessage({ trouble }: { trouble: PasskeyTrouble | null }) {
  const { t } = useTranslation('errors');
  if (!trouble) return null;
  return (
    <ErrorMessage title={t(`passkey.${trouble}.title`)}>
      <p>{t(`passkey.${trouble}.todo`)}</p>
    </ErrorMessage>
  );
}
