import { contract } from '@vangnet/contract';
import { describe, expect, it } from 'vitest';
import { readProjectFile } from './project-files.ts';

const operations = Object.entries(contract).flatMap(([capability, procedures]) =>
  Object.keys(procedures).map((name) => `${capability}.${name}`),
);

describe.each(['nl', 'en'])('the sentences of the activity log in %s', (language) => {
  const sentences = JSON.parse(
    readProjectFile(`packages/contract/src/activity-sentences.${language}.json`),
  ) as Readonly<Record<string, string>>;

  it('say what every operation of the contract does, and one what is no longer one', () => {
    expect(Object.keys(sentences).sort()).toEqual([...operations, 'anything'].sort());
  });

  it('go on after a name: no capital, no full stop', () => {
    const wrong = Object.values(sentences).filter((words) => !/^\p{Ll}.*[^.!]$/u.test(words));
    expect(wrong).toEqual([]);
  });
});
