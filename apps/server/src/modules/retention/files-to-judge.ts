import type { DestructionEntry, KeptRule } from '@vangnet/contract/retention.contract.ts';
import {
  calculateDestructionDay,
  latestStart,
  ruleKindOf,
  type DestructionDay,
} from '@vangnet/domain/retention/destruction-day.ts';
import type { RetainedKind } from '@vangnet/domain/retention/retention-rule.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import type { EntryRow, FileToJudge, SearchBounds } from './destruction.store.ts';

type Rules = Readonly<Record<RetainedKind, KeptRule>>;

/** A closed file with the rule that it falls under and the day that follows. */
export interface JudgedFile {
  readonly file: FileToJudge;
  readonly kept: KeptRule;
  readonly day: DestructionDay;
}

export function judgeFile(file: FileToJudge, rules: Rules): JudgedFile {
  const facts = { closedOn: file.closedOn, minorBirths: file.minors.map(({ bornOn }) => bornOn) };
  const kept = rules[ruleKindOf(facts)];
  return { file, kept, day: calculateDestructionDay(kept.rule, facts) };
}

/** Where to look for files that are due by a day. */
export function boundsOf(rules: Rules, until: LocalDate): SearchBounds {
  const { from, term } = rules.caseFile.rule;
  const countsFromBirth = from === 'birthOfYoungestMinor';
  return {
    bornUntil: countsFromBirth ? latestStart(until, term) : null,
    closedUntilWithMinors: countsFromBirth ? until : latestStart(until, term),
    closedUntilWithoutMinors: latestStart(until, rules.caseFileWithoutMinors.rule.term),
  };
}

/** What of a file is shown: initials and a year of birth are enough to know it again, and no more is needed. */
export function showFile({ minors, ...file }: FileToJudge) {
  const years = minors.flatMap(({ bornOn }) => (bornOn === null ? [] : [Number(bornOn.slice(0, 4))]));
  return {
    ...file,
    initials: minors.map(({ initial }) => initial),
    youngestBornIn: years.length > 0 ? Math.max(...years) : null,
  };
}

export function showEntry(file: FileToJudge, dueOn: LocalDate, row: EntryRow | undefined): DestructionEntry {
  return {
    ...showFile(file),
    dueOn,
    state: row?.state ?? 'undecided',
    decidedBy: row?.deciderName ?? null,
    confirmedBy: row?.confirmerName ?? null,
    kept:
      row && row.keptReason !== null && row.keptUntil !== null
        ? { reason: row.keptReason, until: row.keptUntil }
        : null,
  };
}
