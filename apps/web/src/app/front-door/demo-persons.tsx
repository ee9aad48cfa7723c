import { useQuery } from '@tanstack/react-query';
import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import type { Role } from '@vangnet/domain/access/actor.ts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFunctionName } from '../../case-parts/function-name.ts';
import './demo-persons.css';

export function useDemoPersons() {
  return useQuery(api.access.listDemoPersons.queryOptions({ input: {} })).data ?? [];
}

type DemoPerson = ReturnType<typeof useDemoPersons>[number];

/** By what somebody does, the widest group first. Somebody with several functions stands under the first of them. */
const groups = {
  families: ['consultant', 'coConsultant', 'familyWorker'],
  leading: ['teamLead', 'groupCoordinator', 'regionalStaff', 'regionHead'],
  around: ['administration', 'researcher', 'dataProtectionOfficer', 'administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

const groupNames = Object.keys(groups) as (keyof typeof groups)[];

const belongsTo = (person: DemoPerson, name: keyof typeof groups): boolean => {
  const roles: readonly Role[] = groups[name];
  const role = person.functions[0]?.role;
  return role === undefined ? name === 'around' : roles.includes(role);
};

interface DemoPersonsProps {
  persons: readonly DemoPerson[];
  onSignedIn: (worker: SignedInWorker) => void;
}

/** Demo only: one press per invented worker, with what they do. */
export function DemoPersons({ persons, onSignedIn }: DemoPersonsProps) {
  const { t } = useTranslation('front-door');
  const id = useId();
  const functionName = useFunctionName();
  const signIn = useCommand(client.access.signInAsDemoPerson);

  async function choose(workerId: string) {
    const result = await signIn.run({ workerId });
    if (result.ok) onSignedIn(result.output);
  }

  const list = (listed: readonly DemoPerson[], labelledBy?: string) => (
    <ul aria-labelledby={labelledBy}>
      {listed.map((person) => (
        <li key={person.workerId}>
          <button type="button" onClick={() => void choose(person.workerId)} disabled={signIn.isBusy}>
            <strong>{person.name}</strong>
            <span>{person.functions.map(functionName).join(' · ')}</span>
            {person.caseCount > 0 && <span className="num">{t('cases', { count: person.caseCount })}</span>}
          </button>
        </li>
      ))}
    </ul>
  );

  return (
    <div className="app-demo-persons">
      <RefusalMessage refusal={signIn.refusal} />
      {persons.length === 1
        ? list(persons)
        : groupNames.map((name) => (
            <section key={name}>
              <h3 id={`${id}-${name}`}>{t(`demo.groups.${name}`)}</h3>
              {list(
                persons.filter((person) => belongsTo(person, name)),
                `${id}-${name}`,
              )}
            </section>
          ))}
    </div>
  );
}
