import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import type { Scope } from './use-my-day.ts';

/** No cases: says how one gets there, by who one is. */
export function NoCasesYet({ scope }: { scope: Scope }) {
  const { t } = useTranslation('cases');
  const { mayOpenCase } = useSignedIn();
  const open = mayOpenCase && <LinkButton href={caseLinks.open()}>{t('open')}</LinkButton>;
  if (scope === 'team') return <EmptyState title={t('day.emptyTeam')} action={open} />;
  return (
    <EmptyState title={t('day.empty')} action={open}>
      {mayOpenCase ? t('day.emptyTodo') : t('day.emptyWorker')}
    </EmptyState>
  );
}
