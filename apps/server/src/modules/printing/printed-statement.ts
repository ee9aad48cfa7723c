import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import type { Language } from '@vangnet/domain/access/actor.ts';
import type { z } from 'zod';
import type { printedStatement } from './documents/sheet-parts.ts';
import { printTexts } from './case-sheet.ts';

/** A statement as it is printed: its words, its voice, and where it was said. */
export function toPrinted(statement: Statement, language: Language): z.input<typeof printedStatement> {
  const isStep = statement.element === 'nextStep';
  return {
    text: statement.words,
    voice: isStep ? null : statement.voice.name,
    source: sourceOf(statement, language),
    date: statement.source?.heldOn ?? null,
    incident: statement.incident?.occasion ?? null,
    who: isStep ? statement.voice.name : null,
    byWhen: isStep ? statement.dueOn : null,
  };
}

function sourceOf({ source }: Statement, language: Language): string | null {
  if (!source) return null;
  const kinds: Readonly<Record<string, string>> = printTexts[language].conversationKinds;
  return source.title ?? (source.kind === null ? null : (kinds[source.kind] ?? null));
}
