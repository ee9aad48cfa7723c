/** Pure geometry of ScaleChart: no React, no DOM, so that it can be tested. All lengths in px. */

/** A rating as the layout needs it; `date` is a local date. */
export interface DatedValue {
  date: string;
  value: number;
}

/** Days since 1970 of a local date: even steps for even time. */
export function dayNumber(localDate: string): number {
  return Math.round(Date.parse(`${localDate}T00:00:00Z`) / 86_400_000);
}

/** Maps a range of the data onto a range of the drawing; a range without length maps to the middle. */
export function createScale(from: number, to: number, start: number, end: number) {
  return (value: number) =>
    from === to ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);
}

/**
 * Which of the dates get their name on the axis: the first and the last always, those between where there is
 * room. `positions` are in ascending order.
 */
export function chooseTicks(positions: readonly number[], minimumGap: number): number[] {
  const last = positions.length - 1;
  const chosen: number[] = [];
  positions.forEach((position, index) => {
    const previous = chosen.at(-1);
    const fitsBefore = previous === undefined || position - (positions[previous] ?? 0) >= minimumGap;
    const fitsAfter = index === last || (positions[last] ?? 0) - position >= minimumGap;
    if (index === last && !fitsBefore && previous !== 0) chosen.pop();
    if (
      index === 0 ||
      (index === last ? last > 0 && (fitsBefore || previous !== 0) : fitsBefore && fitsAfter)
    )
      chosen.push(index);
  });
  return chosen;
}

/**
 * Moves labels apart until none overlap, as little as possible and without leaving `[top, bottom]`.
 * Returns the new positions in the order of the wished ones; labels keep the order of their wishes.
 */
export function spreadLabels(wished: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wished.map((_, index) => index).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0) || a - b);
  const room = bottom - top;
  const step = order.length > 1 ? Math.min(gap, room / (order.length - 1)) : gap;
  // Labels that touch form a block around the mean of their wishes; blocks that touch become one.
  const blocks: { members: number[]; centre: number }[] = [];
  const half = (block: { members: number[] }) => ((block.members.length - 1) * step) / 2;
  const clamp = (block: { members: number[]; centre: number }) => {
    block.centre = Math.min(Math.max(block.centre, top + half(block)), bottom - half(block));
  };
  for (const index of order) {
    let block = { members: [index], centre: wished[index] ?? 0 };
    clamp(block);
    for (
      let before = blocks.at(-1);
      before && before.centre + half(before) + step > block.centre - half(block) + 1e-9;
      before = blocks.at(-1)
    ) {
      blocks.pop();
      const members = [...before.members, ...block.members];
      block = { members, centre: members.reduce((sum, m) => sum + (wished[m] ?? 0), 0) / members.length };
      clamp(block);
    }
    blocks.push(block);
  }
  const placed: number[] = new Array<number>(wished.length).fill(0);
  for (const block of blocks)
    block.members.forEach((member, position) => {
      placed[member] = block.centre - half(block) + position * step;
    });
  return placed;
}

/** Those who end at the same value on the same spot share one label: `mama, Karim 8`. */
export function groupByEnd<T extends { last: DatedValue }>(series: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of series) {
    const key = `${one.last.date} ${one.last.value}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Horizontal lines: the ends, and the middle when it is a whole number. */
export function gridValues(min: number, max: number): number[] {
  const middle = (min + max) / 2;
  return Number.isInteger(middle) && middle !== min ? [min, middle, max] : [min, max];
}

/** A piece of somebody's line between two ratings, and its place among those who share that piece. */
export interface Segment {
  from: DatedValue;
  to: DatedValue;
  /** 0 when alone; -0.5 and 0.5 for two, -1, 0 and 1 for three: how many line widths it moves aside. */
  shift: number;
}

/** Cuts lines into segments; those that lie on each other get different shifts, so that both stay in sight. */
export function cutSegments(lines: readonly (readonly DatedValue[])[]): Segment[][] {
  const sharing = new Map<string, number>();
  const keyOf = (from: DatedValue, to: DatedValue) => [from.date, from.value, to.date, to.value].join(' ');
  const segments = lines.map((line) =>
    line.slice(1).map((to, index) => {
      const from = line[index] ?? to;
      const key = keyOf(from, to);
      const place = sharing.get(key) ?? 0;
      sharing.set(key, place + 1);
      return { from, to, key, place };
    }),
  );
  return segments.map((line) =>
    line.map(({ from, to, key, place }) => ({ from, to, shift: place - ((sharing.get(key) ?? 1) - 1) / 2 })),
  );
}

/** The outline of the `index`-th of `count` (two or more) equal slices of a disc, clockwise from the top. */
export function slicePath(x: number, y: number, radius: number, index: number, count: number): string {
  const point = (turn: number) => {
    const angle = turn * 2 * Math.PI - Math.PI / 2;
    return `${(x + radius * Math.cos(angle)).toFixed(2)} ${(y + radius * Math.sin(angle)).toFixed(2)}`;
  };
  return `M${x} ${y}L${point(index / count)}A${radius} ${radius} 0 0 1 ${point((index + 1) / count)}Z`;
}
