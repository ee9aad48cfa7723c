/** The value below which `percent` of the samples lie (nearest rank); NaN when there are none. */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly count: number;
}

/**
 * Runs `work` `count` times, by `clients` at once that each wait for their own answer.
 *
 * @param work gets the number of the client and of the run
 */
export async function measure(
  count: number,
  clients: number,
  work: (client: number, run: number) => Promise<unknown>,
): Promise<Timing> {
  const samples: number[] = [];
  let next = 0;
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (next < count) {
        const run = (next += 1);
        const from = performance.now();
        await work(client, run);
        samples.push(performance.now() - from);
      }
    }),
  );
  const seconds = (performance.now() - begin) / 1_000;
  return {
    p50: percentile(samples, 50),
    p95: percentile(samples, 95),
    p99: percentile(samples, 99),
    perSecond: samples.length / seconds,
    count: samples.length,
  };
}
