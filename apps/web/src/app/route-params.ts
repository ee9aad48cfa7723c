import { useParams, useSearch } from '@tanstack/react-router';
import { z } from 'zod';

const params = z.object({
  caseId: z.string().optional(),
  conversationId: z.string().optional(),
  personId: z.string().optional(),
});
const search = z.object({
  mapping: z.string().optional().catch(undefined),
  beside: z.string().optional().catch(undefined),
  statement: z.string().optional().catch(undefined),
  case: z.coerce.string().optional().catch(undefined),
  oidc: z.string().optional().catch(undefined),
});

/** What the address names. It comes from outside, so it is parsed rather than believed. */
export function useRouteParams() {
  return params.parse(useParams({ strict: false }));
}

/** The case that the address names; only for pages under `/cases/$caseId`. */
export function useRouteCaseId(): string {
  return z.string().parse(useRouteParams().caseId);
}

/** The conversation that the address names; only for its own page. */
export function useRouteConversationId(): string {
  return z.string().parse(useRouteParams().conversationId);
}

/** The person that the address names; only for what that person reads. */
export function useRoutePersonId(): string {
  return z.string().parse(useRouteParams().personId);
}

/** The statement to point at in a conversation: somebody came from its card. */
export function usePointedStatement(): string | undefined {
  return search.parse(useSearch({ strict: false })).statement;
}

/** The case whose log the data protection officer came for. */
export function useCaseReference(): string | undefined {
  return search.parse(useSearch({ strict: false })).case;
}

/** Which saved mapping is open, and which one stands beside it. */
export function useMappingSearch() {
  return search.parse(useSearch({ strict: false }));
}

/** Why the organisation's provider sent somebody back without a sign-in, as far as a person can do something about it. */
export function useOidcProblem(): OidcProblem | null {
  const { oidc } = search.parse(useSearch({ strict: false }));
  if (oidc === undefined) return null;
  return oidcProblems.find((problem) => problem === oidc) ?? 'failed';
}

const oidcProblems = ['notLinked', 'expired', 'invitationEnded', 'failed'] as const;
type OidcProblem = (typeof oidcProblems)[number];
