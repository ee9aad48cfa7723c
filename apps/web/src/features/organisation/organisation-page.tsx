import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { InvitationsCard } from './invitations-card.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import './organisation.css';
import { UnitTree } from './unit-tree.tsx';
import { WorkersCard } from './workers-card.tsx';

/** For the administrator: the tree of units, who works where since when, and inviting people. */
export function OrganisationPage() {
  const { t } = useTranslation('organisation');
  const { data, error, refetch } = useQuery(api.organisation.getOrganisation.queryOptions({ input: {} }));
  const [unitId, setUnitId] = useState<string | null>(null);
  const [isInviting, setInviting] = useState(false);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          data && (
            <Button variant="primary" icon="plus" onPress={() => setInviting(true)}>
              {t('invite.open')}
            </Button>
          )
        }
      />
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <>
          <HelpText id="organisation">{t('help')}</HelpText>
          <div className="organisation-page">
            <div className="organisation-side">
              <UnitTree organisation={data} chosen={unitId} onChoose={setUnitId} />
              <InvitationsCard />
            </div>
            <WorkersCard organisation={data} unitId={unitId} />
          </div>
          {isInviting && (
            <InviteDialog organisation={data} unitId={unitId} onClose={() => setInviting(false)} />
          )}
        </>
      )}
    </>
  );
}
