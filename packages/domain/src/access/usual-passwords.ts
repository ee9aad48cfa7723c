import { countCharacters } from '../wording/text.ts';

/**
 * Whether a password is one of those that are tried first (ASVS v5.0.0-6.2.4, 6.2.11). Of the lists of most used
 * passwords hardly one has twelve characters; what people make of them to get there is a usual word or a name, said
 * again or lengthened with digits and signs. So that is what is looked for: take away usual words, names, rows of keys,
 * digits and signs, and a password of which nothing is left is refused. A sentence of ordinary words always has a rest.
 *
 * @param names of the person, the organisation and the account.
 */
export function isUsualPassword(password: string, names: readonly string[]): boolean {
  const plain = unmask(password);
  if (new Set(plain).size < 5) return true;
  const parts = names.flatMap((name) => [simplify(name), ...name.split(/[^\p{L}\p{N}]+/u).map(simplify)]);
  const known = [...usualWords, ...parts.filter((part) => part.length > 2)].sort(
    (one, other) => other.length - one.length,
  );
  const taken = new Set<string>();
  let rest = dropRows(plain);
  for (const word of known) {
    if (!rest.includes(word)) continue;
    taken.add(word);
    rest = rest.replaceAll(word, ' ');
  }
  // A passphrase of four different words may well use usual ones.
  return countCharacters(rest.replaceAll(/[\p{N}\p{P}\s$+<=>^`|~]/gu, '')) < 4 && taken.size < 4;
}

const simplify = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Letters that people write as digits and signs, back to letters; only between letters, so that years stay digits. */
function unmask(password: string): string {
  const masks: Readonly<Record<string, string>> = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
  };
  const signs: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i' };
  return simplify(password)
    .replaceAll(/[@$!](?=\p{L})/gu, (sign) => signs[sign] ?? sign)
    .replaceAll(/(?<=\p{L})[013457](?=\p{L})/gu, (digit) => masks[digit] ?? digit);
}

const rows = [
  'qwertyuiop',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'wxcvbn',
  'abcdefghijklmnopqrstuvwxyz',
];

/** Takes away runs of four or more along a row of the keyboard or the alphabet, in either direction. */
function dropRows(text: string): string {
  const both = rows.flatMap((row) => [row, [...row].toReversed().join('')]);
  let rest = text;
  for (const row of both) {
    for (let length = row.length; length >= 4; length -= 1) {
      for (let from = 0; from + length <= row.length; from += 1) {
        rest = rest.replaceAll(row.slice(from, from + length), ' ');
      }
    }
  }
  return rest;
}

/** Words of which the most used passwords are made, in Belgium and in English; own list. */
const usualWords: readonly string[] = (
  'password passwort wachtwoord paswoord motdepasse passwd pass geheim secret letmein welkom welcome bienvenue bonjour ' +
  'hallo hello admin administrator beheerder user gebruiker login aanmelden test tester demo default changeme wijzigmij ' +
  'vangnet veiligheid dossier consulent jeugdhulp jeugd gezin kind kinderen team dienst werk kantoor bureau office ' +
  'zomer winter lente herfst summer spring autumn januari februari maart april mei juni juli augustus september oktober ' +
  'november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday friday sunday ' +
  'belgie belgium vlaanderen antwerpen gent brugge brussel leuven hasselt mechelen kortrijk oostende anderlecht ' +
  'clubbrugge standard voetbal football soccer liverpool arsenal chelsea ajax barcelona realmadrid ' +
  'iloveyou ikhouvanjou jetaime love liefde schatje schat liefje poes poesje hond kat dog cat prinses princess ' +
  'dragon draak monkey aap tiger tijger eagle shadow master superman batman pokemon starwars pikachu mickey ' +
  'sunshine zonnetje zon flower bloem chocolade chocolat cookie pizza koffie coffee ' +
  'michael jordan jennifer thomas charlie daniel andrew jessica ashley nicole jan piet an marie peter kevin ' +
  'computer internet samsung google facebook apple windows microsoft netflix youtube whatsapp ' +
  'qwerty azerty trustno abc xyz one two three een twee drie vier vijf zes zeven acht negen tien ' +
  'nieuw new oud old mijn my jouw your ons our de het the is ben ik'
).split(' ');
