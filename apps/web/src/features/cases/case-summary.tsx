import { useQuery } from '@tanstack/react-query';
import type { CaseDetails } from '@vangnet/domain/cases/case-file.ts';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { FactList } from './fact-list.tsx';

/** What is written about a case, as plain facts. */
export function CaseSummary({ details }: { details: CaseDetails }) {
  const { t } = useTranslation('cases');
  const { data: teams = [] } = useQuery(api.organisation.listTeams.queryOptions({ input: {} }));
  const period = usePeriod();
  return (
    <FactList
      facts={[
        [t('fields.reasonShort'), details.reason],
        [t('fields.workingTitle'), details.workingTitle],
        [t('fields.service'), details.service && t(`serviceLong.${details.service}`)],
        [t('fields.mandate'), details.mandate && t(`mandates.${details.mandate}`)],
        [t('fields.plan'), details.plan && t(`planLong.${details.plan}`)],
        [t('fields.team'), teams.find((team) => team.id === details.teamId)?.name ?? null],
        [t('fields.judge'), details.judge],
        [t('people.period'), period(details.guidanceStart, details.guidanceEnd)],
      ]}
    />
  );
}

function usePeriod(): (from: string | null, to: string | null) => string | null {
  const { t } = useTranslation('cases');
  const { date } = useFormat();
  return (from, to) => {
    if (from && to) return t('people.periodFromTo', { from: date(from), to: date(to) });
    if (from) return t('people.periodFrom', { from: date(from) });
    return to && t('people.periodTo', { to: date(to) });
  };
}
