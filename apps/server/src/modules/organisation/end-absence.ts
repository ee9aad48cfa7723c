import { contract } from '@vangnet/contract';
import { lastDayWhenBackOn } from '@vangnet/domain/organisation/absence.ts';
import { defineCommand } from '../../operations/operation.ts';
import { listAbsencesOn, shortenAbsence } from './absences.store.ts';
import { assertKeepsAbsence } from './assert-keeps-absence.ts';

/** Whoever is there on that day is there: an absence that does not hold then is nothing to refuse for. */
export const endAbsence = defineCommand(
  contract.organisation.endAbsence,
  async ({ workerId: asked, backOn }, context) => {
    const workerId = asked ?? context.actor.workerId;
    await assertKeepsAbsence(context, workerId);
    for (const absence of await listAbsencesOn(context, workerId, backOn)) {
      await shortenAbsence(context, workerId, absence.id, lastDayWhenBackOn(absence, backOn));
    }
    context.recordChange({ recordId: workerId });
    return {};
  },
);
