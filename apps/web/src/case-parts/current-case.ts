import type { CaseFile } from '@vangnet/contract/cases.contract.ts';
import { createContext, useContext } from 'react';

/** The file around a page, for parts that only need it to show something better: the colour of a voice. */
export const CurrentCase = createContext<CaseFile | null>(null);

export function useCurrentCase(): CaseFile | null {
  return useContext(CurrentCase);
}
