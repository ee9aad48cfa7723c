import { describe, expect, it } from 'vitest';
import { createTerminal } from './terminal.ts';

function print(isTTY: boolean, env: Record<string, string> = {}): string {
  let output = '';
  const terminal = createTerminal({ isTTY, write: (text) => (output += text) }, env);
  terminal.step({ nl: 'Klaar', en: 'Ready' });
  return output;
}

describe('createTerminal', () => {
  it('prints Dutch first, then English in grey', () => {
    expect(print(true)).toBe('Klaar  \u001b[90m· Ready\u001b[39m\n');
  });

  it('prints no colour codes into a file or with NO_COLOR', () => {
    expect(print(false)).toBe('Klaar  · Ready\n');
    expect(print(true, { NO_COLOR: '1' })).toBe('Klaar  · Ready\n');
  });
});
