import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { isForAudience } from '@vangnet/domain/access/confidentiality.ts';
import type { z } from 'zod';
import { labelOf, printTexts, type PrintFor } from './case-sheet.ts';
import type { printedStatement } from './documents/sheet-parts.ts';

/** A statement as it is printed: its words, its voice, and where it was said. */
export function toPrinted(statement: Statement, printFor: PrintFor): z.input<typeof printedStatement> {
  const isStep = statement.element === 'nextStep';
  return {
    text: statement.words,
    voice: isStep ? null : statement.voice.name,
    source: sourceOf(statement, printFor),
    date: statement.source?.heldOn ?? null,
    incident: statement.incident?.occasion ?? null,
    who: isStep ? statement.voice.name : null,
    byWhen: isStep ? statement.dueOn : null,
    label: labelOf(statement.secrecy.confidentiality, printFor.language),
  };
}

/** What was said openly in a conversation that is kept apart is printed without its title: that alone can tell. */
function sourceOf({ source }: Statement, { language, audience }: PrintFor): string | null {
  if (!source || !isForAudience(source.confidentiality, audience)) return null;
  const kinds: Readonly<Record<string, string>> = printTexts[language].conversationKinds;
  return source.title ?? (source.kind === null ? null : (kinds[source.kind] ?? null));
}
