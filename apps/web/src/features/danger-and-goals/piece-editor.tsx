import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useCase } from '../../case-parts/use-case.ts';
import { WordDifference } from '../../case-parts/word-difference.tsx';
import { Button } from '../../ui/button.tsx';
import { ConflictView } from '../../ui/conflict-view.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { frameKeys, framePiecesOptions } from './frame-queries.ts';
import { PieceFields } from './piece-fields.tsx';
import { toContent, toPieceForm, type PieceForm } from './piece-form.ts';

export interface PieceEditorProps {
  caseId: string;
  kind: FramePiece['kind'];
  /** The piece to revise; without it a new one is written. */
  piece?: FramePiece | undefined;
  /** What a new piece answers to begin with. */
  answersIds?: readonly string[];
  today: string;
  onClose: () => void;
}

/** Writes or revises a piece. What is typed stays on the device until it is saved; closing loses nothing. */
export function PieceEditor({ caseId, kind, piece, answersIds = [], today, onClose }: PieceEditorProps) {
  const { t } = useTranslation('danger-and-goals');
  const { file } = useCase(caseId);
  const [form, setForm, clear, draft] = useDraft<PieceForm>(
    `frame-piece:${piece?.id ?? `${caseId}:${kind}:${answersIds.join('+')}`}`,
    piece
      ? toPieceForm(piece)
      : {
          words: '',
          minorIds: [],
          statementIds: [],
          answersIds,
          setBy: kind === 'bottomLine' ? (file.judge ?? '') : '',
          version: null,
        },
  );
  const [on, setOn] = useState<string | null>(today);
  const { data: pieces = [] } = useQuery(framePiecesOptions(caseId));
  const invalidates = frameKeys(caseId);
  const write = useCommand(client.dangerAndGoals.writeFramePiece, { invalidates });
  const revise = useCommand(client.dangerAndGoals.reviseFramePiece, { invalidates });
  const refusal = write.refusal ?? revise.refusal;
  const isBusy = write.isBusy || revise.isBusy;
  const theirs = piece && refusal?.code === 'conflict' ? (refusal.current as FramePiece) : null;

  function finish() {
    clear();
    onClose();
  }
  async function save(expectedVersion = form.version) {
    const common = { caseId, content: toContent(form, kind), on: on ?? today };
    const result =
      piece && expectedVersion !== null
        ? await revise.run({ ...common, pieceId: piece.id, expectedVersion })
        : await write.run({ ...common, kind });
    if (result.ok) finish();
  }

  const fields = (
    <PieceFields
      caseId={caseId}
      kind={kind}
      form={form}
      onChange={setForm}
      pieces={pieces}
      refusal={refusal}
    />
  );
  return (
    <Dialog
      title={t(piece ? `editor.revise.${kind}` : `editor.write.${kind}`)}
      size="wide"
      isOpen
      onOpenChange={onClose}
      footer={(close) =>
        theirs ? null : (
          <>
            {draft.isRestored && (
              <Button variant="quiet" onPress={clear}>
                {t('editor.startOver')}
              </Button>
            )}
            <Button onPress={close}>{t('close')}</Button>
            <Button
              variant="primary"
              isPending={isBusy}
              isDisabled={!form.words.trim()}
              onPress={() => void save()}
            >
              {t('editor.save')}
            </Button>
          </>
        )
      }
    >
      {theirs ? (
        <ConflictView
          mine={<p className="serif">{form.words}</p>}
          theirs={
            <p className="serif">
              <WordDifference before={piece?.words ?? ''} after={theirs.words} />
            </p>
          }
          theirName={theirs.events.at(-1)?.by ?? undefined}
          onKeepMine={() => void save(theirs.version)}
          onKeepTheirs={finish}
          mergeEditor={fields}
          onSaveMerged={() => void save(theirs.version)}
          isPending={isBusy}
        />
      ) : (
        <>
          <RefusalMessage refusal={refusal} />
          {draft.isRestored && <p className="danger-restored">{t('editor.restored')}</p>}
          {fields}
          <DateField
            label={t('editor.on')}
            value={on}
            max={today}
            onChange={setOn}
            className="danger-editor-day"
          />
        </>
      )}
    </Dialog>
  );
}
