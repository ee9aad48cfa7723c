import { useLanguage } from '../i18n/i18n.ts';

/** The sheets that the server prints of a case. */
export type PrintedSheet = 'three-columns' | 'danger-and-goals' | 'safety-plan';

/** Addresses of the printed sheets of a case, in the language of the interface: they open as a PDF in a new tab. */
export function usePrintHref(caseId: string): (sheet: PrintedSheet) => string {
  const language = useLanguage();
  return (sheet) => `/api/cases/${caseId}/print/${sheet}?language=${language}`;
}
