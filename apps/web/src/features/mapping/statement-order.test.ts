import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import type { Column, Element } from '@vangnet/domain/mapping/statement.ts';
import { describe, expect, test } from 'vitest';
import {
  groupStatements,
  moveLocally,
  placeOf,
  stepFrom,
  type CardTarget,
  type Direction,
} from './statement-order.ts';

const card = (id: string, column: Column, element: Element | null, withdrawn = false): Statement => ({
  id,
  version: 1,
  column,
  element,
  words: id,
  voice: { voice: { kind: 'unknown' }, name: null, group: 'unknown' },
  incident: null,
  dueOn: null,
  anchor: 'direct',
  position: 0,
  withdrawn,
  source: null,
  secrecy: { confidentiality: 'open', aboutPersonIds: [], isChosen: false },
  writtenOn: '2026-11-18',
});

const statements = [
  card('harm1', 'worries', 'harm'),
  card('hidden', 'worries', 'danger', true),
  card('danger1', 'worries', 'danger'),
  card('harm2', 'worries', 'harm'),
  card('loose', 'worries', null),
  card('strength1', 'goingWell', 'strength'),
];

const namesIn = (all: readonly Statement[], column: Column) =>
  groupStatements(all, column)
    .filter((group) => group.statements.length > 0)
    .map((group) => [group.element, ...group.statements.map(({ id }) => id)]);
const moved = (id: string, target: CardTarget) =>
  moveLocally(statements, id, placeOf(statements, id, target));

describe('the groups of a column', () => {
  test('stand in the order of the framework, what is not sorted out last, what is withdrawn nowhere', () => {
    expect(namesIn(statements, 'worries')).toEqual([
      ['harm', 'harm1', 'harm2'],
      ['danger', 'danger1'],
      [null, 'loose'],
    ]);
  });
});

describe('a card that is dropped', () => {
  test('between two others comes right under the upper one', () => {
    expect(placeOf(statements, 'loose', { column: 'worries', element: 'harm', index: 1 })).toEqual({
      column: 'worries',
      element: 'harm',
      afterId: 'harm1',
    });
  });

  test('on top of a group comes right above its first card, whatever stands before that in the column', () => {
    const place = placeOf(statements, 'loose', { column: 'worries', element: 'danger', index: 0 });
    expect(place.afterId).toBe('hidden');
    expect(placeOf(statements, 'loose', { column: 'worries', element: 'harm', index: 0 }).afterId).toBeNull();
  });

  test('in an empty group is left to the server', () => {
    const place = placeOf(statements, 'loose', { column: 'mustHappen', element: 'wish', index: 0 });
    expect(place).toEqual({ column: 'mustHappen', element: 'wish' });
  });

  test('is shown where it will stand', () => {
    expect(namesIn(moved('loose', { column: 'worries', element: 'harm', index: 1 }), 'worries')[0]).toEqual([
      'harm',
      'harm1',
      'loose',
      'harm2',
    ]);
    const after = moved('danger1', { column: 'goingWell', element: 'strength', index: 0 });
    expect(namesIn(after, 'goingWell')).toEqual([['strength', 'danger1', 'strength1']]);
    expect(after).toHaveLength(statements.length);
  });
});

describe('a step with an arrow', () => {
  const step = (id: string, direction: Direction) => {
    const statement = statements.find((each) => each.id === id);
    const target = statement && stepFrom(statements, statement, direction);
    return target && namesIn(moved(id, target), target.column);
  };

  test('goes one place within the group', () => {
    expect(step('harm1', 'down')?.[0]).toEqual(['harm', 'harm2', 'harm1']);
    expect(step('harm2', 'up')?.[0]).toEqual(['harm', 'harm2', 'harm1']);
  });

  test('goes over the edge of a group into the one beside it', () => {
    expect(step('harm2', 'down')).toContainEqual(['danger', 'harm2', 'danger1']);
    expect(step('danger1', 'up')).toContainEqual(['harm', 'harm1', 'harm2', 'danger1']);
  });

  test('goes to the column beside, to what is not sorted out there', () => {
    expect(step('harm1', 'right')).toContainEqual([null, 'harm1']);
    expect(step('strength1', 'left')).toContainEqual([null, 'loose', 'strength1']);
  });

  test('stops at the edges', () => {
    expect(step('harm1', 'up')).toBeUndefined();
    expect(step('harm1', 'left')).toBeUndefined();
    expect(step('loose', 'down')).toBeUndefined();
  });
});
