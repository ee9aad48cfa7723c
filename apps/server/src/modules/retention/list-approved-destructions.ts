import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { listEntryRows, listFilesById } from './destruction.store.ts';
import { showEntry } from './files-to-judge.ts';

export const listApprovedDestructions = defineQuery(
  contract.retention.listApprovedDestructions,
  async (_input, context) => {
    const rows = (await listEntryRows(context)).filter(({ state }) => state !== 'kept');
    const files = new Map(
      (
        await listFilesById(
          context,
          rows.map(({ caseId }) => caseId),
        )
      ).map((file) => [file.caseId, file]),
    );
    return rows.flatMap((row) => {
      const file = files.get(row.caseId);
      return file ? [showEntry(file, row.dueOn, row)] : [];
    });
  },
);
