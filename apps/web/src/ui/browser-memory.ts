/**
 * Small preferences (language, theme, help that was read) kept in this browser. Never personal data.
 * A browser that refuses storage (private window, policy) only forgets: nothing breaks.
 */
export function readMemory(key: string): string | null {
  try {
    return localStorage.getItem(`vangnet.${key}`);
  } catch {
    return null;
  }
}

/** Keeps `value` under `key`; `null` forgets it. */
export function writeMemory(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`vangnet.${key}`);
    else localStorage.setItem(`vangnet.${key}`, value);
  } catch {
    // The preference holds until the page closes.
  }
}
