import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { caseLinks } from '../case-parts/case-links.ts';
import { accountLinks } from './account-links.ts';

/**
 * The name of the tab; `null` leaves it to the page inside. No names of people: titles end up in the browser's history
 * and on shared screens.
 */
export function useDocumentTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = `${title} · Vangnet`;
  }, [title]);
}

const titles = {
  [caseLinks.myDay()]: 'pages.myDay',
  [caseLinks.list()]: 'pages.cases',
  [caseLinks.open()]: 'pages.openCase',
  [caseLinks.practice()]: 'pages.practice',
  [caseLinks.figures()]: 'pages.figures',
  [caseLinks.sharedWithMe()]: 'pages.sharedWithMe',
  [caseLinks.rules()]: 'pages.rules',
  [caseLinks.team()]: 'pages.team',
  [caseLinks.organisation()]: 'pages.organisation',
  [accountLinks.account]: 'pages.account',
  [accountLinks.organisationSignIn]: 'pages.organisationSignIn',
  [caseLinks.notices()]: 'pages.notices',
  [caseLinks.emergency()]: 'pages.emergency',
  [caseLinks.organisationActivity()]: 'pages.organisationActivity',
  '/components': 'pages.components',
} as const;

/** Names the tab on the pages outside a case; `CaseLayout` does it in one. */
export function usePageTitle(): void {
  const { t } = useTranslation('app');
  const path = useRouterState({ select: (state) => state.location.pathname });
  const known = Object.hasOwn(titles, path) ? titles[path as keyof typeof titles] : undefined;
  const key = path.endsWith('/cover') ? 'pages.cover' : known;
  useDocumentTitle(key === undefined ? null : t(key));
}
