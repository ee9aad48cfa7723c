import { describe, expect, it } from 'vitest';
import { isUsualPassword } from './usual-passwords.ts';

const names = ['Sofie Maes', 'Demodienst jeugdhulp', 'sofie.maes'];

describe('a password', () => {
  it.each([
    'password1234',
    'Passw0rd2026!',
    'P@ssword!!!!',
    'Welkom2026!!!',
    'welkomwelkom',
    'Zomer2026Herfst',
    'azertyuiop12',
    'qwertyqwerty',
    'poiuytreza!!',
    'abcdefghijkl',
    '123456789012',
    '111111111111',
    'abababababab',
    'sofiemaes1987',
    'Demodienst!2026',
    'vangnet-demo',
    'ILoveYou$$$$$',
    'ikhouvanjou2026',
  ])('%s is one that everybody tries', (password) => {
    expect(isUsualPassword(password, names)).toBe(true);
  });

  it.each([
    'vier blauwe paraplu',
    'mijn hond eet soep',
    'correct horse battery',
    'welkom zomer koffie poes',
    'x7#kQ9!vLp2z',
    'Éénzame drumstel 8',
    '👩‍👧‍👦👩‍👧‍👦🏠🏠🌻🌻🍀🍀⭐⭐🎈🎉🎊',
  ])('%s is not', (password) => {
    expect(isUsualPassword(password, names)).toBe(false);
  });

  it('is not judged by a name of two letters', () => {
    expect(isUsualPassword('jo en de appelboom', ['Jo'])).toBe(false);
  });
});
