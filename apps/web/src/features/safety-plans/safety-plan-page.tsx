import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useSignedIn } from '../../api/session.ts';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';
import { PrintMenu } from '../../case-parts/print-menu.tsx';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useCase } from '../../case-parts/use-case.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { AgreementEditor } from './agreement-editor.tsx';
import { AgreementList } from './agreement-list.tsx';
import { OpenPointsCard } from './open-points-card.tsx';
import { PlanFrame } from './plan-frame.tsx';
import { groupAgreements } from './plan-order.ts';
import { safetyPlanOptions, type SafetyPlan } from './plan-queries.ts';
import { PlanVersionsCard } from './plan-versions-card.tsx';
import './safety-plan-page.css';
import { SaveVersionDialog } from './save-version-dialog.tsx';

export interface SafetyPlanPageProps {
  caseId: string;
}

/** The plan of family and network: why it is there, the agreements, what is open, who agreed. */
export function SafetyPlanPage({ caseId }: SafetyPlanPageProps) {
  const { data: plan, error, refetch } = useQuery(safetyPlanOptions(caseId));
  if (plan) return <OpenedPlan caseId={caseId} plan={plan} />;
  return error ? (
    <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />
  ) : (
    <Skeleton lines={8} />
  );
}

function OpenedPlan({ caseId, plan }: { caseId: string; plan: SafetyPlan }) {
  const { t } = useTranslation('safety-plans');
  const { today } = useSignedIn();
  const { date } = useFormat();
  const { file } = useCase(caseId);
  const { data: pieces = [] } = useQuery(
    api.dangerAndGoals.listFramePieces.queryOptions({ input: { caseId } }),
  );
  const [adding, setAdding] = useState<readonly string[] | null>(null);
  const [isSaving, setSaving] = useState(false);
  const mayWrite = file.allowedActions.includes('writeCase');
  const groups = groupAgreements(plan.agreements, plan.frame);
  const [newest] = plan.versions;
  const add = (servesIds: readonly string[] = []) => setAdding(servesIds);
  useShortcut('a', () => mayWrite && add());

  const lead = newest
    ? t(plan.changedSinceVersion ? 'lead.changed' : 'lead.version', {
        number: newest.number,
        date: date(newest.heldOn),
        next: newest.number + 1,
      })
    : t('lead.noVersion');
  return (
    <>
      <CasePageHeader
        caseId={caseId}
        title={
          <>
            {t('title')} {plan.changedSinceVersion && <Tag tone="attention">{t('draft')}</Tag>}
          </>
        }
        lead={lead}
        actions={
          <>
            <PrintMenu caseId={caseId} sheet="safety-plan" />
            {mayWrite && plan.agreements.length > 0 && (
              <Button onPress={() => setSaving(true)}>{t('saveVersion')}</Button>
            )}
            {mayWrite && (
              <Button variant="primary" kbd="A" onPress={() => add()}>
                {t('add')}
              </Button>
            )}
          </>
        }
      />
      <HelpText id="safety-plan">{t('help')}</HelpText>
      <PlanFrame
        caseId={caseId}
        dangers={pieces.filter((piece) => piece.kind === 'dangerStatement' && piece.state !== 'ended')}
        frame={plan.frame}
        groups={groups}
        onAdd={mayWrite ? (pieceId) => add([pieceId]) : undefined}
      />
      <div className="plan-columns">
        <Card title={t('agreements')} className="plan-agreements">
          {plan.agreements.length === 0 && adding === null && (
            <EmptyState isCompact title={t('empty.title')}>
              {t('empty.text')}
            </EmptyState>
          )}
          <AgreementList caseId={caseId} plan={plan} groups={groups} mayWrite={mayWrite} />
          {adding !== null && (
            <AgreementEditor
              key={adding.join()}
              caseId={caseId}
              frame={plan.frame}
              servesIds={adding}
              onClose={() => setAdding(null)}
            />
          )}
          {mayWrite && adding === null && (
            <Button variant="quiet" icon="plus" className="no-print" onPress={() => add()}>
              {t('add')}
            </Button>
          )}
        </Card>
        <aside className="plan-aside" aria-label={t('aside')}>
          <OpenPointsCard plan={plan} groups={groups} />
          <PlanVersionsCard caseId={caseId} plan={plan} today={today} mayWrite={mayWrite} />
        </aside>
      </div>
      {isSaving && (
        <SaveVersionDialog
          caseId={caseId}
          number={(newest?.number ?? 0) + 1}
          today={today}
          onClose={() => setSaving(false)}
        />
      )}
    </>
  );
}
