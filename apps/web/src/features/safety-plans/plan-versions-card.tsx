import type { PlanVersion } from '@vangnet/contract/safety-plans.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShare } from '../../case-parts/sharing/share-request.ts';
import { useCaseName } from '../../case-parts/use-case-name.ts';
import { usePresenceNames } from '../../case-parts/use-presence-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CompareVersionsDialog } from './compare-versions-dialog.tsx';
import { ConsentDialog } from './consent-dialog.tsx';
import { ConsentList } from './consent-list.tsx';
import { PlanVersionDialog } from './plan-version-dialog.tsx';
import type { SafetyPlan } from './plan-queries.ts';

export interface PlanVersionsCardProps {
  caseId: string;
  plan: SafetyPlan;
  today: string;
  mayWrite: boolean;
}

/** The newest version with who agreed, the earlier ones, and what changed. */
export function PlanVersionsCard({ caseId, plan, today, mayWrite }: PlanVersionsCardProps) {
  const { t } = useTranslation('safety-plans');
  const { shortDate } = useFormat();
  const joinNames = useCaseName();
  const presenceNames = usePresenceNames(caseId);
  const share = useShare();
  const [comparing, setComparing] = useState<{ from: string; to: string } | null>(null);
  const [lookingAt, setLookingAt] = useState<PlanVersion | null>(null);
  const [agreeing, setAgreeing] = useState<PlanVersion | null>(null);
  const [newest, ...earlier] = plan.versions;
  if (!newest) {
    return (
      <Card title={t('versions.none')}>
        <p className="soft">{t('versions.noneText')}</p>
      </Card>
    );
  }
  const present = presenceNames(newest.presence);
  const previous = earlier[0];
  return (
    <Card title={t('versions.whoAgreed', { number: newest.number })}>
      <p className="plan-note">
        {[shortDate(newest.heldOn, today), newest.title].filter(Boolean).join(', ')}
        {present.length > 0 && `. ${t('versions.present', { names: joinNames(present) })}`}
      </p>
      <ConsentList caseId={caseId} consents={newest.consents} today={today} />
      {mayWrite && (
        <Button size="small" onPress={() => setAgreeing(newest)}>
          {t('versions.noteConsent')}
        </Button>
      )}
      <div className="plan-compare">
        <Button size="small" variant="quiet" onPress={() => setLookingAt(newest)}>
          {t('versions.look', { number: newest.number })}
        </Button>
        {share && (
          <Button size="small" variant="quiet" onPress={() => share({ kind: 'planVersion', id: newest.id })}>
            {t('versions.share')}
          </Button>
        )}
        {plan.changedSinceVersion && (
          <Button size="small" variant="quiet" onPress={() => setComparing({ from: newest.id, to: 'now' })}>
            {t('versions.changedSince', { number: newest.number })}
          </Button>
        )}
        {previous && (
          <Button
            size="small"
            variant="quiet"
            onPress={() => setComparing({ from: previous.id, to: newest.id })}
          >
            {t('versions.changedBetween', { before: previous.number, after: newest.number })}
          </Button>
        )}
      </div>
      {earlier.length > 0 && (
        <>
          <h3 className="plan-earlier-title">{t('versions.earlier')}</h3>
          <ol className="plan-earlier" reversed>
            {earlier.map((version) => (
              <li key={version.id}>
                <b>{t('versions.version', { number: version.number })}</b>
                <span>
                  {[
                    shortDate(version.heldOn, today),
                    version.title,
                    t('versions.agreements', { count: version.agreementCount }),
                    version.consents.length > 0 &&
                      t('versions.agreedBy', {
                        names: joinNames(
                          version.consents
                            .filter(({ manner }) => manner !== 'notYet')
                            .map(({ name }) => name),
                        ),
                      }),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
                <div className="plan-earlier-actions">
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t('versions.look', { number: version.number })}
                    onPress={() => setLookingAt(version)}
                  >
                    {t('versions.lookShort')}
                  </Button>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t('versions.compareNow', { number: version.number })}
                    onPress={() => setComparing({ from: version.id, to: 'now' })}
                  >
                    {t('versions.compare')}
                  </Button>
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
      {comparing && (
        <CompareVersionsDialog
          caseId={caseId}
          versions={plan.versions}
          {...comparing}
          onClose={() => setComparing(null)}
        />
      )}
      {lookingAt && (
        <PlanVersionDialog
          caseId={caseId}
          version={lookingAt}
          today={today}
          onClose={() => setLookingAt(null)}
        />
      )}
      {agreeing && (
        <ConsentDialog caseId={caseId} version={agreeing} today={today} onClose={() => setAgreeing(null)} />
      )}
    </Card>
  );
}
