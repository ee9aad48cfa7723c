import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { listEntryRows, listFilesWithin } from './destruction.store.ts';
import { boundsOf, judgeFile, showEntry, showFile } from './files-to-judge.ts';
import { loadRules } from './retention-rules.ts';

/** Computed anew at every look: a file that was opened again, or got a birth date, is on no list that is out of date. */
export const prepareDestructionList = defineQuery(
  contract.retention.prepareDestructionList,
  async ({ year }, context) => {
    const rules = await loadRules(context.tx, context.actor.organisationId);
    const until = `${year}-12-31`;
    const judged = (await listFilesWithin(context, boundsOf(rules, until))).map((file) =>
      judgeFile(file, rules),
    );
    const rows = new Map((await listEntryRows(context)).map((row) => [row.caseId, row]));
    const entries = judged.flatMap(({ file, day }) => {
      const row = rows.get(file.caseId);
      // Kept beyond this year: the list of the year in which that ends brings it back.
      const isKeptLonger = row?.state === 'kept' && row.keptUntil !== null && row.keptUntil > until;
      const wasDecidedOnThisList = row?.listYear === year;
      return day.kind === 'on' && day.day <= until && (!isKeptLonger || wasDecidedOnThisList)
        ? [showEntry(file, day.day, row)]
        : [];
    });
    return {
      entries: entries.sort((one, other) => one.dueOn.localeCompare(other.dueOn)),
      birthDateMissing: judged
        .filter(({ day }) => day.kind === 'birthDateMissing')
        .map(({ file }) => showFile(file)),
    };
  },
);
