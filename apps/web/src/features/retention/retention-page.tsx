import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ApprovedList } from './approved-list.tsx';
import { ProofList } from './proof-list.tsx';
import './retention.css';
import { RuleList } from './rule-list.tsx';
import { YearlyList } from './yearly-list.tsx';

/** How long things are kept and what may go: the officer decides, the administrator confirms. */
export function RetentionPage() {
  const { t } = useTranslation('retention');
  const { mayProtectData, mayManageOrganisation } = useSignedIn();
  return (
    <>
      <PageHeader title={t('title')} lead={t(mayProtectData ? 'lead' : 'leadConfirm')} />
      {mayProtectData && (
        <>
          <HelpText id="retention">{t('help')}</HelpText>
          <Tabs
            label={t('title')}
            tabs={[
              { id: 'list', label: t('tabs.list'), content: <YearlyList /> },
              { id: 'rules', label: t('tabs.rules'), content: <RuleList /> },
              { id: 'proofs', label: t('tabs.proofs'), content: <ProofList /> },
            ]}
          />
        </>
      )}
      {mayManageOrganisation && (
        <>
          <HelpText id="retention-confirm">{t('confirm.help')}</HelpText>
          <ApprovedList />
        </>
      )}
      {!mayProtectData && !mayManageOrganisation && (
        <EmptyState title={t('notYours')}>{t('notYoursTodo')}</EmptyState>
      )}
    </>
  );
}
