import { useQuery } from '@tanstack/react-query';
import type { PieceReference } from '@vangnet/domain/sharing/piece.ts';
import { LIMITS } from '@vangnet/domain/wording/text.ts';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { RefusalMessage } from '../refusal-message.tsx';
import { useFieldError } from '../refusal-text.ts';
import { useCase } from '../use-case.ts';
import { BasisField } from './basis-field.tsx';
import { PiecesField } from './pieces-field.tsx';
import { ReceiverField } from './receiver-field.tsx';
import './share-dialog.css';
import {
  chosenPieces,
  emptyShare,
  hasRestricted,
  mayBeAuthority,
  toShareContent,
  type ShareForm,
} from './share-form.ts';
import { piecesOptions, sharingKeys } from './sharing-queries.ts';
import { useShareSentence } from './use-share-sentence.ts';

export interface ShareDialogProps {
  caseId: string;
  /** The piece from which somebody came. */
  piece: PieceReference | null;
  onClose: () => void;
}

/** Who may read what, why, on what ground and until when: one screen, with a sentence below that sums it up. */
export function ShareDialog({ caseId, piece, onClose }: ShareDialogProps) {
  const { t } = useTranslation('sharing');
  const { today } = useSignedIn();
  const { file } = useCase(caseId);
  const fieldError = useFieldError();
  const { data: pieces = [] } = useQuery(piecesOptions(caseId));
  const [form, setForm, clear] = useDraft<ShareForm>(`share:${caseId}:${piece?.id ?? ''}`, emptyShare(piece));
  const share = useCommand(client.sharing.sharePieces, { invalidates: sharingKeys(caseId) });
  const sentence = useShareSentence(caseId, form);
  const chosen = chosenPieces(form, pieces);
  const isForAuthority = mayBeAuthority(form, file.persons);
  const change = (changes: Partial<ShareForm>) => {
    share.reset();
    setForm((before) => ({ ...before, ...changes }));
  };
  const errorOf = (...path: (string | number)[]) => fieldError(share.refusal, 'content', ...path);
  const content = toShareContent(form);

  async function send() {
    if (content === null) return;
    const result = await share.run({ caseId, content });
    if (!result.ok) return;
    clear();
    showToast(t('dialog.done'));
    onClose();
  }

  return (
    <Dialog
      title={t('dialog.title')}
      isOpen
      onOpenChange={onClose}
      size="wide"
      footer={(close) => (
        <>
          <Button onPress={close}>{t('close')}</Button>
          <Button
            variant="primary"
            isPending={share.isBusy}
            isDisabled={content === null || form.pieces.length === 0}
            onPress={() => void send()}
          >
            {t('dialog.share')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack share-dialog">
        <RefusalMessage refusal={share.refusal} />
        <ReceiverField file={file} today={today} form={form} onChange={change} errorOf={errorOf} />
        <PiecesField
          persons={file.persons}
          known={pieces}
          form={form}
          onChange={change}
          error={errorOf('pieces')}
        />
        <TextField
          label={t('dialog.why')}
          description={t('dialog.whyHelp')}
          value={form.purpose}
          maxLength={LIMITS.line}
          error={errorOf('purpose')}
          onChange={(purpose) => change({ purpose })}
        />
        {isForAuthority && (
          <Checkbox
            isSelected={form.toAuthority}
            description={t('dialog.toAuthorityHelp')}
            onChange={(toAuthority) => change({ toAuthority })}
          >
            {t('dialog.toAuthority')}
          </Checkbox>
        )}
        <BasisField caseId={caseId} form={form} chosen={chosen} onChange={change} errorOf={errorOf} />
        <DateField
          label={t('dialog.until')}
          description={t('dialog.untilHelp')}
          value={form.until}
          min={today}
          error={errorOf('until')}
          onChange={(until) => change({ until })}
        />
        {hasRestricted(chosen) && (
          <div className="share-restricted">
            <Checkbox
              isSelected={form.confirmRestricted}
              description={t('dialog.confirmRestrictedHelp')}
              onChange={(confirmRestricted) => change({ confirmRestricted })}
            >
              {t('dialog.confirmRestricted')}
            </Checkbox>
            {errorOf('confirmRestricted') && <p className="share-error">{errorOf('confirmRestricted')}</p>}
          </div>
        )}
        <div className="share-summary" aria-live="polite">
          {sentence ? <p>{sentence}</p> : <p className="soft">{t('summary.notYet')}</p>}
        </div>
      </div>
    </Dialog>
  );
}
