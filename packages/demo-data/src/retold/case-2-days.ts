/** Day 1 is the claim for the urgent measure and the first day of the guidance; day 42, its last, lies in the past. */
export const dayOfCase2 = (day: number): number => day - 61;
