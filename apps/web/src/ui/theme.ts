import { useSyncExternalStore } from 'react';
import { readMemory, writeMemory } from './browser-memory.ts';

/** `system` follows the device; the other two are a person's own choice. */
export type Theme = 'system' | 'light' | 'dark';

export const themes: readonly Theme[] = ['system', 'light', 'dark'];

const listeners = new Set<() => void>();
let current: Theme = readStoredTheme();

function readStoredTheme(): Theme {
  const stored = readMemory('theme');
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** Puts the theme on `<html data-theme>` and remembers it. Call once with no argument at start. */
export function applyTheme(theme: Theme = current): void {
  current = theme;
  writeMemory('theme', theme === 'system' ? null : theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

/** The chosen theme, and the way to choose another. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
  return [theme, applyTheme];
}
