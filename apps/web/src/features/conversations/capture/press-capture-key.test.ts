import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingPressed, pressCaptureKey, type CaptureKeys } from './press-capture-key.ts';

const toolbar = { letters: { z: 'worry', k: 'strength' }, secrecyLetter: 'l', voiceCount: 4 } as const;
const nothing: CaptureKeys<'worry' | 'strength'> = nothingPressed;
const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

const press = (...keys: string[]) => {
  let state = nothing;
  for (const key of keys) {
    const step = pressCaptureKey(state, { ...plain, key }, toolbar);
    if (step.kind !== 'choose') return step;
    state = step.keys;
  }
  return { kind: 'choose' as const, keys: state };
};

describe('pressCaptureKey', () => {
  it('makes a statement with one letter and a voice', () => {
    expect(press('z', '3')).toEqual({ kind: 'make', choice: 'worry', voice: 2 });
    expect(press('K', 'Enter')).toEqual({ kind: 'make', choice: 'strength', voice: 'suggested' });
    expect(press('z', 'k', 'Enter')).toMatchObject({ choice: 'strength' });
  });

  it('lets somebody who typed on have every letter', () => {
    expect(press('Z', 'i')).toEqual({ kind: 'type', text: 'Zi' });
    expect(press('k', 'z', '.')).toEqual({ kind: 'type', text: 'kz.' });
    expect(press('z', '7')).toEqual({ kind: 'type', text: 'z7' });
  });

  it('walks through who may read it, before or after what it is', () => {
    const keysAfter = (...keys: string[]) => {
      const step = press(...keys);
      return step.kind === 'choose' ? step.keys : step;
    };
    expect(keysAfter('z', 'l')).toMatchObject({ choice: 'worry', confidentiality: 'inConfidence' });
    expect(keysAfter('l', 'l', 'z')).toMatchObject({ choice: 'worry', confidentiality: 'professionals' });
    expect(keysAfter('l', 'l', 'l', 'l', 'l', 'l', 'l')).toMatchObject({
      choice: null,
      confidentiality: null,
    });
    expect(press('l', 'z', '2')).toEqual({ kind: 'make', choice: 'worry', voice: 1 });
    expect(press('L', 'a')).toEqual({ kind: 'type', text: 'La' });
    expect(press('l', '1')).toEqual({ kind: 'type', text: 'l1' });
    expect(keysAfter('l', 'Enter')).toMatchObject({ typed: 'l', confidentiality: 'inConfidence' });
    expect(keysAfter('l', 'Backspace')).toEqual(nothing);
  });

  it('leaves the keyboard alone otherwise', () => {
    expect(press('a')).toEqual({ kind: 'pass' });
    expect(press('1')).toEqual({ kind: 'pass' });
    expect(press('Enter')).toEqual({ kind: 'pass' });
    expect(press('Delete')).toEqual({ kind: 'pass' });
    expect(pressCaptureKey(nothing, { ...plain, key: 'z', ctrlKey: true }, toolbar)).toEqual({
      kind: 'pass',
    });
    expect(pressCaptureKey(nothing, { ...plain, key: 'z', isComposing: true }, toolbar)).toEqual({
      kind: 'pass',
    });
  });

  it('takes a letter back, and closes', () => {
    expect(press('z', 'Backspace')).toEqual({ kind: 'choose', keys: nothing });
    expect(press('z', 'Escape')).toEqual({ kind: 'close' });
  });

  it('never loses a letter of somebody who types words', () => {
    const letters = fc.array(fc.constantFrom('z', 'k', 'Z', 'l', 'a', 'é', ' ', '.', '5'), { minLength: 1 });
    fc.assert(
      fc.property(letters, (typedKeys) => {
        let state = nothing;
        for (const [index, key] of typedKeys.entries()) {
          const step = pressCaptureKey(state, { ...plain, key }, toolbar);
          const soFar = typedKeys.slice(0, index + 1).join('');
          // The editor itself types what is passed on; nothing may wait unseen then.
          if (step.kind === 'pass') return state.typed === '';
          if (step.kind === 'type') return step.text === soFar;
          if (step.kind !== 'choose') return false;
          state = step.keys;
        }
        return state.typed === typedKeys.join('');
      }),
    );
  });
});
