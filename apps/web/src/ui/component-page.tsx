import { useTranslation } from 'react-i18next';
import { AppShell } from './app-shell.tsx';
import { Button } from './button.tsx';
import { PageHeader } from './page-header.tsx';
import { ActionSpecimens } from './specimens/action-specimens.tsx';
import { DataSpecimens } from './specimens/data-specimens.tsx';
import { FieldSpecimens } from './specimens/field-specimens.tsx';
import { MessageSpecimens } from './specimens/message-specimens.tsx';
import { OverlaySpecimens } from './specimens/overlay-specimens.tsx';
import { StatementSpecimens } from './specimens/statement-specimens.tsx';
import { ToastRegion } from './toast-region.tsx';

/** Every component in its states, with an invented family: the bar for every screen, and what axe reads. */
export default function ComponentPage() {
  const { t } = useTranslation('components');
  return (
    <AppShell
      homeHref="/"
      isDemo
      account={{ name: 'Sofie Maes', detail: t('role') }}
      onSignOut={() => undefined}
      sections={[
        {
          links: [
            { href: '#statements', label: t('nav.day') },
            { href: '#actions', label: t('nav.cases'), count: 58 },
          ],
        },
        {
          title: 'Yara en Milan',
          links: [
            { href: '#columns', label: t('nav.columns'), isCurrent: true },
            { href: '#fields', label: t('nav.conversations'), count: 14 },
            { href: '#messages', label: t('nav.people'), count: 9 },
          ],
        },
      ]}
    >
      <div className="specimen-page">
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          actions={
            <>
              <Button>{t('openBoard')}</Button>
              <Button variant="primary" kbd="G">
                {t('recordConversation')}
              </Button>
            </>
          }
        />
        <h2 id="statements">{t('sections.statements')}</h2>
        <StatementSpecimens />
        <h2 id="actions">{t('sections.actions')}</h2>
        <ActionSpecimens />
        <h2 id="fields">{t('sections.fields')}</h2>
        <FieldSpecimens />
        <h2 id="messages">{t('sections.messages')}</h2>
        <MessageSpecimens />
        <h2 id="overlays">{t('sections.overlays')}</h2>
        <OverlaySpecimens />
        <h2 id="data">{t('sections.data')}</h2>
        <DataSpecimens />
      </div>
      <ToastRegion />
    </AppShell>
  );
}
