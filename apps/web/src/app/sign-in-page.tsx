import { useTranslation } from 'react-i18next';
import { useBeginSession } from '../api/session.ts';
import { changeLanguage } from '../i18n/i18n.ts';
import { AppShell } from '../ui/app-shell.tsx';
import { Card } from '../ui/card.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { DemoPersons, useDemoPersons } from './demo-persons.tsx';
import { SignInForm } from './sign-in-form.tsx';
import './sign-in-page.css';
import { useDocumentTitle } from './use-document-title.ts';

/** The front door: a local account, and in the demo one press on an invented person. */
export function SignInPage() {
  const { t } = useTranslation('app');
  const begin = useBeginSession();
  const persons = useDemoPersons();
  const isDemo = persons.length > 0;
  useDocumentTitle(t('signIn.title'));
  return (
    <AppShell homeHref="/" sections={[]} isDemo={isDemo}>
      <div className="app-sign-in">
        <PageHeader title={t('signIn.title')} lead={t('signIn.lead')} />
        {isDemo && (
          <Card title={t('signIn.demo')}>
            <p className="soft">{t('signIn.demoExplain')}</p>
            <DemoPersons
              persons={persons}
              onSignedIn={(worker) => {
                begin(worker);
              }}
            />
          </Card>
        )}
        <Card title={t('signIn.account')}>
          <SignInForm
            onSignedIn={(worker) => {
              changeLanguage(worker.language);
              begin(worker);
            }}
          />
        </Card>
      </div>
    </AppShell>
  );
}
