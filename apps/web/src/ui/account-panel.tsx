import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { changeLanguage, useLanguage } from '../i18n/i18n.ts';
import { languages, locales } from '../i18n/languages.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { LinkButton } from './link-button.tsx';
import { Menu, type MenuAction } from './menu.tsx';
import { themes, useTheme } from './theme.ts';

export interface ShellAccount {
  name: string;
  /** In which function, and where, under the name. */
  detail?: string;
  /** The other functions to work in; with them the detail opens a menu. */
  functions?: readonly MenuAction[];
  /** The page about the own account. */
  href?: string;
}

interface AccountPanelProps {
  account?: ShellAccount;
  onSignOut?: () => void;
  /** After a link was followed: the drawer closes. */
  onNavigate?: () => void;
}

/** At the foot of the links: who is signed in, sign out, language, appearance. */
export function AccountPanel({ account, onSignOut, onNavigate }: AccountPanelProps) {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const [theme, setTheme] = useTheme();
  return (
    <div className="ui-account">
      {account && (
        <div className="ui-account-person">
          <p className="ui-account-name">{account.name}</p>
          <AccountDetail {...account} />
          <div className="ui-account-actions">
            {account.href !== undefined && (
              <LinkButton variant="quiet" size="small" href={account.href} onPress={onNavigate}>
                {t('shell.myAccount')}
              </LinkButton>
            )}
            {onSignOut && (
              <Button variant="quiet" size="small" onPress={onSignOut}>
                {t('shell.signOut')}
              </Button>
            )}
          </div>
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

function AccountDetail({ detail, functions = [] }: ShellAccount) {
  const { t } = useTranslation('ui');
  if (detail === undefined) return null;
  if (functions.length === 0) return <p className="ui-account-detail">{detail}</p>;
  return (
    <Menu label={t('shell.functions')} groups={[{ title: t('shell.functions'), actions: functions }]}>
      <AriaButton className="ui-account-detail ui-account-switch" aria-label={t('shell.switch', { detail })}>
        <span>{detail}</span>
        <Icon name="chevron-down" size={14} />
      </AriaButton>
    </Menu>
  );
}
