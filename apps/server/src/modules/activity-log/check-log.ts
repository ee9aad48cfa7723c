import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type pg from 'pg';
import { z } from 'zod';
import { openChains } from './chain-rows.store.ts';
import { verifyChains, type Verdict } from './verify-chains.ts';

const witnessFile = z.object({
  takenAt: z.string(),
  chains: z.array(
    z.object({
      organisationId: z.string().nullable(),
      caseId: z.string().nullable(),
      number: z.int(),
      hash: z.string(),
    }),
  ),
});

/**
 * Follows every chain of the log, in one snapshot of the database.
 *
 * @param witness file with the ends of the chains at the last check, best on another machine: read when it is there,
 * and written anew when every chain is whole.
 */
export async function checkLog(
  config: pg.ClientConfig,
  witness: string | undefined,
  now: Date,
): Promise<Verdict> {
  const known =
    witness !== undefined && existsSync(witness)
      ? witnessFile.parse(JSON.parse(readFileSync(witness, 'utf8'))).chains
      : [];
  const chains = await openChains(config);
  try {
    const heads = await chains.heads();
    const verdict = await verifyChains(chains.rows(), heads, known);
    if (witness !== undefined && verdict.breaks.length === 0) {
      const taken: z.input<typeof witnessFile> = { takenAt: now.toISOString(), chains: [...heads] };
      // A check that is cut off leaves the earlier witness as it was.
      writeFileSync(`${witness}.new`, JSON.stringify(taken));
      renameSync(`${witness}.new`, witness);
    }
    return verdict;
  } finally {
    await chains.close();
  }
}
