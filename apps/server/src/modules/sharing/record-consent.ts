import { contract } from '@vangnet/contract';
import { findConsentIssues } from '@vangnet/domain/sharing/consent.ts';
import { invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { findUnknownWorkers } from '../organisation/public.ts';
import { insertConsent } from './consents.store.ts';
import { listReadingPersons } from './persons.store.ts';
import { loadRulesInForce } from './reading-rules.ts';
import { refuseIssues } from './refuse-issues.ts';
import { getConsent } from './show-consent.ts';

export const recordConsent = defineCommand(
  contract.sharing.recordConsent,
  async ({ caseId, content }, context) => {
    const { rules } = await loadRulesInForce(context);
    const persons = await listReadingPersons(context, caseId);
    refuseIssues(findConsentIssues(content, persons, rules.capableFromAge, context.today));
    const { to } = content;
    if (to?.kind === 'worker' && (await findUnknownWorkers(context.tx, [to.workerId])).length > 0)
      throw invalidField(['content', 'to', 'workerId'], 'unknown');
    await insertConsent(context, caseId, content);
    context.recordChange({ recordId: context.commandId });
    return getConsent(context, caseId, context.commandId);
  },
);
