import { useTranslation } from 'react-i18next';
import { changeLanguage, useLanguage } from '../i18n/i18n.ts';
import { languages, locales } from '../i18n/languages.ts';
import { Button } from './button.tsx';
import { themes, useTheme } from './theme.ts';

export interface ShellAccount {
  name: string;
  /** Role or team under the name. */
  detail?: string;
}

interface AccountPanelProps {
  account?: ShellAccount;
  onSignOut?: () => void;
}

/** At the foot of the links: who is signed in, sign out, language, appearance. */
export function AccountPanel({ account, onSignOut }: AccountPanelProps) {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const [theme, setTheme] = useTheme();
  return (
    <div className="ui-account">
      {account && (
        <div className="ui-account-person">
          <p>
            <span className="ui-account-name">{account.name}</span>
            {account.detail && <span className="ui-account-detail">{account.detail}</span>}
          </p>
          {onSignOut && (
            <Button variant="quiet" size="small" onPress={onSignOut}>
              {t('shell.signOut')}
            </Button>
          )}
        </div>
      )}
      <div className="ui-account-settings">
        <div className="ui-account-languages" role="group" aria-label={t('shell.language')}>
          {languages.map((code) => (
            <button
              key={code}
              type="button"
              lang={locales[code]}
              aria-pressed={code === language}
              aria-label={`${code.toUpperCase()}, ${t(`shell.languages.${code}`)}`}
              onClick={() => changeLanguage(code)}
            >
              {code.toUpperCase()}
            </button>
          ))}
        </div>
        <label className="ui-account-theme">
          <span className="visually-hidden">{t('shell.theme')}</span>
          <select value={theme} onChange={(event) => setTheme(event.target.value as (typeof themes)[number])}>
            {themes.map((name) => (
              <option key={name} value={name}>
                {t(`shell.themes.${name}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}
