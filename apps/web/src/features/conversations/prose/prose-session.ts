import * as Y from 'yjs';
import type { Refusal } from '../../../api/refusal.ts';
import type { SaveStatus } from '../../../ui/save-state.tsx';

/** How the session reaches the server and the device. */
export interface ProseDoors {
  /** Merges an edit at the server. Throws what the client throws. */
  readonly save: (edit: {
    readonly update: Uint8Array;
    readonly stateVector: Uint8Array;
    /** The page is being left: the request must outlive it. */
    readonly isLeaving: boolean;
  }) => Promise<{ readonly missing: Uint8Array | null; readonly savedAt: string }>;
  /** Keeps what is not yet at the server on this device. @returns whether it is kept. */
  readonly keep: (update: Uint8Array) => Promise<boolean>;
  readonly forget: () => Promise<void>;
  readonly asRefusal: (error: unknown) => Refusal;
}

export type SessionStatus = Exclude<SaveStatus, { kind: 'refused' }> | { kind: 'refused'; refusal: Refusal };

const PAUSE_MS = 600;
/** Somebody who never pauses is saved as well. */
const LONGEST_WAIT_MS = 4_000;
const KEEP_AFTER_MS = 150;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 15_000;

/** What comes from elsewhere carries this origin: it is not an edit of this window. */
const FROM_SERVER = Symbol('from the server');

/**
 * The prose of one conversation in one window: a document that is saved at every pause, kept on the device until the
 * server has it, and merged with what others write. It says truthfully where the words are.
 */
export class ProseSession {
  readonly document = new Y.Doc();
  readonly #doors: ProseDoors;
  readonly #listeners = new Set<() => void>();
  readonly #waiting: { readonly revision: number; readonly resolve: () => void }[] = [];
  /** What the server is known to have. */
  #acknowledged: Uint8Array;
  /** Counts the edits of this window; saved up to `#savedRevision`. */
  #revision = 0;
  #savedRevision = 0;
  #status: SessionStatus = { kind: 'idle' };
  #isSending = false;
  #isKept = false;
  #retryMs = FIRST_RETRY_MS;
  #dirtySince = 0;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param state the prose as the server gave it. */
  constructor(state: Uint8Array, doors: ProseDoors) {
    this.#doors = doors;
    Y.applyUpdate(this.document, state, FROM_SERVER);
    this.#acknowledged = Y.encodeStateVector(this.document);
    this.document.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin !== FROM_SERVER) this.#edited();
    });
  }

  readonly status = (): SessionStatus => this.#status;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Merges what the server has, such as what another window wrote. */
  receive(state: Uint8Array): void {
    Y.applyUpdate(this.document, state, FROM_SERVER);
  }

  /** Merges words that were kept on this device and never reached the server; they are saved again. */
  recover(update: Uint8Array): void {
    Y.applyUpdate(this.document, update);
  }

  /** Resolves when everything that stands in the prose now is at the server. */
  saved(): Promise<void> {
    if (this.#revision === this.#savedRevision) return Promise.resolve();
    const revision = this.#revision;
    void this.flush();
    return new Promise((resolve) => this.#waiting.push({ revision, resolve }));
  }

  /** Saves now what was not saved yet, and at once keeps it on the device. */
  async flush({ isLeaving = false }: { readonly isLeaving?: boolean } = {}): Promise<void> {
    clearTimeout(this.#saveTimer);
    if (this.#revision === this.#savedRevision || (this.#isSending && !isLeaving)) return;
    if (isLeaving) void this.#keep();
    const revision = this.#revision;
    const stateVector = Y.encodeStateVector(this.document);
    // A deletion has no place in a state vector; it travels with every update.
    const update = Y.encodeStateAsUpdate(this.document, this.#acknowledged);
    this.#isSending = true;
    try {
      const { missing, savedAt } = await this.#doors.save({ update, stateVector, isLeaving });
      if (missing) this.receive(missing);
      this.#acknowledged = stateVector;
      this.#acknowledge(revision, savedAt);
    } catch (error) {
      this.#failed(this.#doors.asRefusal(error));
    } finally {
      this.#isSending = false;
    }
  }

  #edited(): void {
    if (this.#revision === this.#savedRevision) this.#dirtySince = Date.now();
    this.#revision += 1;
    // While there is no connection the message stays: typing on does not make it better.
    if (!['offline', 'saved-offline'].includes(this.#status.kind)) this.#say({ kind: 'saving' });
    const longest = this.#dirtySince + LONGEST_WAIT_MS - Date.now();
    this.#saveAfter(Math.max(0, Math.min(PAUSE_MS, longest)));
    clearTimeout(this.#keepTimer);
    this.#keepTimer = setTimeout(() => void this.#keep(), KEEP_AFTER_MS);
  }

  #acknowledge(revision: number, savedAt: string): void {
    this.#savedRevision = Math.max(this.#savedRevision, revision);
    this.#retryMs = FIRST_RETRY_MS;
    while (this.#waiting[0] && this.#waiting[0].revision <= this.#savedRevision)
      this.#waiting.shift()?.resolve();
    if (this.#revision > this.#savedRevision) {
      this.#dirtySince = Date.now();
      this.#say({ kind: 'saving' });
      this.#saveAfter(PAUSE_MS);
      return;
    }
    clearTimeout(this.#keepTimer);
    this.#isKept = false;
    void this.#doors.forget();
    this.#say({ kind: 'saved', at: savedAt });
  }

  #failed(refusal: Refusal): void {
    const isPassing = refusal.code === 'unreachable' || refusal.code === 'fault';
    if (!isPassing) {
      // Trying the same again would be refused again; the next edit tries anew.
      this.#say({ kind: 'refused', refusal });
      return;
    }
    this.#sayUnsent();
    this.#saveAfter(this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
  }

  async #keep(): Promise<void> {
    clearTimeout(this.#keepTimer);
    if (this.#revision === this.#savedRevision) return;
    this.#isKept = await this.#doors.keep(Y.encodeStateAsUpdate(this.document, this.#acknowledged));
    if (this.#revision === this.#savedRevision) void this.#doors.forget();
    else if (this.#status.kind === 'offline' || this.#status.kind === 'saved-offline') this.#sayUnsent();
  }

  #sayUnsent(): void {
    this.#say(this.#isKept ? { kind: 'saved-offline', at: new Date() } : { kind: 'offline' });
  }

  #saveAfter(milliseconds: number): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => void this.flush(), milliseconds);
  }

  #say(status: SessionStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }
}
