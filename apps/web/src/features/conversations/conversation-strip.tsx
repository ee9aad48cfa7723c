import type { ConversationSummary } from '@vangnet/contract/conversations.contract.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCase } from '../../case-parts/use-case.ts';
import { usePresenceNames } from '../../case-parts/use-presence-names.ts';
import { personTone } from '../../case-parts/voice-tone.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { FactStrip } from '../../ui/fact-strip.tsx';
import { VoiceBadge } from '../../ui/voice-badge.tsx';
import type { DetailField } from './details-dialog.tsx';
import { useConversationWords } from './use-conversation-words.ts';

export interface ConversationStripProps {
  caseId: string;
  conversation: ConversationSummary;
  /** Opens the details at one of them; left out where the file may only be read. */
  onEdit?: (field: DetailField) => void;
}

/** When, what kind, who was there, how long: every one of them a way to fill it in. */
export function ConversationStrip({ caseId, conversation, onEdit }: ConversationStripProps) {
  const { t } = useTranslation('conversations');
  const { when, clock } = useConversationWords();
  const { duration } = useFormat();
  const { hours } = useCase(caseId).overview;
  const { heldOn, startTime, kind, durationMinutes, directContactMinutes, consultationMinutes } =
    conversation;
  const value = (field: DetailField, label: string, words: ReactNode) => (
    <EditableValue onPress={onEdit && (() => onEdit(field))} label={label} isUnknown={words === null}>
      {words ?? t('details.unknown')}
    </EditableValue>
  );
  const minutes = (amount: number | null) => (amount === null ? null : duration(amount));
  return (
    <FactStrip
      label={t('details.title')}
      facts={[
        {
          label: t('details.when'),
          value: value('heldOn', t('details.when'), when(heldOn)),
          note: startTime && t('details.from', { time: clock(startTime) }),
          share: 1.1,
        },
        { label: t('details.kind'), value: value('kind', t('details.kind'), kind && t(`kinds.${kind}`)) },
        {
          label: t('details.presence'),
          value: (
            <EditableValue
              onPress={onEdit && (() => onEdit('presence'))}
              label={t('details.presence')}
              isUnknown={isNobody(conversation)}
            >
              <Presence caseId={caseId} conversation={conversation} />
            </EditableValue>
          ),
          share: 2.2,
        },
        {
          label: t('details.duration'),
          value: value('durationMinutes', t('details.duration'), minutes(durationMinutes)),
          share: 0.8,
        },
        {
          label: t('hours.direct'),
          value: value('directContactMinutes', t('hours.direct'), minutes(directContactMinutes)),
          note: t('hours.soFarThisWeek', { time: duration(hours.directMinutesThisWeek) }),
          share: 1.1,
        },
        {
          label: t('hours.consultation'),
          value: value('consultationMinutes', t('hours.consultation'), minutes(consultationMinutes)),
          note: t('hours.soFarThisWeek', { time: duration(hours.consultationMinutesThisWeek) }),
          share: 1.1,
        },
      ]}
    />
  );
}

const isNobody = ({ presence }: ConversationSummary): boolean =>
  presence.personIds.length + presence.workerIds.length === 0 && presence.others === null;

/** People of the file as voices, colleagues and others as words behind them. */
function Presence({ caseId, conversation }: Omit<ConversationStripProps, 'onEdit'>) {
  const { t } = useTranslation('conversations');
  const { file } = useCase(caseId);
  const presenceNames = usePresenceNames(caseId);
  const { presence } = conversation;
  const persons = file.persons.filter(({ id }) => presence.personIds.includes(id));
  const rest = presenceNames({ ...presence, personIds: [] });
  if (isNobody(conversation)) return t('details.unknown');
  return (
    <span className="conversations-presence">
      {persons.map((person) => (
        <VoiceBadge key={person.id} name={shownName(person)} tone={personTone(person, file.persons)} />
      ))}
      {rest.length > 0 && <span className="soft">{rest.join(', ')}</span>}
    </span>
  );
}

interface EditableValueProps {
  onPress: (() => void) | undefined;
  label: string;
  isUnknown: boolean;
  children: ReactNode;
}

function EditableValue({ onPress, label, isUnknown, children }: EditableValueProps) {
  const { t } = useTranslation('conversations');
  if (!onPress) return isUnknown ? <span className="soft">{children}</span> : <b>{children}</b>;
  return (
    <button
      type="button"
      className={isUnknown ? 'conversations-value conversations-value-unknown' : 'conversations-value'}
      onClick={onPress}
    >
      <span className="visually-hidden">{t('details.change', { what: label })}</span>
      {children}
    </button>
  );
}
