import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Link } from 'react-aria-components/Link';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { AccountPanel, type ShellAccount } from './account-panel.tsx';
import { ShellNavigation, type ShellSection } from './shell-navigation.tsx';
import './app-shell.css';
import { Button } from './button.tsx';
import { DemoBadge } from './demo-badge.tsx';

export interface AppShellProps {
  /** Where the name of the product leads. */
  homeHref: string;
  /** The groups of links; the first has no title, the next are about the open file, the practice ... */
  sections: readonly ShellSection[];
  /** Who is signed in; leave out on the sign-in page. */
  account?: ShellAccount;
  onSignOut?: () => void;
  /** Shows the mark of the demonstration on every page. */
  isDemo?: boolean;
  /** `normal` keeps lines readable; `full` gives the whole width, for boards and wide tables. */
  width?: 'normal' | 'full';
  /** What calls for attention on every page: the bell. */
  bell?: ReactNode;
  /** A message above the page: no connection, new version. */
  notice?: ReactNode;
  children: ReactNode;
}

/**
 * The frame around every page: links at the left, under 900 px behind a Menu button; skip link; language,
 * appearance and sign out at the foot. It knows no page: `app` tells it the links.
 */
export function AppShell({
  homeHref,
  sections,
  account,
  onSignOut,
  isDemo,
  width = 'normal',
  bell,
  notice,
  children,
}: AppShellProps) {
  const { t } = useTranslation('ui');
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const mainId = useId();

  const navigation = (onNavigate?: () => void) => (
    <ShellNavigation homeHref={homeHref} sections={sections} onNavigate={onNavigate} />
  );
  const foot = (onNavigate?: () => void) => (
    <section className="ui-shell-foot" aria-label={t('shell.account')}>
      {isDemo && <DemoBadge />}
      <AccountPanel account={account} onSignOut={onSignOut} onNavigate={onNavigate} />
    </section>
  );

  return (
    <div className="ui-shell">
      <a
        className="ui-shell-skip"
        href={`#${mainId}`}
        onClick={(event) => {
          // Focus without touching the address: the router owns that.
          event.preventDefault();
          document.getElementById(mainId)?.focus();
        }}
      >
        {t('shell.skip')}
      </a>

      <div className="ui-shell-side">
        <div>
          {navigation()}
          {bell && (
            <section className="ui-shell-bell" aria-label={t('shell.bell')}>
              {bell}
            </section>
          )}
        </div>
        {foot()}
      </div>

      <header className="ui-shell-top">
        <Link className="ui-shell-brand" href={homeHref}>
          {t('brand')}
        </Link>
        {bell}
        <Button icon="menu" onPress={() => setDrawerOpen(true)}>
          {t('shell.menu')}
        </Button>
      </header>

      <ModalOverlay
        className="ui-shell-drawer-scrim"
        isOpen={isDrawerOpen}
        onOpenChange={setDrawerOpen}
        isDismissable
      >
        <Modal className="ui-shell-drawer">
          <AriaDialog className="ui-shell-drawer-content" aria-label={t('shell.menu')}>
            <Button
              className="ui-shell-drawer-close"
              variant="quiet"
              icon="close"
              aria-label={t('shell.closeMenu')}
              slot="close"
            />
            {navigation(() => setDrawerOpen(false))}
            {foot(() => setDrawerOpen(false))}
          </AriaDialog>
        </Modal>
      </ModalOverlay>

      <main className={`ui-shell-main ui-shell-main-${width}`} id={mainId} tabIndex={-1}>
        {notice}
        {children}
      </main>
    </div>
  );
}
