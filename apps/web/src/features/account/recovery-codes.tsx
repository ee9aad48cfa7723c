import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import './recovery-codes.css';

interface RecoveryCodesProps {
  codes: readonly string[];
  onKept: () => void;
}

/** The codes for when the phone is gone. The server keeps no readable copy: this is the only time that they are seen. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useTranslation('account');

  async function copy() {
    try {
      await navigator.clipboard.writeText(codes.join('\n'));
      showToast(t('codes.copied'));
    } catch {
      // Some browsers keep the clipboard from pages over plain http.
      showToast(t('codes.notCopied'), { tone: 'danger' });
    }
  }
  return (
    <div className="account-codes">
      <p>{t('codes.explain')}</p>
      <ul className="account-codes-list num" aria-label={t('codes.list')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="account-row no-print">
        <Button size="small" onPress={() => void copy()}>
          {t('codes.copy')}
        </Button>
        <Button size="small" icon="print" onPress={() => window.print()}>
          {t('codes.print')}
        </Button>
        <Button size="small" onPress={() => download(`${t('codes.file')}\n\n${codes.join('\n')}\n`)}>
          {t('codes.download')}
        </Button>
      </div>
      <div className="no-print">
        <Button variant="primary" onPress={onKept}>
          {t('codes.kept')}
        </Button>
      </div>
    </div>
  );
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'vangnet-herstelcodes.txt';
  link.click();
  URL.revokeObjectURL(address);
}
