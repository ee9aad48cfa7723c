import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { useQuery } from '@tanstack/react-query';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { mayAnswer } from '@vangnet/domain/danger-and-goals/frame-piece.ts';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import type { Refusal } from '../../api/refusal.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { useCase } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { insertText, quote, type PieceForm } from './piece-form.ts';
import { StatementChooser } from './statement-chooser.tsx';

export interface PieceFieldsProps {
  caseId: string;
  kind: FramePiece['kind'];
  form: PieceForm;
  onChange: (next: (form: PieceForm) => PieceForm) => void;
  /** Of the whole case: what this piece can answer is among them. */
  pieces: readonly FramePiece[];
  refusal: Refusal | null;
}

/** The words beside the statements they rest on; then for whom it is, and what it answers. */
export function PieceFields({ caseId, kind, form, onChange, pieces, refusal }: PieceFieldsProps) {
  const { t } = useTranslation('danger-and-goals');
  const fieldError = useFieldError();
  const { file } = useCase(caseId);
  const { data: statements = [] } = useQuery(api.mapping.listStatements.queryOptions({ input: { caseId } }));
  const words = useRef<HTMLTextAreaElement>(null);
  const minors = file.persons.filter((person) => person.kind === 'minor');
  const answerable = pieces.filter(
    (piece) => mayAnswer(kind, piece.kind) && (piece.state !== 'ended' || form.answersIds.includes(piece.id)),
  );
  const set = (changes: Partial<PieceForm>) => onChange((before) => ({ ...before, ...changes }));

  function insert(text: string) {
    const { selectionStart, selectionEnd } = words.current ?? {
      selectionStart: form.words.length,
      selectionEnd: form.words.length,
    };
    onChange((before) => ({
      ...before,
      words: insertText(before.words, text, selectionStart, selectionEnd),
    }));
    words.current?.focus();
  }

  return (
    <div className="danger-editor">
      <div className="ui-field-stack">
        <TextArea
          label={t('fields.words')}
          description={t(`fields.wordsHelp.${kind}`)}
          value={form.words}
          rows={6}
          isProse
          autoFocus
          inputRef={words}
          error={fieldError(refusal, 'content', 'words')}
          onChange={(text) => set({ words: text })}
        />
        <div className="danger-frame">
          <p>{t(`fields.frame.${kind}`)}</p>
          <Button size="small" variant="quiet" icon="plus" onPress={() => insert(t(`fields.frame.${kind}`))}>
            {t('fields.useFrame')}
          </Button>
        </div>
        {kind === 'bottomLine' && (
          <TextField
            label={t('fields.setBy')}
            description={t('fields.setByHelp')}
            value={form.setBy}
            maxLength={120}
            error={fieldError(refusal, 'content', 'setBy')}
            onChange={(setBy) => set({ setBy })}
          />
        )}
        {answerable.length > 0 && (
          <CheckboxGroup
            label={t(`fields.answers.${kind === 'bottomLine' ? 'bottomLine' : 'safetyGoal'}`)}
            error={fieldError(refusal, 'content', 'answersIds')}
            value={form.answersIds}
            onChange={(answersIds) => set({ answersIds })}
            options={answerable.map((piece) => ({
              value: piece.id,
              label: piece.words,
              description: t(`kind.${piece.kind}`),
            }))}
          />
        )}
        {minors.length > 1 && (
          <CheckboxGroup
            label={t('fields.minors')}
            description={t('fields.minorsHelp')}
            isHorizontal
            error={fieldError(refusal, 'content', 'minorIds')}
            value={form.minorIds}
            onChange={(minorIds) => set({ minorIds })}
            options={minors.map((minor) => ({ value: minor.id, label: shownName(minor) }))}
          />
        )}
      </div>
      <StatementChooser
        statements={statements}
        value={form.statementIds}
        onChange={(statementIds) => set({ statementIds })}
        onInsert={(chosen: readonly Statement[]) => insert(quote(chosen, t('chooser.unknownVoice')))}
      />
    </div>
  );
}
