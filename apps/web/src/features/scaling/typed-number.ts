/** What a person typed as a number: with a comma or a point, at most one decimal. Undefined when it is none. */
export function readTypedNumber(text: string): number | undefined {
  return /^-?\d{1,3}([.,]\d)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined;
}
