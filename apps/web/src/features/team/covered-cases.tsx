import { useQuery } from '@tanstack/react-query';
import type { CoveredCase } from '@vangnet/contract/case-workers.contract.ts';
import { Link } from 'react-aria-components/Link';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { useListedName } from '../../case-parts/use-listed-name.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import './team.css';

/** More than this is folded away: My day stays about the own families. */
const SHOWN = 5;

/** The families of colleagues who are away, by colleague; nothing at all when nobody is. */
export function CoveredCases() {
  const { t } = useTranslation('team');
  const { data } = useQuery(api.cases.listCoveredCases.queryOptions({ input: {} }));
  if (!data || data.length === 0) return null;
  const colleagues = groupByColleague(data);
  return (
    <Card
      className="team-covered"
      title={t('cover.title')}
      aside={<span className="num">{data.length}</span>}
    >
      <p className="soft team-small">{t('cover.help')}</p>
      <div className="team-covered-colleagues">
        {colleagues.map(({ workerId, name, until, cases }) => (
          <ColleagueCases key={workerId} name={name} until={until} cases={cases} />
        ))}
      </div>
    </Card>
  );
}

function ColleagueCases({ name, until, cases }: Omit<Colleague, 'workerId'>) {
  const { t } = useTranslation('team');
  const { day } = useFormat();
  const { today } = useSignedIn();
  return (
    <div className="team-colleague">
      <h3>{t('cover.forWhom', { name, day: day(until, today) })}</h3>
      <CaseLinks cases={cases.slice(0, SHOWN)} />
      {cases.length > SHOWN && (
        <Disclosure title={t('cover.more', { count: cases.length - SHOWN })}>
          <CaseLinks cases={cases.slice(SHOWN)} />
        </Disclosure>
      )}
    </div>
  );
}

function CaseLinks({ cases }: { cases: readonly CoveredCase[] }) {
  const listedName = useListedName();
  return (
    <ul className="team-links">
      {cases.map((covered) => (
        <li key={covered.id}>
          <Link href={caseLinks.cover(covered.id)}>{listedName(covered)}</Link>
        </li>
      ))}
    </ul>
  );
}

interface Colleague {
  readonly workerId: string;
  readonly name: string;
  readonly until: string;
  readonly cases: CoveredCase[];
}

/** A family of two colleagues who are both away stands under each of them. */
function groupByColleague(covered: readonly CoveredCase[]): readonly Colleague[] {
  const colleagues = new Map<string, Colleague>();
  for (const one of covered) {
    for (const { workerId, name, until } of one.absent) {
      const known = colleagues.get(workerId) ?? { workerId, name, until, cases: [] };
      known.cases.push(one);
      colleagues.set(workerId, known);
    }
  }
  return [...colleagues.values()];
}
