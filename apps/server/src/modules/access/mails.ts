import type { Language } from '@vangnet/domain/access/actor.ts';
import type { Mail } from '../../platform/mail/mailer.ts';
import en from './mails.en.json' with { type: 'json' };
import nl from './mails.nl.json' with { type: 'json' };

const texts = { nl, en } satisfies Record<Language, typeof nl>;

interface Letter {
  readonly to: string;
  readonly language: Language;
  readonly name: string;
  readonly organisation: string;
  readonly link: string;
}

/** The mail with a link for one person. Plain text: a link that can be read is a link that can be judged. */
export function writeMail(kind: keyof typeof nl, letter: Letter): Mail {
  const { subject, lines } = texts[letter.language][kind];
  const fill = (line: string) =>
    line.replaceAll(
      /\{(name|organisation|link)\}/g,
      (_, key: 'name' | 'organisation' | 'link') => letter[key],
    );
  return { to: letter.to, subject: fill(subject), text: lines.map(fill).join('\n\n') };
}
