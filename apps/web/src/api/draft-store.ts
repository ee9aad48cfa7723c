/**
 * Unsent words on this device, in IndexedDB, encrypted with a key that only the server gives and only to the person
 * who typed them: whoever finds the device reads nothing. Where the browser has no storage or no encryption (a private
 * window, plain http) the words live as long as the page.
 */
const DATABASE = 'vangnet-drafts';
const STORE = 'drafts';

interface SealedDraft {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

export interface DraftOwner {
  readonly workerId: string;
  /** Base64, 256 bits. */
  readonly draftKey: string;
}

const addressOf = (owner: DraftOwner, key: string): string => `${owner.workerId}/${key}`;
/** Every draft of one owner: the addresses between `id/` and `id0`, the character after the slash. */
const rangeOf = (owner: DraftOwner): IDBKeyRange =>
  IDBKeyRange.bound(`${owner.workerId}/`, `${owner.workerId}0`, false, true);

export async function readDraft(owner: DraftOwner, key: string): Promise<unknown> {
  try {
    const draft = await inStore(
      'readonly',
      (store) => store.get(addressOf(owner, key)) as IDBRequest<SealedDraft | undefined>,
    );
    if (!draft) return undefined;
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: draft.iv },
      await keyOf(owner),
      draft.sealed,
    );
    return JSON.parse(new TextDecoder().decode(opened)) as unknown;
  } catch {
    // Sealed with another installation's key, or no storage: there is no draft.
    return undefined;
  }
}

/** @returns whether the words are kept on this device. */
export async function writeDraft(owner: DraftOwner, key: string, value: unknown): Promise<boolean> {
  try {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const words = new TextEncoder().encode(JSON.stringify(value));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(owner), words);
    await inStore('readwrite', (store) =>
      store.put({ iv, sealed } satisfies SealedDraft, addressOf(owner, key)),
    );
    return true;
  } catch {
    return false;
  }
}

export async function deleteDraft(owner: DraftOwner, key: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(addressOf(owner, key))).catch(() => undefined);
}

/** How many unsent pieces this person has on this device. */
export async function countDrafts(owner: DraftOwner): Promise<number> {
  return inStore('readonly', (store) => store.count(rangeOf(owner))).catch(() => 0);
}

/** Forgets everything unsent of this person on this device. */
export async function wipeDrafts(owner: DraftOwner): Promise<void> {
  await inStore('readwrite', (store) => store.delete(rangeOf(owner))).catch(() => undefined);
}

const keys = new Map<string, Promise<CryptoKey>>();

function keyOf({ draftKey }: DraftOwner): Promise<CryptoKey> {
  let key = keys.get(draftKey);
  if (!key) {
    const bytes = Uint8Array.from(atob(draftKey), (character) => character.charCodeAt(0));
    key = crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
    keys.set(draftKey, key);
  }
  return key;
}

let opening: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no drafts on this device'));
  });
  return opening;
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const request = ask(database.transaction(STORE, mode).objectStore(STORE));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no drafts on this device'));
  });
}
