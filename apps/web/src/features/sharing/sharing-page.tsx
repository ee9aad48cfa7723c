import { useQuery } from '@tanstack/react-query';
import type { ConsentRecord, Share } from '@vangnet/contract/sharing.contract.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asRefusal } from '../../api/refusal.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useShare } from '../../case-parts/sharing/share-request.ts';
import { consentsOptions, sharesOptions } from '../../case-parts/sharing/sharing-queries.ts';
import { useCase } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ConsentList } from './consent-list.tsx';
import { RecordConsentDialog } from './record-consent-dialog.tsx';
import { ShareList } from './share-list.tsx';
import './sharing.css';

/** Who reads along in this file, on what ground, who consented to what, and what each of the family would find. */
export function SharingPage({ caseId }: { caseId: string }) {
  const shares = useQuery(sharesOptions(caseId));
  const consents = useQuery(consentsOptions(caseId));
  const error = shares.error ?? consents.error;
  if (shares.data && consents.data)
    return <OpenedSharing caseId={caseId} shares={shares.data} consents={consents.data} />;
  if (!error) return <Skeleton lines={8} />;
  const again = () => void Promise.all([shares.refetch(), consents.refetch()]);
  return <RefusalMessage refusal={asRefusal(error)} onRetry={again} />;
}

interface OpenedSharingProps {
  caseId: string;
  shares: readonly Share[];
  consents: readonly ConsentRecord[];
}

function OpenedSharing({ caseId, shares, consents }: OpenedSharingProps) {
  const { t } = useTranslation('sharing');
  const { file } = useCase(caseId);
  const openShare = useShare();
  const [isNoting, setNoting] = useState(false);
  const open = shares.filter(({ state }) => state === 'open');
  const ended = shares.filter(({ state }) => state === 'ended');
  const inForce = consents.filter(({ withdrawn }) => withdrawn === null);
  const withdrawn = consents.filter((consent) => consent.withdrawn !== null);
  const note = openShare && <Button onPress={() => setNoting(true)}>{t('page.noteConsent')}</Button>;
  const share = openShare && (
    <Button variant="primary" onPress={() => openShare()}>
      {t('page.share')}
    </Button>
  );
  return (
    <>
      <CasePageHeader
        caseId={caseId}
        title={t('page.title')}
        lead={t('page.lead')}
        actions={
          <>
            {note}
            {share}
          </>
        }
      />
      <HelpText id="sharing">{t('page.help')}</HelpText>
      <div className="sharing-columns">
        <div className="sharing-main">
          <Card title={t('page.open')}>
            {open.length === 0 && (
              <EmptyState isCompact title={t('page.openEmpty')} action={share}>
                {t('page.openEmptyText')}
              </EmptyState>
            )}
            <ShareList caseId={caseId} shares={open} mayEnd={openShare !== null} />
            {ended.length > 0 && (
              <Disclosure title={t('page.ended', { count: ended.length })}>
                <ShareList caseId={caseId} shares={ended} mayEnd={false} />
              </Disclosure>
            )}
          </Card>
          <Card title={t('page.consents')}>
            {inForce.length === 0 && (
              <EmptyState isCompact title={t('page.consentsEmpty')} action={note}>
                {t('page.consentsEmptyText')}
              </EmptyState>
            )}
            <ConsentList caseId={caseId} consents={inForce} shares={open} mayWithdraw={openShare !== null} />
            {withdrawn.length > 0 && (
              <Disclosure title={t('page.withdrawn', { count: withdrawn.length })}>
                <ConsentList caseId={caseId} consents={withdrawn} shares={[]} mayWithdraw={false} />
              </Disclosure>
            )}
          </Card>
        </div>
        <Card title={t('page.whoReads')}>
          <p className="soft">{t('page.whoReadsText')}</p>
          <ul className="sharing-persons">
            {file.persons.map((person) => (
              <li key={person.id}>
                <LinkButton href={caseLinks.personView(caseId, person.id)} isWide>
                  {t('page.whatSees', { name: shownName(person) })}
                </LinkButton>
              </li>
            ))}
          </ul>
        </Card>
      </div>
      {isNoting && <RecordConsentDialog caseId={caseId} onClose={() => setNoting(false)} />}
    </>
  );
}
