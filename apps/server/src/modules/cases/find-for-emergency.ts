import { contract } from '@vangnet/contract';
import { EMERGENCY_SEARCHES_PER_HOUR } from '@vangnet/domain/access/emergency.ts';
import { AppError } from '../../operations/app-error.ts';
import { defineQuery } from '../../operations/operation.ts';
import { findCasesForEmergency, listOwnSearches } from './emergency.store.ts';

const HOUR_MS = 3_600_000;

export const findForEmergency = defineQuery(
  contract.cases.findForEmergency,
  async ({ name, bornOn }, context) => {
    const { now } = context;
    const hourAgo = new Date(now.getTime() - HOUR_MS);
    const searches = await listOwnSearches(
      context,
      'cases.findForEmergency',
      hourAgo,
      EMERGENCY_SEARCHES_PER_HOUR + 1,
    );
    const oldest = searches.at(-1);
    if (searches.length > EMERGENCY_SEARCHES_PER_HOUR && oldest) {
      const retryAfterSeconds = Math.ceil((oldest.getTime() - hourAgo.getTime()) / 1_000);
      throw new AppError('tooManyTries', { retryAfterSeconds });
    }
    const found = await findCasesForEmergency(context, name, bornOn ?? null);
    return {
      cases: found.map(({ level, minors, ...file }) => ({
        ...file,
        minors: [...minors],
        isOpenToMe: level === 'full' || level === 'guest',
      })),
    };
  },
);
