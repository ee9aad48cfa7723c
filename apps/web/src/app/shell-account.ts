import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { client } from '../api/client.ts';
import { useSwitchFunction } from '../api/session.ts';
import { useCommand } from '../api/use-command.ts';
import { useFunctionName } from '../case-parts/function-name.ts';
import type { ShellAccount } from '../ui/account-panel.tsx';
import { accountLinks } from './account-links.ts';

/** Who is signed in and in which function they work now, with the others one press away. */
export function useShellAccount(worker: SignedInWorker): ShellAccount {
  const functionName = useFunctionName();
  const switchTo = useSwitchFunction();
  const { run } = useCommand(client.access.chooseFunction);

  async function choose(functionId: string) {
    const result = await run({ functionId });
    if (result.ok) switchTo(result.output);
  }
  const { acting, functions, name } = worker;
  return {
    name,
    href: accountLinks.account,
    ...(acting && { detail: functionName(acting) }),
    ...(functions.length > 1 && {
      functions: functions.map((held) => ({
        id: held.id,
        label: functionName(held),
        ...(held.id === acting?.id && { icon: 'check' as const }),
        onAction: () => void choose(held.id),
      })),
    }),
  };
}
