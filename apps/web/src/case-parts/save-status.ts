import { useTranslation } from 'react-i18next';
import type { Command } from '../api/use-command.ts';
import type { SaveStatus } from '../ui/save-state.tsx';

/** Where a command stands, for SaveState. */
export function useSaveStatus(
  command: Pick<Command<never, unknown>, 'state' | 'refusal' | 'doneAt'>,
): SaveStatus {
  const { t } = useTranslation('errors');
  switch (command.state) {
    case 'running':
      return { kind: 'saving' };
    case 'waiting':
      return { kind: 'offline' };
    case 'refused':
      return { kind: 'refused', reason: t(`refusals.${command.refusal?.code ?? 'fault'}.title`) };
    case 'done':
      return { kind: 'saved', at: command.doneAt ?? new Date() };
    case 'idle':
      return { kind: 'idle' };
  }
}
