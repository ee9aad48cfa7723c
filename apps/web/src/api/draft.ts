import { useCallback, useEffect, useRef, useState } from 'react';
import { deleteDraft, readDraft, writeDraft, type DraftOwner } from './draft-store.ts';
import { useSignedIn } from './session.ts';

/** Long enough not to encrypt at every key, short enough that a closed tab loses a word at most. */
const PAUSE_MS = 250;

export interface DraftState {
  /** The device was asked for an earlier draft: before that the form may still change under the person's hands. */
  readonly isReady: boolean;
  /** What is shown comes from an earlier visit. */
  readonly isRestored: boolean;
}

export type SetDraft<Value> = (next: Value | ((value: Value) => Value)) => void;

/**
 * What a person types in a form, kept on the device until it is sent: `const [form, setForm, clear] = useDraft(...)`.
 * `clear` forgets it and shows `initial` again; call it when the server has it.
 *
 * @param key names the form and the record it is about; no personal data.
 */
export function useDraft<Value>(
  key: string,
  initial: Value,
): [Value, SetDraft<Value>, () => void, DraftState] {
  const { workerId, draftKey } = useSignedIn();
  const [value, setValue] = useState(initial);
  const [state, setState] = useState<DraftState>({ isReady: false, isRestored: false });
  const writer = useRef(createWriter({ workerId, draftKey }, key));
  const start = useRef(initial);

  useEffect(() => {
    const current = createWriter({ workerId, draftKey }, key);
    writer.current = current;
    let isGone = false;
    void readDraft({ workerId, draftKey }, key).then((kept) => {
      // Whoever was quicker than the device keeps what they typed.
      if (isGone || current.isTouched()) return;
      if (kept !== undefined) setValue(kept as Value);
      setState({ isReady: true, isRestored: kept !== undefined });
    });
    const leave = () => current.flush();
    document.addEventListener('visibilitychange', leave);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', leave);
      current.flush();
    };
  }, [workerId, draftKey, key]);

  const change = useCallback<SetDraft<Value>>((next) => {
    writer.current.touch();
    setState((shown) => (shown.isReady ? shown : { ...shown, isReady: true }));
    setValue((before) => {
      const after = typeof next === 'function' ? (next as (value: Value) => Value)(before) : next;
      writer.current.write(after);
      return after;
    });
  }, []);

  const clear = useCallback(() => {
    writer.current.forget();
    setValue(start.current);
    setState({ isReady: true, isRestored: false });
  }, []);

  return [value, change, clear, state];
}

/** Writes the last value after a pause, in order, and not at all once it was forgotten. */
function createWriter(owner: DraftOwner, key: string) {
  let touched = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: { readonly value: unknown } | undefined;
  let queue = Promise.resolve<unknown>(undefined);

  const flush = () => {
    clearTimeout(timer);
    const ready = pending;
    pending = undefined;
    if (ready) queue = queue.then(() => writeDraft(owner, key, ready.value));
  };
  return {
    isTouched: () => touched,
    touch: () => {
      touched = true;
    },
    write: (value: unknown) => {
      pending = { value };
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE_MS);
    },
    flush,
    forget: () => {
      clearTimeout(timer);
      pending = undefined;
      queue = queue.then(() => deleteDraft(owner, key));
    },
  };
}
