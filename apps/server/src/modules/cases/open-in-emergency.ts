import { contract } from '@vangnet/contract';
import { emergencyEndsAt, findEmergencyEnd } from '@vangnet/domain/access/emergency.ts';
import { defineCommand } from '../../operations/operation.ts';
import { giveNotices } from '../notices/public.ts';
import { insertEmergencyOpening, listEmergencyWitnesses } from './emergency.store.ts';

export const openInEmergency = defineCommand(
  contract.cases.openInEmergency,
  async ({ caseId, reason }, context) => {
    const { actor, commandId: id, now, caseFacts } = context;
    context.recordChange({ recordId: id });
    // Open already: the first opening counts, and nobody hears of it twice.
    const opened = caseFacts && findEmergencyEnd(actor, caseFacts, context);
    if (opened) return { caseId, endsAt: opened.toISOString() };
    const endsAt = emergencyEndsAt(now);
    await insertEmergencyOpening(context, { caseId, id, reason, openedAt: now, endsAt });
    const witnesses = await listEmergencyWitnesses(context, caseId);
    await giveNotices(context, {
      kind: 'emergencyOpening',
      caseId,
      recordId: id,
      recipientIds: witnesses.filter((workerId) => workerId !== actor.workerId),
    });
    return { caseId, endsAt: endsAt.toISOString() };
  },
);
