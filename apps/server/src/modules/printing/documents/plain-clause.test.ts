import { expect, it } from 'vitest';
import { plainClause } from './plain-clause.ts';

it.each([
  ['het roepen begint', 'het roepen begint'],
  ['Als het roepen begint,', 'het roepen begint'],
  ['dan gaat Karim naar Dries.', 'gaat Karim naar Dries'],
  ['If it gets loud', 'it gets loud'],
  ['alsmaar harder roepen', 'alsmaar harder roepen'],
  ['belt Yara oma. Oma komt.', 'belt Yara oma. Oma komt'],
  ['dan', 'dan'],
  ['...', '...'],
])('%s becomes %s', (typed, plain) => expect(plainClause(typed)).toBe(plain));
