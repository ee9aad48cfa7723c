import { useSuspenseQuery } from '@tanstack/react-query';
import type { ConversationSummary } from '@vangnet/contract/conversations.contract.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-aria-components/Link';
import { api } from '../../api/client.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';
import { RecordConversationButton } from '../../case-parts/record-conversation-button.tsx';
import { SecrecyLabel } from '../../case-parts/secrecy-label.tsx';
import { useCase } from '../../case-parts/use-case.ts';
import { usePresenceNames } from '../../case-parts/use-presence-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FactStrip } from '../../ui/fact-strip.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import './conversations-page.css';
import { useConversationWords } from './use-conversation-words.ts';

export interface ConversationsPageProps {
  caseId: string;
}

/** Every conversation of a case, the planned ones apart, and the hours that follow from them. */
export function ConversationsPage({ caseId }: ConversationsPageProps) {
  const { t } = useTranslation('conversations');
  const { isPlanned } = useConversationWords();
  const { data } = useSuspenseQuery(api.conversations.listConversations.queryOptions({ input: { caseId } }));
  const { file } = useCase(caseId);
  const mayWrite = file.allowedActions.includes('writeCase');
  const planned = data.filter(({ heldOn }) => isPlanned(heldOn)).toReversed();
  const held = data.filter(({ heldOn }) => !isPlanned(heldOn));
  return (
    <>
      <CasePageHeader
        caseId={caseId}
        title={t('title')}
        actions={mayWrite && <RecordConversationButton caseId={caseId} />}
      />
      <HelpText id="conversations">{t('help')}</HelpText>
      {data.length === 0 ? (
        <EmptyState title={t('empty.title')} action={mayWrite && <RecordConversationAgain caseId={caseId} />}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <Hours caseId={caseId} />
      )}
      {planned.length > 0 && (
        <ConversationList caseId={caseId} title={t('planned')} conversations={planned} />
      )}
      {held.length > 0 && <ConversationList caseId={caseId} title={t('held')} conversations={held} />}
    </>
  );
}

/** In the empty state the way on is named in words; the button itself stands in the head. */
function RecordConversationAgain({ caseId }: { caseId: string }) {
  const { t } = useTranslation('conversations');
  return <Link href={caseLinks.columns(caseId)}>{t('empty.columns')}</Link>;
}

/** Direct contact and consultation apart: in all, per week, and this week. Computed from the conversations. */
function Hours({ caseId }: { caseId: string }) {
  const { t } = useTranslation('conversations');
  const { duration, number } = useFormat();
  const { hours } = useCase(caseId).overview;
  const weeks = { count: Math.round(hours.weeks * 10) / 10, weeks: number(hours.weeks) };
  return (
    <FactStrip
      label={t('hours.label')}
      facts={[
        {
          label: t('hours.direct'),
          value: <b className="num">{t('hours.perWeek', { time: duration(hours.directMinutesPerWeek) })}</b>,
          note: t('hours.inAll', { time: duration(hours.directMinutes), ...weeks }),
        },
        {
          label: t('hours.consultation'),
          value: (
            <b className="num">{t('hours.perWeek', { time: duration(hours.consultationMinutesPerWeek) })}</b>
          ),
          note: t('hours.inAll', { time: duration(hours.consultationMinutes), ...weeks }),
        },
        {
          label: t('hours.thisWeek'),
          value: <b className="num">{duration(hours.directMinutesThisWeek)}</b>,
          note: t('hours.consultationThisWeek', { time: duration(hours.consultationMinutesThisWeek) }),
        },
      ]}
    />
  );
}

interface ConversationListProps {
  caseId: string;
  title: string;
  conversations: readonly ConversationSummary[];
}

function ConversationList({ caseId, title, conversations }: ConversationListProps) {
  return (
    <Card
      title={title}
      aside={<span className="num">{conversations.length}</span>}
      className="conversations-list-card"
    >
      <ul className="conversations-list">
        {conversations.map((conversation) => (
          <ConversationItem key={conversation.id} caseId={caseId} conversation={conversation} />
        ))}
      </ul>
    </Card>
  );
}

function ConversationItem({ caseId, conversation }: { caseId: string; conversation: ConversationSummary }) {
  const { t } = useTranslation('conversations');
  const { title, when, clock } = useConversationWords();
  const { duration } = useFormat();
  const presenceNames = usePresenceNames(caseId);
  const { heldOn, startTime, kind, directContactMinutes, consultationMinutes, statementCount, opening } =
    conversation;
  const names = presenceNames(conversation.presence);
  const times = [
    directContactMinutes ? t('hours.directShort', { time: duration(directContactMinutes) }) : null,
    consultationMinutes ? t('hours.consultationShort', { time: duration(consultationMinutes) }) : null,
  ].filter((time) => time !== null);
  return (
    <li className="conversations-item">
      <p className="conversations-item-when num">
        {when(heldOn)}
        {startTime && <span className="soft"> {clock(startTime)}</span>}
      </p>
      <div className="conversations-item-main">
        <h3>
          <Link href={caseLinks.conversation(caseId, conversation.id)}>{title(conversation)}</Link>
          {kind && t(`kinds.${kind}`) !== title(conversation) && (
            <span className="soft"> · {t(`kinds.${kind}`)}</span>
          )}
        </h3>
        {opening && <p className="serif conversations-item-opening">{opening}</p>}
        {names.length > 0 && <p className="soft">{names.join(', ')}</p>}
      </div>
      <div className="conversations-item-figures">
        <SecrecyLabel secrecy={conversation.secrecy} />
        {statementCount > 0 && <Tag>{t('statementCount', { count: statementCount })}</Tag>}
        {times.length > 0 && <span className="soft num">{times.join(', ')}</span>}
      </div>
    </li>
  );
}
