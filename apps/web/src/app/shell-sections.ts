import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../api/session.ts';
import { caseLinks } from '../case-parts/case-links.ts';
import type { useCase } from '../case-parts/use-case.ts';
import { useCaseName } from '../case-parts/use-case-name.ts';
import { accountLinks } from './account-links.ts';
import type { ShellLink, ShellSection } from '../ui/shell-navigation.tsx';

/** The links at the left: mine, and those of the open case with their counts. */
export function useShellSections(
  caseId: string | undefined,
  opened: ReturnType<typeof useCase> | undefined,
): readonly ShellSection[] {
  const { t } = useTranslation('app');
  const worker = useSignedIn();
  const caseName = useCaseName();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const link = (href: string, label: string, count?: number): ShellLink => ({
    href,
    label,
    ...(count !== undefined && { count }),
    isCurrent: href === path || (href.endsWith('/conversations') && path.startsWith(`${href}/`)),
  });

  const mine: ShellSection = {
    links: [
      link(caseLinks.myDay(), t('pages.myDay')),
      link(caseLinks.list(), t('pages.cases')),
      link(caseLinks.practice(), t('pages.practice')),
      ...(worker.mayReadFigures ? [link(caseLinks.figures(), t('pages.figures'))] : []),
      link(caseLinks.sharedWithMe(), t('pages.sharedWithMe')),
      ...(worker.mayProtectData
        ? [link(caseLinks.organisationActivity(), t('pages.organisationActivity'))]
        : []),
      ...(worker.mayProtectData ? [link(caseLinks.rules(), t('pages.rules'))] : []),
      ...(worker.mayProtectData || worker.mayManageOrganisation
        ? [link(caseLinks.retention(), t('pages.retention'))]
        : []),
      ...(worker.acting?.role === 'teamLead' ? [link(caseLinks.team(), t('pages.team'))] : []),
      ...(worker.mayManageOrganisation
        ? [
            link(caseLinks.organisation(), t('pages.organisation')),
            link(accountLinks.organisationSignIn, t('pages.organisationSignIn')),
          ]
        : []),
    ],
  };
  if (caseId === undefined) return [mine];
  const counts = opened?.overview.counts;
  // What holds a whole case at once is not for who reads along.
  const isWhole = opened === undefined || opened.file.allowedActions.includes('writeCase');
  return [
    mine,
    {
      title: opened ? caseName(opened.file.names) : t('pages.case'),
      links: [
        link(caseLinks.columns(caseId), t('pages.columns')),
        link(caseLinks.conversations(caseId), t('pages.conversations'), counts?.conversations),
        link(caseLinks.people(caseId), t('pages.people'), counts?.persons),
        link(caseLinks.dangerAndGoals(caseId), t('pages.dangerAndGoals')),
        link(caseLinks.safetyPlan(caseId), t('pages.safetyPlan')),
        ...(isWhole
          ? [
              link(caseLinks.mappings(caseId), t('pages.mappings'), counts?.mappings),
              ...(opened?.file.allowedActions.includes('readCaseLog')
                ? [link(caseLinks.activity(caseId), t('pages.activity'))]
                : []),
              link(caseLinks.sharing(caseId), t('pages.sharing')),
              link(caseLinks.ownFile(caseId), t('pages.ownFile')),
            ]
          : []),
      ],
    },
  ];
}
