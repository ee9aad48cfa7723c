/** Numbers that look random and are the same for the same seed and stream, everywhere (sfc32 of PractRand). */
export interface Random {
  /** From 0 up to but not including `below`, whole. */
  readonly below: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** A UUID in the form of version 4. */
  readonly uuid: () => string;
}

/** @param stream each stream of a seed is a sequence of its own, so that the hundredth case needs no ninety-nine before it */
export function createRandom(seed: number, stream = 0): Random {
  let [a, b, c, counter] = [seed | 0, stream | 0, 0x9e3779b9, 1];
  const next = (): number => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let round = 0; round < 15; round += 1) next();
  const below = (limit: number): number => Math.floor((next() / 4_294_967_296) * limit);
  const hex = (): string => next().toString(16).padStart(8, '0');
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('there is nothing to pick from');
      return item;
    },
    uuid: () => {
      const digits = hex() + hex() + hex() + hex();
      const variant = '89ab'[below(4)] ?? '8';
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
    },
  };
}
