/** How a case is named to somebody who may not know whose it is: the first eight characters of its id. */
export function caseReference(caseId: string): string {
  return caseId.slice(0, 8);
}
