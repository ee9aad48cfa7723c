import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  audiences,
  confidentialities,
  followConversation,
  isForAudience,
  openToAll,
  settleSecrecy,
  type Secrecy,
  type SecrecyChoice,
} from './confidentiality.ts';

const ofHearing: Secrecy = { confidentiality: 'court', aboutPersonIds: ['child'] };
const choice = (confidentiality: SecrecyChoice['confidentiality'], ...aboutPersonIds: string[]) => ({
  confidentiality,
  aboutPersonIds,
});

describe('how confidential a piece is', () => {
  test('follows the default while nobody chose', () => {
    const made = settleSecrecy(undefined, ofHearing);
    expect(made).toEqual({ confidentiality: 'court', aboutPersonIds: ['child'], isChosen: false });
    expect(settleSecrecy(undefined, openToAll, made)).toEqual({ ...made, confidentiality: 'open' });
  });

  test('says whom it is about without giving up the default', () => {
    const made = settleSecrecy(choice(null, 'brother'), ofHearing);
    expect(made).toEqual({ confidentiality: 'court', aboutPersonIds: ['brother'], isChosen: false });
  });

  test('stays as chosen by hand until somebody chooses again or gives it back to the default', () => {
    const values = fc.constantFrom(...confidentialities);
    fc.assert(
      fc.property(values, values, values, (chosen, standard, other) => {
        const made = settleSecrecy(choice(chosen), { confidentiality: standard, aboutPersonIds: [] });
        const later = settleSecrecy(undefined, { confidentiality: other, aboutPersonIds: [] }, made);
        expect(later).toEqual({ confidentiality: chosen, aboutPersonIds: [], isChosen: true });
        const givenBack = settleSecrecy(choice(null), { confidentiality: other, aboutPersonIds: [] }, later);
        expect(givenBack).toMatchObject({ confidentiality: other, isChosen: false });
      }),
    );
  });
});

describe('a statement whose conversation is marked otherwise', () => {
  test('goes along where nobody chose for it', () => {
    const statement = settleSecrecy(undefined, openToAll);
    expect(followConversation(statement, openToAll, ofHearing)).toEqual({ ...ofHearing, isChosen: false });
  });

  test('keeps what was chosen for it', () => {
    const marked = settleSecrecy(choice('health', 'brother'), openToAll);
    expect(followConversation(marked, openToAll, ofHearing)).toEqual(marked);
    const named = settleSecrecy(choice(null, 'brother'), openToAll);
    expect(followConversation(named, openToAll, ofHearing)).toMatchObject({
      confidentiality: 'court',
      aboutPersonIds: ['brother'],
    });
  });
});

test('a print for the family has what is open, one for those who work on the case all of it', () => {
  const printed = audiences.map((readers) =>
    confidentialities.filter((value) => isForAudience(value, readers)),
  );
  expect(printed).toEqual([['open'], [...confidentialities]]);
});
