import type { CasePerson } from '@vangnet/contract/cases.contract.ts';
import type { ShownVoice } from '@vangnet/contract/shown-voice.ts';
import type { VoiceTone } from '../ui/voice-badge.tsx';

const mother = /\b(\w*moeder|mama|mams|mum|mom|\w*mother)\b/i;
const father = /\b(\w*vader|papa|paps|dad|\w*father)\b/i;

/**
 * The colour in which a person of the file speaks. Two parents get two colours: by what the file says of them, else by
 * their order. The name always stands beside it.
 */
export function personTone(
  person: Pick<CasePerson, 'id' | 'kind' | 'relation' | 'calledAs'>,
  persons: readonly Pick<CasePerson, 'id' | 'kind'>[],
): VoiceTone {
  switch (person.kind) {
    case 'minor':
      return 'kid';
    case 'networkMember':
      return 'network';
    case 'professional':
      return 'professional';
    case 'parent': {
      const words = `${person.relation ?? ''} ${person.calledAs ?? ''}`;
      if (mother.test(words)) return 'family-mother';
      if (father.test(words)) return 'family-father';
      const order = persons.filter(({ kind }) => kind === 'parent').findIndex(({ id }) => id === person.id);
      return order % 2 === 0 ? 'family-mother' : 'family-father';
    }
  }
}

/** The colour of any voice; `persons` of the file tell two parents apart. */
export function voiceTone({ voice, group }: ShownVoice, persons: readonly CasePerson[]): VoiceTone {
  if (voice.kind === 'casePerson') {
    const person = persons.find(({ id }) => id === voice.personId);
    if (person) return personTone(person, persons);
  }
  const tones = {
    minor: 'kid',
    parent: 'family-mother',
    networkMember: 'network',
    professional: 'professional',
    worker: 'professional',
    other: 'other',
    unknown: 'other',
  } as const;
  return tones[group];
}
