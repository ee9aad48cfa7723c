import { toSecrecyChoice } from '@vangnet/domain/access/confidentiality.ts';
import { conversationSummary, type ConversationSummary } from '@vangnet/contract/conversations.contract.ts';
import {
  conversationKinds,
  defaultConfidentiality,
  divideTime,
  type ConversationDetails,
  type ConversationKind,
} from '@vangnet/domain/conversations/conversation.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useCommand } from '../../api/use-command.ts';
import { PresenceField } from '../../case-parts/presence-field.tsx';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { SecrecyField } from '../../case-parts/secrecy-field.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DurationField } from '../../ui/duration-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { conversationOptions, keysOfStatements } from './conversation-options.ts';
import { DetailsConflict } from './details-conflict.tsx';

/** Where the dialog opens. */
export type DetailField = keyof ConversationDetails;

export interface DetailsDialogProps {
  caseId: string;
  conversation: ConversationSummary;
  /** The field that gets the focus. */
  field: DetailField;
  onClose: () => void;
}

/** Everything about a conversation but its words. Nothing is needed; the kind and the length fill in the hours. */
export function DetailsDialog({ caseId, conversation, field, onClose }: DetailsDialogProps) {
  const { t } = useTranslation('conversations');
  const fieldError = useFieldError();
  const [draft, setDraft, clear] = useDraft(`conversation/${conversation.id}/details`, {
    version: conversation.version,
    details: toDetails(conversation),
  });
  const [conflict, setConflict] = useState<ConversationSummary | null>(null);
  const { queryKey } = conversationOptions(caseId, conversation.id);
  const revise = useCommand(client.conversations.reviseConversation, {
    invalidates: [queryKey, ...keysOfStatements(caseId)],
  });
  const { details } = draft;
  const change = (part: Partial<ConversationDetails>) =>
    setDraft((before) => ({ ...before, details: { ...before.details, ...part } }));
  /** Kind and length decide the hours until somebody says otherwise. */
  const changeTime = (part: { kind?: ConversationKind | null; durationMinutes?: number | null }) =>
    setDraft((before) => ({
      ...before,
      details: followTime(before.details, { ...before.details, ...part }),
    }));

  function forget() {
    clear();
    onClose();
  }

  async function save(expectedVersion: number) {
    const result = await revise.run({ caseId, conversationId: conversation.id, expectedVersion, details });
    if (result.ok) return forget();
    const current = conversationSummary.safeParse(
      result.refusal.code === 'conflict' ? result.refusal.current : undefined,
    );
    if (current.success) setConflict(current.data);
  }

  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`[data-field="${field}"] :is(input, select, textarea)`)?.focus();
  }, [field]);
  const errorOf = (name: DetailField) => fieldError(revise.refusal, 'details', name);

  return (
    <Dialog
      title={t('details.title')}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      size={conflict ? 'wide' : 'normal'}
      footer={() =>
        !conflict && (
          <>
            <Button onPress={forget}>{t('details.cancel')}</Button>
            <Button variant="primary" isPending={revise.isBusy} onPress={() => void save(draft.version)}>
              {t('details.save')}
            </Button>
          </>
        )
      }
    >
      {conflict ? (
        <DetailsConflict
          caseId={caseId}
          mine={details}
          theirs={conflict}
          isPending={revise.isBusy}
          onKeepMine={() => void save(conflict.version)}
          onKeepTheirs={forget}
        />
      ) : (
        <div className="ui-field-stack" ref={form}>
          <div className="ui-field-row">
            <div data-field="heldOn">
              <DateField
                label={t('details.when')}
                value={details.heldOn}
                onChange={(heldOn) => heldOn && change({ heldOn })}
                error={errorOf('heldOn')}
              />
            </div>
            <div data-field="startTime">
              <TextField
                label={t('details.startTime')}
                type="time"
                value={details.startTime ?? ''}
                onChange={(startTime) => change({ startTime: startTime || null })}
                error={errorOf('startTime')}
              />
            </div>
          </div>
          <div className="ui-field-row">
            <div data-field="kind">
              <Select
                label={t('details.kind')}
                value={details.kind}
                onChange={(kind) => changeTime({ kind })}
                options={conversationKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
              />
            </div>
            <div data-field="title">
              <TextField
                label={t('details.name')}
                value={details.title ?? ''}
                maxLength={200}
                onChange={(title) => change({ title: title || null })}
                error={errorOf('title')}
              />
            </div>
          </div>
          <div data-field="secrecy">
            <SecrecyField
              caseId={caseId}
              value={details.secrecy ?? toSecrecyChoice(conversation.secrecy)}
              standard={defaultConfidentiality(details.kind)}
              onChange={(secrecy) => change({ secrecy })}
              error={errorOf('secrecy')}
            />
          </div>
          <div data-field="presence">
            <PresenceField
              caseId={caseId}
              value={details.presence}
              onChange={(presence) => change({ presence })}
            />
          </div>
          <div className="ui-field-row">
            <div data-field="durationMinutes">
              <DurationField
                label={t('details.duration')}
                value={details.durationMinutes}
                onChange={(durationMinutes) => changeTime({ durationMinutes })}
                error={errorOf('durationMinutes')}
              />
            </div>
            <div data-field="directContactMinutes">
              <DurationField
                label={t('hours.direct')}
                value={details.directContactMinutes}
                onChange={(directContactMinutes) => change({ directContactMinutes })}
                error={errorOf('directContactMinutes')}
              />
            </div>
            <div data-field="consultationMinutes">
              <DurationField
                label={t('hours.consultation')}
                value={details.consultationMinutes}
                onChange={(consultationMinutes) => change({ consultationMinutes })}
                error={errorOf('consultationMinutes')}
              />
            </div>
          </div>
          <p className="soft">{t('details.hoursHelp')}</p>
          <div data-field="preparation">
            <TextArea
              label={t('details.preparation')}
              description={t('details.preparationHelp')}
              value={details.preparation ?? ''}
              maxLength={2_000}
              rows={2}
              onChange={(preparation) => change({ preparation: preparation || null })}
              error={errorOf('preparation')}
            />
          </div>
        </div>
      )}
      {revise.refusal?.code !== 'conflict' && <RefusalMessage refusal={revise.refusal} />}
    </Dialog>
  );
}

function toDetails(conversation: ConversationSummary): ConversationDetails {
  const { title, kind, heldOn, startTime, durationMinutes, directContactMinutes, consultationMinutes } =
    conversation;
  const { presence, preparation, secrecy } = conversation;
  return {
    title,
    kind,
    heldOn,
    startTime,
    durationMinutes,
    directContactMinutes,
    consultationMinutes,
    presence,
    preparation,
    secrecy: toSecrecyChoice(secrecy),
  };
}

/** Hours that were filled in by hand stay; hours that followed kind and length go on following them. */
function followTime(before: ConversationDetails, after: ConversationDetails): ConversationDetails {
  const followed = divideTime(before.kind, before.durationMinutes);
  const follows =
    before.directContactMinutes === followed.directContactMinutes &&
    before.consultationMinutes === followed.consultationMinutes;
  return follows ? { ...after, ...divideTime(after.kind, after.durationMinutes) } : after;
}
