import type { CaseFile } from '@vangnet/contract/cases.contract.ts';
import type { Language } from '@vangnet/domain/access/actor.ts';
import type { Audience, Confidentiality } from '@vangnet/domain/access/confidentiality.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { ageOn, type LocalDate } from '@vangnet/domain/time/local-date.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { listWorkersOfOrganisation } from '../organisation/public.ts';
import textsEn from './documents/texts.en.json' with { type: 'json' };
import textsNl from './documents/texts.nl.json' with { type: 'json' };

/** The words of the prints that the data itself needs. */
export const printTexts = { nl: textsNl, en: textsEn };

/** In which language a sheet is made, and for whom. */
export interface PrintFor {
  readonly language: Language;
  readonly audience: Audience;
}

/** What every sheet of a case says about itself: the children first, who made it on which day, and for whom. */
export async function headOf(context: OperationContext, file: CaseFile, { language, audience }: PrintFor) {
  const children = file.persons
    .filter((person) => person.kind === 'minor')
    .map((person) => ({
      name: shownName(person),
      age: person.bornOn === null ? null : ageInWords(person.bornOn, context.today, language),
    }));
  const workers = await listWorkersOfOrganisation(context.tx, context.today);
  return {
    audience,
    children,
    workingTitle: file.workingTitle ?? file.names[0] ?? null,
    madeBy: workers.find((worker) => worker.id === context.actor.workerId)?.name ?? null,
  };
}

/** What stands beside a piece that is not open, in words; null for one that is. */
export function labelOf(value: Confidentiality, language: Language): string | null {
  return value === 'open' ? null : printTexts[language].confidentiality[value];
}

/** An age as it is read aloud: in years from two on, in months before. Null for a child that is not born yet. */
function ageInWords(bornOn: LocalDate, today: LocalDate, language: Language): string | null {
  const age = ageOn(bornOn, today);
  if (!age) return null;
  if (age.years >= 2) return String(age.years);
  const months = age.years * 12 + age.months;
  const { age: texts } = printTexts[language];
  if (months === 0) return texts.days;
  return months === 1 ? texts.month : texts.months.replace('{count}', String(months));
}

/** A print as an answer: the name of the file names nobody. */
export function toPdf(bytes: Uint8Array, name: string): File {
  return new File([new Uint8Array(bytes)], `${name}.pdf`, { type: 'application/pdf' });
}
