/**
 * A typed clause as it stands inside "als …, dan …" (if …, then …): without the "als", "dan", "if" or "then"
 * that many people type themselves, and without the full stop or comma at the end. Otherwise as typed.
 */
export function plainClause(typed: string): string {
  const plain = typed
    .trim()
    .replace(/^(als|dan|if|then)\s+(?=\S)/iu, '')
    .replace(/[\s.,;]+$/u, '');
  return plain || typed;
}
