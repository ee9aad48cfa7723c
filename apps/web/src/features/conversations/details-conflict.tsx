import type { ConversationSummary } from '@vangnet/contract/conversations.contract.ts';
import type { Secrecy } from '@vangnet/domain/access/confidentiality.ts';
import {
  defaultConfidentiality,
  type ConversationDetails,
} from '@vangnet/domain/conversations/conversation.ts';
import { useTranslation } from 'react-i18next';
import { useSecrecyWords } from '../../case-parts/secrecy-label.tsx';
import { usePresenceNames } from '../../case-parts/use-presence-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ConflictView } from '../../ui/conflict-view.tsx';

export interface DetailsConflictProps {
  caseId: string;
  mine: ConversationDetails;
  theirs: ConversationSummary;
  isPending: boolean;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}

/** Two windows changed the details of one conversation: both in sight, a person decides. */
export function DetailsConflict({ caseId, mine, theirs, ...choices }: DetailsConflictProps) {
  return (
    <ConflictView
      {...choices}
      mine={<DetailsInSight caseId={caseId} details={mine} secrecy={secrecyOf(mine, theirs.secrecy)} />}
      theirs={<DetailsInSight caseId={caseId} details={theirs} secrecy={theirs.secrecy} />}
    />
  );
}

/** What mine would make of it: without a choice its kind decides, and left out it stays as it is. */
function secrecyOf({ kind, secrecy }: ConversationDetails, current: Secrecy): Secrecy {
  if (!secrecy) return current;
  return { ...secrecy, confidentiality: secrecy.confidentiality ?? defaultConfidentiality(kind) };
}

interface DetailsInSightProps {
  caseId: string;
  details: Omit<ConversationDetails, 'secrecy'>;
  secrecy: Secrecy;
}

function DetailsInSight({ caseId, details, secrecy }: DetailsInSightProps) {
  const { t } = useTranslation('conversations');
  const { date, duration } = useFormat();
  const presenceNames = usePresenceNames(caseId);
  const secrecyWords = useSecrecyWords();
  const { t: ofSecrecy } = useTranslation('secrecy');
  const minutes = (amount: number | null) => (amount === null ? null : duration(amount));
  const rows = [
    [t('details.when'), [date(details.heldOn), details.startTime].filter(Boolean).join(', ')],
    [t('details.kind'), details.kind && t(`kinds.${details.kind}`)],
    [t('details.name'), details.title],
    [ofSecrecy('label'), secrecyWords(secrecy)],
    [t('details.presence'), presenceNames(details.presence).join(', ')],
    [t('details.duration'), minutes(details.durationMinutes)],
    [t('hours.direct'), minutes(details.directContactMinutes)],
    [t('hours.consultation'), minutes(details.consultationMinutes)],
    [t('details.preparation'), details.preparation],
  ] as const;
  return (
    <dl className="conversations-in-sight">
      {rows.map(([label, words]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words ? words : t('details.unknown')}</dd>
        </div>
      ))}
    </dl>
  );
}
