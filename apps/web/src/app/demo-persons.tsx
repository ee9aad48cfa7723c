import { useQuery } from '@tanstack/react-query';
import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { useTranslation } from 'react-i18next';
import { api, client } from '../api/client.ts';
import { useCommand } from '../api/use-command.ts';
import { RefusalMessage } from '../case-parts/refusal-message.tsx';
import './demo-persons.css';

export function useDemoPersons() {
  return useQuery(api.access.listDemoPersons.queryOptions({ input: {} })).data ?? [];
}

interface DemoPersonsProps {
  persons: ReturnType<typeof useDemoPersons>;
  onSignedIn: (worker: SignedInWorker) => void;
}

/** Demo only: one press per invented worker, with what they do. */
export function DemoPersons({ persons, onSignedIn }: DemoPersonsProps) {
  const { t } = useTranslation('app');
  const signIn = useCommand(client.access.signInAsDemoPerson);

  async function choose(workerId: string) {
    const result = await signIn.run({ workerId });
    if (result.ok) onSignedIn(result.output);
  }

  return (
    <>
      <RefusalMessage refusal={signIn.refusal} />
      <ul className="app-demo-persons">
        {persons.map((person) => (
          <li key={person.workerId}>
            <button type="button" onClick={() => void choose(person.workerId)} disabled={signIn.isBusy}>
              <strong>{person.name}</strong>
              <span>
                {person.functions
                  .map((held) => [t(`roles.${held.role}`), held.unitName].filter(Boolean).join(', '))
                  .join(' · ')}
              </span>
              <span className="num">{t('signIn.cases', { count: person.caseCount })}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
