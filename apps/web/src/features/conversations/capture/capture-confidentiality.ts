import type { Confidentiality } from '@vangnet/domain/access/confidentiality.ts';

/** In the order in which the key of the toolbar walks through them: what is said most often comes first. */
const order: readonly Confidentiality[] = [
  'inConfidence',
  'professionals',
  'health',
  'court',
  'harmful',
  'open',
];

/** What the key makes of it: the next value, and after the last one that of the conversation again (null). */
export function nextConfidentiality(current: Confidentiality | null): Confidentiality | null {
  return order[current === null ? 0 : order.indexOf(current) + 1] ?? null;
}
