import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import './account.css';
import { AccountsCard } from './accounts-card.tsx';
import { SecondFactorRuleCard } from './second-factor-rule-card.tsx';

/** For the administrator: who needs a second factor, and who cannot get in any more. */
export function OrganisationSignInPage() {
  const { t } = useTranslation('account');
  const { mayManageOrganisation } = useSignedIn();
  return (
    <div className="account-page">
      <PageHeader title={t('organisation.title')} lead={t('organisation.lead')} />
      {mayManageOrganisation ? (
        <>
          <SecondFactorRuleCard />
          <AccountsCard />
        </>
      ) : (
        <EmptyState title={t('organisation.notYours')}>{t('organisation.askAdministrator')}</EmptyState>
      )}
    </div>
  );
}
