import { language } from '@vangnet/domain/access/actor.ts';
import {
  correctionContent,
  correctionDecision,
  correctionKinds,
  correctionOutcomes,
} from '@vangnet/domain/own-file/correction.ts';
import { ownFileCopy } from '@vangnet/domain/own-file/own-file-copy.ts';
import { pieceReference } from '@vangnet/domain/sharing/piece.ts';
import { z } from 'zod';
import { caseField, command, commandFields, query } from './operation.ts';

/** What a person asked to correct or to add. */
export const personCorrection = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  kind: z.enum(correctionKinds),
  piece: pieceReference.nullable(),
  words: z.string(),
  receivedOn: z.string(),
  writtenBy: z.string().nullable(),
  /** Null until somebody decided. */
  decision: z
    .object({
      outcome: z.enum(correctionOutcomes),
      reason: z.string().nullable(),
      on: z.string(),
      by: z.string().nullable(),
    })
    .nullable(),
});
export type PersonCorrection = z.infer<typeof personCorrection>;

const personField = { personId: z.uuid() };

export const ownFile = {
  listCorrections: query({
    method: 'GET',
    path: '/cases/{caseId}/corrections',
    summary: 'What persons of the case asked to correct or to add, newest first',
    permission: 'readWholeCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField }))
    .output(z.array(personCorrection)),
  recordCorrection: command({
    method: 'POST',
    path: '/cases/{caseId}/persons/{personId}/corrections',
    summary: 'Write down what a person asks to correct, or adds; an addition always stays with the file',
    permission: 'writeCase',
  })
    .input(z.object({ ...commandFields, ...caseField, ...personField, content: correctionContent }))
    .output(personCorrection),
  decideCorrection: command({
    method: 'POST',
    path: '/cases/{caseId}/corrections/{correctionId}/decision',
    summary: 'Say what became of a correction: applied, noted beside, or refused with the reason',
    permission: 'writeCase',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, ...caseField, correctionId: z.uuid(), decision: correctionDecision }))
    .output(personCorrection),
  copyOwnFile: query({
    method: 'GET',
    path: '/cases/{caseId}/persons/{personId}/own-file',
    summary: 'Everything of the file that a person may read, as data (docs/own-file.md)',
    permission: 'readWholeCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField, ...personField, language: language.default('nl') }))
    .output(ownFileCopy),
  printOwnFile: query({
    method: 'GET',
    path: '/cases/{caseId}/persons/{personId}/own-file/print',
    summary: 'Everything of the file that a person may read, as a PDF',
    permission: 'readWholeCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField, ...personField, language: language.default('nl') }))
    .output(z.instanceof(Blob)),
};
