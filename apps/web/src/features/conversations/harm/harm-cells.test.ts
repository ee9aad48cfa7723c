import type { CasePerson } from '@vangnet/contract/cases.contract.ts';
import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { expect, it } from 'vitest';
import { harmCells } from './harm-cells.ts';

const child = (id: string, name: string) => ({ id, name, calledAs: null, kind: 'minor' }) as CasePerson;
const told = (
  heldOn: string,
  words: string,
  incident: Partial<NonNullable<Statement['incident']>>,
  withdrawn = false,
) =>
  ({
    words,
    withdrawn,
    incident: { occasion: null, happenedWhen: null, howOften: null, impactOnChild: null, ...incident },
    voice: { voice: { kind: 'unknown' }, name: null, group: 'unknown' },
    source: { conversationId: 'c', heldOn, title: null, kind: null },
    writtenOn: heldOn,
  }) as Statement;
const answers = (statements: readonly Statement[], minors: readonly CasePerson[]) =>
  harmCells(statements, minors).map(({ answer }) => answer?.words ?? null);

it('fills each question with the newest answer, and leaves the others open', () => {
  const statements = [
    told('2026-10-12', 'de deur vloog open', { occasion: 'worst' }),
    told('2026-10-01', 'ouder', { occasion: 'last' }),
    told('2026-11-18', 'zondag geroepen', { occasion: 'last', howOften: 'elk weekend' }),
    told('2026-11-19', 'teruggetrokken', { occasion: 'first' }, true),
  ];
  expect(answers(statements, [])).toEqual([null, 'de deur vloog open', 'zondag geroepen', 'elk weekend']);
});

it('asks the impact for each child by name', () => {
  const minors = [child('y', 'Yara'), child('m', 'Milan')];
  const statements = [
    told('2026-11-18', 'x', { impactOnChild: 'Yara telt tot honderd en neemt Milan mee.' }),
  ];
  expect(answers(statements, minors).slice(4)).toEqual(['Yara telt tot honderd en neemt Milan mee.', null]);
  const unnamed = [told('2026-11-18', 'x', { impactOnChild: 'Slaapt slecht.' })];
  expect(answers(unnamed, minors).slice(4)).toEqual([null, null]);
  expect(answers(unnamed, [minors[0]!]).slice(4)).toEqual(['Slaapt slecht.']);
});
