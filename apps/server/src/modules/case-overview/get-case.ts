import { contract } from '@vangnet/contract';
import type { CaseFile, CaseOverview } from '@vangnet/contract/cases.contract.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { calculateContactHours } from '@vangnet/domain/conversations/contact-hours.ts';
import { findLastIncident } from '@vangnet/domain/mapping/last-incident.ts';
import { voice } from '@vangnet/domain/mapping/statement.ts';
import { localDateOf } from '@vangnet/domain/time/local-date.ts';
import { z } from 'zod';
import { defineQuery, type OperationContext } from '../../operations/operation.ts';
import { getCaseFile, loadVoices, toVoiceColumns, type Voices } from '../cases/public.ts';
import {
  countMappings,
  listComingDates,
  listIncidentRows,
  listNewestAgreements,
  listPersonsToCall,
  listTimedConversations,
} from './case-overview.store.ts';

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
    callInCrisis: listCallInCrisis(file, await listPersonsToCall(context, caseId)),
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
  return { file, overview };
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
    who: z
      .array(voice)
      .parse(row.who)
      .map((somebody) => voices.show(toVoiceColumns(somebody)).name)
      .filter((name) => name !== null),
    words: row.thenWords,
  }));
}

async function findIncident(
  context: OperationContext,
  caseId: string,
  voices: Voices,
): Promise<CaseOverview['lastIncident']> {
  const rows = await listIncidentRows(context, caseId);
  const last = findLastIncident(
    rows.map((row) => ({
      ...row,
      occasion: row.incident.occasion,
      toldOn: row.heldOn ?? localDateOf(row.writtenAt),
    })),
  );
  if (!last) return null;
  return {
    statementId: last.id,
    words: last.words,
    happenedWhen: last.incident.happenedWhen,
    heldOn: last.heldOn,
    voice: voices.show(last),
  };
}

/** Who is marked to be called when it goes wrong, then whom the agreements name besides. */
function listCallInCrisis(file: CaseFile, namedIds: readonly string[]): CaseOverview['callInCrisis'] {
  const marked = file.persons.filter((person) => person.callInCrisis);
  const named = namedIds
    .map((id) => file.persons.find((person) => person.id === id))
    .filter((person) => person !== undefined && !person.callInCrisis);
  return [...marked, ...named.filter((person) => person !== undefined)].map((person) => ({
    personId: person.id,
    name: shownName(person),
    relation: person.relation,
    telephone: person.telephone,
  }));
}
