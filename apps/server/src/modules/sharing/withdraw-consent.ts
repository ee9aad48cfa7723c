import { contract } from '@vangnet/contract';
import { findBasisIssues } from '@vangnet/domain/sharing/judge-share.ts';
import type { LegalBasis } from '@vangnet/domain/sharing/share.ts';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand, type CommandContext } from '../../operations/operation.ts';
import { factsForShare, loadCaseForSharing } from './case-for-sharing.ts';
import { insertWithdrawal } from './consents.store.ts';
import { getConsent } from './show-consent.ts';
import { isOpen } from './show-share.ts';
import { listShareRows, revokeShares } from './shares.store.ts';

export const withdrawConsent = defineCommand(contract.sharing.withdrawConsent, async (input, context) => {
  const { caseId, consentId, withdrawnOn, words } = input;
  const consent = await getConsent(context, caseId, consentId);
  if (consent.withdrawn) throw new AppError('notPossibleNow', { reason: 'alreadyWithdrawn' });
  if (withdrawnOn > context.today) throw invalidField(['withdrawnOn'], 'inFuture');
  if (withdrawnOn < consent.givenOn) throw invalidField(['withdrawnOn'], 'beforeItWasGiven');
  await insertWithdrawal(context, caseId, consentId, { withdrawnOn, words });
  const endedShareIds = await endSharesOn(context, caseId, consentId);
  context.recordChange({ recordId: consentId });
  return { consent: await getConsent(context, caseId, consentId), endedShareIds };
});

/** Ends what the other consents under it do not carry without this one. */
async function endSharesOn(context: CommandContext, caseId: string, consentId: string): Promise<string[]> {
  const file = await loadCaseForSharing(context, caseId);
  const ended = (await listShareRows(context, caseId)).filter((share) => {
    const { basis } = share;
    if (!isOpen(share, context.today) || basis.kind !== 'consent' || !basis.consentIds.includes(consentId))
      return false;
    const left: LegalBasis = { ...basis, consentIds: basis.consentIds.filter((id) => id !== consentId) };
    return (
      left.consentIds.length === 0 ||
      findBasisIssues({ ...share, basis: left }, factsForShare(file, share.pieces)).length > 0
    );
  });
  const ids = ended.map(({ id }) => id);
  await revokeShares(context, caseId, ids, { consentId });
  return ids;
}
