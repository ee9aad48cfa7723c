import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { voiceKey, type Voice } from '@vangnet/domain/mapping/statement.ts';
export { voiceKey };
import type { VoiceTone } from '../ui/voice-badge.tsx';
import { personTone } from './voice-tone.ts';
import { useCase } from './use-case.ts';

/** Somebody who can be chosen as a voice, in the order of the number keys. */
export interface VoiceOption {
  /** Stable name of the choice: `voiceKey` of the voice. */
  readonly id: string;
  readonly voice: Voice;
  readonly name: string;
  readonly tone: VoiceTone;
}

/** The persons of a case, then the workers who have a part in it now. The first nine have a number key. */
export function useVoiceOptions(caseId: string): readonly VoiceOption[] {
  const { file } = useCase(caseId);
  const persons = file.persons.map((person): VoiceOption => {
    const voice: Voice = { kind: 'casePerson', personId: person.id };
    return { id: voiceKey(voice), voice, name: shownName(person), tone: personTone(person, file.persons) };
  });
  const workers = new Map(file.workers.map((worker) => [worker.workerId, worker.name]));
  return [
    ...persons,
    ...[...workers].map(([workerId, name]): VoiceOption => {
      const voice: Voice = { kind: 'worker', workerId };
      return { id: voiceKey(voice), voice, name, tone: 'professional' };
    }),
  ];
}
