import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { HttpRefusal, signIn, type HttpClient } from '../http-client.ts';

/** A case with a conversation, in which one or more windows work. */
export interface OpenCase {
  readonly caseId: string;
  readonly conversationId: string;
  readonly questionId: string;
}

/** A command as it was sent: repeating it with the same id must not do it twice. */
interface SentCommand {
  readonly kind: 'addStatement' | 'reviseStatement' | 'rate';
  readonly commandId: string;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: object;
  readonly keep: () => void;
}

/** What a window knows: everything in it was acknowledged by the server. */
export interface Acknowledged {
  /** Words of each version by statement id; index 0 is version 1. */
  readonly statements: Map<string, string[]>;
  readonly ratings: Map<string, number>;
  readonly proseTokens: string[];
}

/** One person at one browser window who types, makes statements, rewords them and rates, without a pause. */
export interface TypingWindow {
  readonly name: string;
  readonly at: OpenCase;
  readonly acknowledged: Acknowledged;
  /** Works until the connection breaks or `isOver` says so. @throws HttpRefusal: a refusal is never expected */
  readonly work: (isOver: () => boolean) => Promise<void>;
  /** The command that was sent and not answered, if any. */
  readonly commandInDoubt: () => string | undefined;
  readonly hasProseInDoubt: () => boolean;
  /** Connects anew and sends what was not answered once more, as the web app does; twice for good measure. */
  readonly resume: () => Promise<void>;
  readonly close: () => void;
}

export interface Account {
  readonly port: number;
  readonly username: string;
  readonly password: string;
}

export async function openCase(client: HttpClient, title: string): Promise<OpenCase> {
  const caseId = randomUUID();
  await client.call('POST', '/api/cases', {
    commandId: caseId,
    details: { workingTitle: title },
    persons: [],
    workers: [],
  });
  const conversationId = randomUUID();
  await client.call('POST', `/api/cases/${caseId}/conversations`, {
    commandId: conversationId,
    details: { presence: {} },
  });
  const questions = await client.call<{ id: string }[]>('GET', `/api/cases/${caseId}/scaling-questions`);
  return { caseId, conversationId, questionId: questions[0]?.id ?? '' };
}

export async function openWindow(name: string, account: Account, at: OpenCase): Promise<TypingWindow> {
  const acknowledged: Acknowledged = { statements: new Map(), ratings: new Map(), proseTokens: [] };
  let client = await signIn(account.port, account.username, account.password);
  let inDoubt: SentCommand | undefined;
  let counter = 0;
  const prose = openProse();
  const base = `/api/cases/${at.caseId}`;

  const send = async (command: SentCommand): Promise<void> => {
    inDoubt = command;
    await client.call(command.method, command.path, command.body);
    command.keep();
    inDoubt = undefined;
  };

  const saveProse = async (): Promise<void> => {
    const { update, tokens } = prose.unsaved();
    const answer = await client.call<{ missing: string | null }>(
      'POST',
      `${base}/conversations/${at.conversationId}/prose`,
      { commandId: randomUUID(), update, stateVector: prose.stateVector() },
    );
    acknowledged.proseTokens.push(...tokens);
    prose.markSaved(tokens.length, answer.missing);
  };

  const addStatement = (): Promise<void> => {
    const commandId = randomUUID();
    const words = `${name} zegt ${(counter += 1)}`;
    return send({
      kind: 'addStatement',
      commandId,
      method: 'POST',
      path: `${base}/statements`,
      body: { commandId, content: { column: 'worries', words, voice: { kind: 'other', name } } },
      keep: () => acknowledged.statements.set(commandId, [words]),
    });
  };

  const reviseStatement = (): Promise<void> => {
    const [id, versions] = [...acknowledged.statements].at(-1) ?? [];
    if (id === undefined || versions === undefined) return addStatement();
    const commandId = randomUUID();
    const words = `${name} zegt nu ${(counter += 1)}`;
    return send({
      kind: 'reviseStatement',
      commandId,
      method: 'PUT',
      path: `${base}/statements/${id}`,
      body: {
        commandId,
        expectedVersion: versions.length,
        content: { column: 'worries', words, voice: { kind: 'other', name } },
      },
      keep: () => void versions.push(words),
    });
  };

  const rate = (): Promise<void> => {
    const commandId = randomUUID();
    const value = (counter += 1) % 11;
    return send({
      kind: 'rate',
      commandId,
      method: 'POST',
      path: `${base}/scaling-questions/${at.questionId}/ratings`,
      body: { commandId, content: { voice: { kind: 'other', name }, ratedOn: '2026-01-05', value } },
      keep: () => acknowledged.ratings.set(commandId, value),
    });
  };

  const steps = [saveProse, addStatement, saveProse, reviseStatement, saveProse, rate];
  let step = 0;

  return {
    name,
    at,
    acknowledged,
    work: async (isOver) => {
      while (!isOver()) {
        prose.type(` ${name}-${String((counter += 1)).padStart(6, '0')}.`);
        try {
          await steps[(step += 1) % steps.length]?.();
        } catch (error) {
          if (error instanceof HttpRefusal) throw error;
          return;
        }
      }
    },
    commandInDoubt: () => inDoubt?.commandId,
    hasProseInDoubt: () => prose.unsaved().tokens.length > 0,
    resume: async () => {
      client.close();
      client = await signIn(account.port, account.username, account.password);
      const command = inDoubt;
      if (command) {
        await send(command);
        await client.call(command.method, command.path, command.body);
      }
      await saveProse();
    },
    close: () => client.close(),
  };
}

/** What the editor of one window holds: its own paragraph, and what it has not saved yet. */
function openProse() {
  const document = new Y.Doc();
  const text = new Y.XmlText();
  let savedVector: Uint8Array | undefined;
  let unsaved: string[] = [];
  let begun = false;

  return {
    type: (token: string) => {
      if (!begun) {
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [text]);
        document.getXmlFragment('prose').push([paragraph]);
        begun = true;
      }
      text.insert(text.length, token);
      unsaved.push(token.trim());
    },
    unsaved: () => ({
      update: Buffer.from(Y.encodeStateAsUpdate(document, savedVector)).toString('base64'),
      tokens: [...unsaved],
    }),
    stateVector: () => Buffer.from(Y.encodeStateVector(document)).toString('base64'),
    markSaved: (count: number, missing: string | null) => {
      unsaved = unsaved.slice(count);
      if (missing !== null) Y.applyUpdate(document, Buffer.from(missing, 'base64'));
      savedVector = Y.encodeStateVector(document);
    },
  };
}
