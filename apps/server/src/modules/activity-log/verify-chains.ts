import { createHash } from 'node:crypto';

/** A row of the log with what its hash was made of; `at` as UTC text to the microsecond. */
export interface ChainedRow {
  readonly organisationId: string | null;
  readonly caseId: string | null;
  readonly chainNumber: number;
  readonly id: number;
  readonly at: string;
  readonly workerId: string | null;
  readonly role: string | null;
  readonly unitId: string | null;
  readonly onBehalfOf: string | null;
  readonly operation: string;
  readonly recordId: string | null;
  readonly personIds: readonly string[];
  readonly basis: string | null;
  readonly result: string;
  readonly refusal: string | null;
  readonly fromAddress: string | null;
  readonly device: string | null;
  readonly hash: Buffer;
}

/** The last row of a chain, as the database or a witness knows it; the hash in hexadecimal. */
export interface ChainHead {
  readonly organisationId: string | null;
  readonly caseId: string | null;
  readonly number: number;
  readonly hash: string;
}

/**
 * What is wrong with a chain, at its first row that does not fit: `missing` a row is gone before it; `changed` its
 * content, its place or its hash was changed; `cutOff` the last rows are gone; `notInWitness` it is another row than
 * the witness saw.
 */
export interface ChainBreak {
  readonly kind: 'missing' | 'changed' | 'cutOff' | 'notInWitness';
  readonly organisationId: string | null;
  readonly caseId: string | null;
  readonly chainNumber: number;
}

export interface Verdict {
  readonly rows: number;
  readonly chains: number;
  readonly breaks: readonly ChainBreak[];
}

/**
 * Follows every chain from its first row to its last.
 *
 * @param rows by chain, and within it by number
 * @param heads what the database keeps as the last row of each chain
 * @param witness heads of an earlier moment, kept elsewhere
 */
export async function verifyChains(
  rows: AsyncIterable<ChainedRow>,
  heads: readonly ChainHead[],
  witness: readonly ChainHead[],
): Promise<Verdict> {
  const headByChain = new Map(heads.map((head) => [keyOf(head), head]));
  const witnessByChain = new Map(witness.map((head) => [keyOf(head), head]));
  const breaks: ChainBreak[] = [];
  const seen = new Set<string>();
  let count = 0;
  let current = startOf(undefined);

  for await (const row of rows) {
    count += 1;
    if (keyOf(row) !== current.key) {
      endChain();
      current = startOf(row);
      seen.add(current.key);
    }
    if (current.isBroken) continue;
    const witnessed = witnessByChain.get(current.key);
    if (row.chainNumber !== current.number + 1) report('missing', current.number + 1);
    else if (!hashOf(current.hash, row).equals(row.hash)) report('changed', row.chainNumber);
    else if (witnessed?.number === row.chainNumber && witnessed.hash !== row.hash.toString('hex'))
      report('notInWitness', row.chainNumber);
    current.number = row.chainNumber;
    current.hash = row.hash;
  }
  endChain();
  // Chains of which not one row is left.
  for (const head of new Map([...witnessByChain, ...headByChain]).values()) {
    if (!seen.has(keyOf(head))) breaks.push(breakOf('cutOff', head, 1));
  }
  return { rows: count, chains: seen.size, breaks };

  function endChain(): void {
    if (current.key === '' || current.isBroken) return;
    const head = headByChain.get(current.key);
    const witnessed = witnessByChain.get(current.key);
    if (
      head?.number !== current.number ||
      head.hash !== current.hash.toString('hex') ||
      (witnessed?.number ?? 0) > current.number
    )
      report('cutOff', current.number + 1);
  }

  function report(kind: ChainBreak['kind'], chainNumber: number): void {
    if (current.chain) breaks.push(breakOf(kind, current.chain, chainNumber));
    current.isBroken = true;
  }
}

type Chain = Pick<ChainHead, 'organisationId' | 'caseId'>;

function startOf(chain: Chain | undefined) {
  return {
    chain,
    key: chain ? keyOf(chain) : '',
    number: 0,
    hash: Buffer.alloc(0) as Buffer,
    isBroken: false,
  };
}

const keyOf = ({ organisationId, caseId }: Chain): string => `${organisationId ?? '-'} ${caseId ?? '-'}`;

const breakOf = (
  kind: ChainBreak['kind'],
  { organisationId, caseId }: Chain,
  chainNumber: number,
): ChainBreak => ({ kind, organisationId, caseId, chainNumber });

/** What `app.activity_hash` says, computed here: whoever could change the one cannot change the other with it. */
function hashOf(previous: Buffer, row: ChainedRow): Buffer {
  const values = [
    row.organisationId,
    row.caseId,
    row.chainNumber,
    row.id,
    row.at,
    row.workerId,
    row.role,
    row.unitId,
    row.onBehalfOf,
    row.operation,
    row.recordId,
    row.personIds,
    row.basis,
    row.result,
    row.refusal,
    row.fromAddress,
    row.device,
  ];
  return createHash('sha256').update(previous).update(toJsonbText(values)).digest();
}

/** JSON as PostgreSQL writes a `jsonb`: with a space after each comma. */
function toJsonbText(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return `[${value.map(toJsonbText).join(', ')}]`;
}
