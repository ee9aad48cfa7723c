import type { ShownVoice } from '@vangnet/contract/shown-voice.ts';
import { shownName, type PersonKind } from '@vangnet/domain/cases/case-file.ts';
import type { SecrecyChoice } from '@vangnet/domain/access/confidentiality.ts';
import type { Presence } from '@vangnet/domain/conversations/conversation.ts';
import type { Voice } from '@vangnet/domain/mapping/statement.ts';
import { invalidField } from '../../operations/app-error.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { mapWorkerNames } from '../organisation/public.ts';
import type { Tx } from '../../platform/database/database.ts';
import { listPersonRows } from './cases.store.ts';

/** A voice as it is stored: at most one of the three is filled. */
export interface VoiceColumns {
  readonly voicePersonId: string | null;
  readonly voiceWorkerId: string | null;
  readonly voiceName: string | null;
}

export function toVoiceColumns(voice: Voice): VoiceColumns {
  return {
    voicePersonId: voice.kind === 'casePerson' ? voice.personId : null,
    voiceWorkerId: voice.kind === 'worker' ? voice.workerId : null,
    voiceName: voice.kind === 'other' ? voice.name : null,
  };
}

/** Who can speak in a case: its persons and the workers of the organisation. Loaded once per operation. */
export interface Voices {
  readonly show: (columns: VoiceColumns) => ShownVoice;
  /** @throws AppError `invalidInput` at `path` when the voice is nobody of this case or organisation. */
  readonly assertKnown: (voice: Voice, path: readonly (string | number)[]) => void;
  readonly assertPresence: (presence: Presence, path: readonly (string | number)[]) => void;
  /** @throws AppError `invalidInput` when one of them is no person of this case (or not of the kind asked for). */
  readonly assertPersons: (
    personIds: readonly string[],
    path: readonly (string | number)[],
    kind?: PersonKind,
  ) => void;
  /** @throws AppError `invalidInput` when a piece is said to be about somebody who is not in this case. */
  readonly assertAbout: (
    secrecy: Pick<SecrecyChoice, 'aboutPersonIds'> | undefined,
    path: readonly (string | number)[],
  ) => void;
  readonly person: (
    personId: string,
  ) => { readonly name: string; readonly telephone: string | null; readonly kind: PersonKind } | undefined;
  readonly workerName: (workerId: string) => string | null;
}

export async function loadVoices(
  context: Pick<OperationContext, 'tx' | 'actor'>,
  caseId: string,
): Promise<Voices> {
  const persons = new Map((await listPersonRows(context, caseId)).map((person) => [person.id, person]));
  const workers = await loadWorkerNames(context.tx);

  const assertPersons: Voices['assertPersons'] = (personIds, path, kind) => {
    const wrong = personIds.findIndex(
      (id) => !persons.has(id) || (kind !== undefined && persons.get(id)?.kind !== kind),
    );
    if (wrong >= 0) throw invalidField([...path, wrong], 'unknown');
  };
  return {
    show: (columns) => {
      const person = columns.voicePersonId === null ? undefined : persons.get(columns.voicePersonId);
      if (person)
        return {
          voice: { kind: 'casePerson', personId: person.id },
          name: shownName(person),
          group: person.kind,
        };
      if (columns.voiceWorkerId !== null) {
        const name = workers.get(columns.voiceWorkerId) ?? null;
        return { voice: { kind: 'worker', workerId: columns.voiceWorkerId }, name, group: 'worker' };
      }
      if (columns.voiceName !== null)
        return { voice: { kind: 'other', name: columns.voiceName }, name: columns.voiceName, group: 'other' };
      return { voice: { kind: 'unknown' }, name: null, group: 'unknown' };
    },
    assertKnown: (voice, path) => {
      if (voice.kind === 'casePerson' && !persons.has(voice.personId))
        throw invalidField([...path, 'personId'], 'unknown');
      if (voice.kind === 'worker' && !workers.has(voice.workerId))
        throw invalidField([...path, 'workerId'], 'unknown');
    },
    assertPresence: (presence, path) => {
      assertPersons(presence.personIds, [...path, 'personIds']);
      const wrong = presence.workerIds.findIndex((id) => !workers.has(id));
      if (wrong >= 0) throw invalidField([...path, 'workerIds', wrong], 'unknown');
    },
    assertPersons,
    assertAbout: (secrecy, path) => assertPersons(secrecy?.aboutPersonIds ?? [], [...path, 'aboutPersonIds']),
    person: (personId) => {
      const person = persons.get(personId);
      return person && { name: shownName(person), telephone: person.telephone, kind: person.kind };
    },
    workerName: (workerId) => workers.get(workerId) ?? null,
  };
}

/** Read once per transaction: an operation asks for the voices several times. */
const namesByTransaction = new WeakMap<Tx, Promise<ReadonlyMap<string, string>>>();

function loadWorkerNames(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const names = namesByTransaction.get(tx) ?? mapWorkerNames(tx);
  namesByTransaction.set(tx, names);
  return names;
}
