import { describe, expect, it } from 'vitest';
import {
  canOpen,
  emptyNewCase,
  emptyPerson,
  lacksName,
  personsToSend,
  type PersonForm,
} from './case-form.ts';

const line = (id: string, person: Partial<PersonForm>) => ({
  id,
  person: { ...emptyPerson(person.kind ?? 'minor'), ...person },
});

describe('a new case', () => {
  it('opens with a first name or a working title, and with nothing else', () => {
    expect(canOpen(emptyNewCase)).toBe(false);
    expect(canOpen({ ...emptyNewCase, lines: [line('1', { name: 'Yara' })] })).toBe(true);
    expect(canOpen({ ...emptyNewCase, details: { ...emptyNewCase.details, workingTitle: 'Melding' } })).toBe(
      true,
    );
    expect(canOpen({ ...emptyNewCase, lines: [line('1', { name: '  ' })] })).toBe(false);
  });

  it('waits for the name of somebody of whom only a number was typed', () => {
    const withoutName = line('2', { kind: 'parent', telephone: '0400 00 01 12' });
    expect(lacksName(withoutName)).toBe(true);
    expect(lacksName(line('3', {}))).toBe(false);
    expect(canOpen({ ...emptyNewCase, lines: [line('1', { name: 'Yara' }), withoutName] })).toBe(false);
  });

  it('sends people in the order of the page and leaves the open lines out', () => {
    const lines = [
      line('1', { kind: 'networkMember', name: 'oma Els' }),
      line('2', { name: 'Yara' }),
      line('3', {}),
      line('4', { name: 'Milan' }),
      line('5', { kind: 'parent', name: 'mama' }),
    ];
    expect(personsToSend({ ...emptyNewCase, lines }).map(({ id }) => id)).toEqual(['2', '4', '5', '1']);
  });
});
