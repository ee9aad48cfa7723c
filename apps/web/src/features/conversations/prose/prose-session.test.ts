import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { Refusal } from '../../../api/refusal.ts';
import { ProseSession, type ProseDoors } from './prose-session.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server of one document and a device of one draft, both of which can be cut off. */
function createWorld() {
  const server = new Y.Doc();
  const world = {
    server,
    kept: null as Uint8Array | null,
    saves: 0,
    refusal: null as Refusal['code'] | null,
    text: () => server.getText('prose').toJSON(),
  };
  const doors: ProseDoors = {
    save: async ({ update, stateVector }) => {
      world.saves += 1;
      if (world.refusal) throw new Error(world.refusal);
      Y.applyUpdate(server, update);
      return { missing: Y.encodeStateAsUpdate(server, stateVector), savedAt: '2026-11-18T09:00:00Z' };
    },
    keep: async (update) => {
      world.kept = update;
      return true;
    },
    forget: async () => {
      world.kept = null;
    },
    asRefusal: (error) => ({ code: (error as Error).message as Refusal['code'], issues: [] }),
  };
  return { world, open: () => new ProseSession(Y.encodeStateAsUpdate(server), doors) };
}

const type = (session: ProseSession, words: string): void => {
  const text = session.document.getText('prose');
  text.insert(text.length, words);
};

describe('ProseSession', () => {
  it('saves at a pause, and says so only when the server has it', async () => {
    const { world, open } = createWorld();
    const session = open();
    type(session, 'Mama');
    expect(session.status()).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(400);
    type(session, ' vertelt');
    await vi.advanceTimersByTimeAsync(400);
    expect(world.saves).toBe(0);
    await vi.advanceTimersByTimeAsync(300);
    expect(world.text()).toBe('Mama vertelt');
    expect(session.status()).toEqual({ kind: 'saved', at: '2026-11-18T09:00:00Z' });
    expect(world.kept).toBeNull();
  });

  it('saves somebody who never pauses', async () => {
    const { world, open } = createWorld();
    const session = open();
    for (let second = 0; second < 50; second += 1) {
      type(session, 'a');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(world.saves).toBeGreaterThan(0);
  });

  it('keeps the words on the device without a connection and sends them by itself afterwards', async () => {
    const { world, open } = createWorld();
    world.refusal = 'unreachable';
    const session = open();
    type(session, 'niet kwijt');
    await vi.advanceTimersByTimeAsync(800);
    expect(session.status()).toMatchObject({ kind: 'saved-offline' });
    expect(world.kept).not.toBeNull();

    // The window is closed; another one opens the conversation.
    const later = open();
    later.recover(world.kept ?? new Uint8Array());
    world.refusal = null;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(world.text()).toBe('niet kwijt');
    expect(later.status()).toMatchObject({ kind: 'saved' });
    expect(world.kept).toBeNull();
  });

  it('says a refusal, does not repeat it, and tries anew at the next edit', async () => {
    const { world, open } = createWorld();
    world.refusal = 'tooLarge';
    const session = open();
    type(session, 'veel');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(session.status()).toMatchObject({ kind: 'refused', refusal: { code: 'tooLarge' } });
    expect(world.saves).toBe(1);
    expect(world.kept).not.toBeNull();
    world.refusal = null;
    type(session, '.');
    await vi.advanceTimersByTimeAsync(700);
    expect(world.text()).toBe('veel.');
  });

  it('learns what another window wrote when it saves, and does not send that back', async () => {
    const { world, open } = createWorld();
    const [one, other] = [open(), open()];
    type(one, 'Eén.');
    await vi.advanceTimersByTimeAsync(700);
    type(other, 'Twee.');
    await vi.advanceTimersByTimeAsync(700);
    expect(other.document.getText('prose').toJSON()).toBe(world.text());
    const { saves } = world;
    one.receive(Y.encodeStateAsUpdate(world.server));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(world.saves).toBe(saves);
    expect(one.document.getText('prose').toJSON()).toBe(world.text());
  });

  it('sends deletions too', async () => {
    const { world, open } = createWorld();
    const session = open();
    type(session, 'weg en blijf');
    await vi.advanceTimersByTimeAsync(700);
    session.document.getText('prose').delete(0, 7);
    await vi.advanceTimersByTimeAsync(700);
    expect(world.text()).toBe('blijf');
  });

  it('says when everything of now is saved', async () => {
    const { world, open } = createWorld();
    const session = open();
    await session.saved();
    type(session, 'klaar');
    const saved = session.saved().then(() => world.text());
    await vi.advanceTimersByTimeAsync(10);
    expect(await saved).toBe('klaar');
  });
});
