import type { ShownVoice } from '@vangnet/contract/shown-voice.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { VoiceColumns } from '../cases/public.ts';
import { mapWorkerNames } from '../organisation/public.ts';
import type { NamedPerson } from './persons.store.ts';

/** The names that a reader may learn: a receiver of shared pieces not those of the whole family. */
export interface Names {
  readonly person: (personId: string) => string | null;
  readonly worker: (workerId: string) => string | null;
  readonly voice: (columns: VoiceColumns) => ShownVoice;
}

export async function loadNames(tx: Tx, persons: readonly NamedPerson[]): Promise<Names> {
  const known = new Map(persons.map((person) => [person.id, person]));
  const workers = await mapWorkerNames(tx);
  const worker = (workerId: string) => workers.get(workerId) ?? null;
  return {
    person: (personId) => known.get(personId)?.name ?? null,
    worker,
    voice: ({ voicePersonId, voiceWorkerId, voiceName }) => {
      const person = voicePersonId === null ? undefined : known.get(voicePersonId);
      if (person)
        return {
          voice: { kind: 'casePerson', personId: person.id },
          name: person.name,
          group: person.kind,
        };
      if (voiceWorkerId !== null)
        return {
          voice: { kind: 'worker', workerId: voiceWorkerId },
          name: worker(voiceWorkerId),
          group: 'worker',
        };
      if (voiceName !== null)
        return { voice: { kind: 'other', name: voiceName }, name: voiceName, group: 'other' };
      return { voice: { kind: 'unknown' }, name: null, group: 'unknown' };
    },
  };
}
