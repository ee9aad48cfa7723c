import type { Confidentiality } from '@vangnet/domain/access/confidentiality.ts';
import { nextConfidentiality } from './capture-confidentiality.ts';

/**
 * What the keyboard does while words are selected and the toolbar is open.
 *
 * A letter over a selection normally replaces it, and here the same letter may mean "worry". Both must be safe for
 * somebody who is tired, so nothing is decided by the letter alone: it only lights up a choice, and the words stay. A
 * voice (1-9 or Enter) then makes the statement. Whoever meant to type simply types on: at the second letter the
 * selection is replaced by everything typed so far, as if there had been no toolbar.
 */
export interface CaptureKeys<Choice extends string> {
  /** Letters typed over the selection that are not in the text yet. */
  readonly typed: string;
  readonly choice: Choice | null;
  /** Who may read it; null while it is as in the conversation. */
  readonly confidentiality: Confidentiality | null;
}

/** Before any key of the toolbar. */
export const nothingPressed: CaptureKeys<never> = { typed: '', choice: null, confidentiality: null };

export type CaptureStep<Choice extends string> =
  /** The choice lights up; the words stay as they are. */
  | { readonly kind: 'choose'; readonly keys: CaptureKeys<Choice> }
  /** `voice` counts from 0 in the row of voices; `suggested` is the one that lights up. */
  | { readonly kind: 'make'; readonly choice: Choice; readonly voice: number | 'suggested' }
  /** Somebody types on: `text` replaces the selection and the toolbar closes. */
  | { readonly kind: 'type'; readonly text: string }
  /** The toolbar closes; the selection stays. */
  | { readonly kind: 'close' }
  /** Not for us: the editor does what it always does. */
  | { readonly kind: 'pass' };

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

export function pressCaptureKey<Choice extends string>(
  keys: CaptureKeys<Choice>,
  pressed: PressedKey,
  toolbar: {
    readonly letters: Readonly<Record<string, Choice>>;
    /** The letter that walks through who may read it. */
    readonly secrecyLetter: string;
    readonly voiceCount: number;
  },
): CaptureStep<Choice> {
  const { key } = pressed;
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.isComposing) return { kind: 'pass' };
  if (key === 'Escape') return { kind: 'close' };
  if (keys.typed !== '') {
    // Taking back the letters, as it would in the text.
    if (key === 'Backspace') return { kind: 'choose', keys: nothingPressed };
    // Who may read it was chosen and what it is was not: the words must not give way to a new line.
    if (key === 'Enter' && keys.choice === null) return { kind: 'choose', keys };
  }
  if (keys.choice !== null) {
    if (key === 'Enter') return { kind: 'make', choice: keys.choice, voice: 'suggested' };
    const number = /^[1-9]$/.test(key) ? Number(key) : 0;
    if (number > 0 && number <= toolbar.voiceCount)
      return { kind: 'make', choice: keys.choice, voice: number - 1 };
  }
  if ([...key].length !== 1) return { kind: 'pass' };
  const choice = toolbar.letters[key.toLocaleLowerCase()];
  const typed = keys.typed + key;
  // Twice the same choice, or another one after the first: a change of mind, until something else is typed.
  if (choice !== undefined) return { kind: 'choose', keys: { ...keys, typed, choice } };
  if (key.toLocaleLowerCase() === toolbar.secrecyLetter) {
    const confidentiality = nextConfidentiality(keys.confidentiality);
    return { kind: 'choose', keys: { ...keys, typed, confidentiality } };
  }
  return keys.typed === '' && keys.choice === null ? { kind: 'pass' } : { kind: 'type', text: typed };
}
