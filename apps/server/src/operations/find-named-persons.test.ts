import { expect, it } from 'vitest';
import { findNamedPersons } from './find-named-persons.ts';

it('finds the persons that an input names, each once, wherever they stand', () => {
  expect(
    findNamedPersons({
      caseId: 'case',
      personId: 'asked',
      details: {
        presence: { personIds: ['present', 'asked'], workerIds: ['worker'] },
        secrecy: { confidentiality: 'open', aboutPersonIds: ['about'] },
      },
      content: { voice: { kind: 'casePerson', personId: 'voice' }, who: [{ personId: 'who' }] },
    }),
  ).toEqual(['asked', 'present', 'about', 'voice', 'who']);
});

it('finds nobody in what names nobody', () => {
  for (const input of [undefined, null, 'text', {}, { personId: null, personIds: null, words: 'personId' }])
    expect(findNamedPersons(input)).toEqual([]);
});
