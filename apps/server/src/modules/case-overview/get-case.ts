import { contract } from '@vangnet/contract';
import type { CaseOverview } from '@vangnet/contract/cases.contract.ts';
import { findEmergencyEnd } from '@vangnet/domain/access/emergency.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { calculateContactHours } from '@vangnet/domain/conversations/contact-hours.ts';
import { defineQuery, type OperationContext } from '../../operations/operation.ts';
import { getCaseFile, loadVoices, type Voices } from '../cases/public.ts';
import {
  countMappings,
  listComingDates,
  listNewestAgreements,
  listPersonsToCall,
  listTimedConversations,
} from './case-overview.store.ts';
import { findIncident } from './find-incident.ts';
import { namesIn } from './names-in.ts';
import { orderCallInCrisis } from './order-call-in-crisis.ts';

/** As many as a strip can show; the plan itself is one press away. */
const SHOWN_AGREEMENTS = 2;
const SHOWN_DATES = 5;

export const getCase = defineQuery(contract.cases.getCase, async ({ caseId }, context) => {
  const file = await getCaseFile(context, caseId);
  const voices = await loadVoices(context, caseId);
  const conversations = await listTimedConversations(context, caseId);
  const overview: CaseOverview = {
    lastAgreements: await findLastAgreements(context, caseId, voices),
    lastIncident: await findIncident(context, caseId, voices),
    callInCrisis: orderCallInCrisis(file.persons, await listPersonsToCall(context, caseId)).map((person) => ({
      personId: person.id,
      name: shownName(person),
      relation: person.relation,
      telephone: person.telephone,
    })),
    nextDates: (await listComingDates(context, [caseId], context.today))
      .slice(0, SHOWN_DATES)
      .map(({ caseId: _caseId, ...date }) => date),
    hours: calculateContactHours(conversations, { ...file, today: context.today }),
    counts: {
      conversations: conversations.length,
      persons: file.persons.length,
      mappings: await countMappings(context, caseId),
    },
  };
  const { actor, caseFacts } = context;
  const end = caseFacts && findEmergencyEnd(actor, caseFacts, context);
  return { file, overview, emergency: end ? { endsAt: end.toISOString() } : null };
});

async function findLastAgreements(
  context: OperationContext,
  caseId: string,
  voices: Voices,
): Promise<CaseOverview['lastAgreements']> {
  const rows = await listNewestAgreements(context, caseId, SHOWN_AGREEMENTS);
  return rows.map((row) => ({
    id: row.id,
    ifWords: row.ifWords,
    who: namesIn(row.who, voices),
    words: row.thenWords,
  }));
}
