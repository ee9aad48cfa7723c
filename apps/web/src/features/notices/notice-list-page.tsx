import { useQuery } from '@tanstack/react-query';
import type { Notice } from '@vangnet/contract/notices.contract.ts';
import { caseReference } from '@vangnet/domain/access/case-reference.ts';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import './notices.css';
import { noticesOptions } from './notices-query.ts';
import { useNoticeSentence } from './use-notice-sentence.ts';

/** What I must hear of, newest first. */
export function NoticeListPage() {
  const { t } = useTranslation('notices');
  const { data, error, refetch } = useQuery(noticesOptions());
  const markRead = useCommand(client.notices.markRead, { invalidates: [api.notices.listMine.key()] });
  const unread = (data?.notices ?? []).filter(({ readAt }) => readAt === null).map(({ id }) => id);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          unread.length > 1 && (
            <Button isPending={markRead.isBusy} onPress={() => void markRead.run({ noticeIds: unread })}>
              {t('allRead')}
            </Button>
          )
        }
      />
      <HelpText id="notices">{t('help')}</HelpText>
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      <RefusalMessage refusal={markRead.refusal} />
      {!data && !error && <Skeleton lines={4} />}
      {data?.notices.length === 0 && <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      {data && data.notices.length > 0 && (
        <ul className="notices">
          {data.notices.map((notice) => (
            <NoticeItem
              key={notice.id}
              notice={notice}
              onRead={() => void markRead.run({ noticeIds: [notice.id] })}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function NoticeItem({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const { t } = useTranslation('notices');
  const { today } = useSignedIn();
  const { dateTime } = useFormat();
  const sentence = useNoticeSentence();
  const { readAt, reason, caseId, caseNames } = notice;
  const isUnread = readAt === null;
  return (
    <li className={isUnread ? 'notice notice-unread' : 'notice'}>
      <p className="notice-head">
        <span className="num soft">{dateTime(notice.at, today)}</span>{' '}
        {isUnread && <Tag tone="attention">{t('new')}</Tag>}
      </p>
      <p>{sentence(notice)}</p>
      {reason && (
        <p>
          {t('reason')} <q className="serif">{reason}</q>
        </p>
      )}
      <div className="notice-actions">
        {caseId && (
          <LinkButton
            size="small"
            href={
              caseNames === null
                ? caseLinks.activityByReference(caseReference(caseId))
                : caseLinks.activity(caseId)
            }
            onPress={isUnread ? onRead : undefined}
          >
            {t('toLog')}
          </LinkButton>
        )}
        {isUnread && (
          <Button size="small" variant="quiet" onPress={onRead}>
            {t('read')}
          </Button>
        )}
      </div>
    </li>
  );
}
