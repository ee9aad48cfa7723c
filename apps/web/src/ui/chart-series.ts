import type { Voice } from './voice-badge.tsx';

/** One number that somebody gave on a day. */
export interface ChartRating {
  id: string;
  /** Local date. */
  date: string;
  value: number;
  /** Taken back: stays in sight, hollow and crossed, and is left out of the line. */
  isWithdrawn?: boolean;
  /** What is in that number. */
  note?: string;
}

/** One person's numbers, in any order. */
export interface ChartSeries extends Voice {
  id: string;
  ratings: readonly ChartRating[];
}
