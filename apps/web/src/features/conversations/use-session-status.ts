import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { SaveStatus } from '../../ui/save-state.tsx';
import type { ProseSession } from './prose/prose-session.ts';

/** Where the words are now, for SaveState. */
export function useSessionStatus(session: ProseSession): SaveStatus {
  const { t } = useTranslation('errors');
  const status = useSyncExternalStore(session.subscribe, session.status);
  if (status.kind !== 'refused') return status;
  return { kind: 'refused', reason: t(`refusals.${status.refusal.code}.title`) };
}
