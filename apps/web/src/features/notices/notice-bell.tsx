import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseLinks } from '../../case-parts/case-links.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import './notices.css';
import { noticesOptions } from './notices-query.ts';

/** The way to my notices, with how many I have not read. */
export function NoticeBell() {
  const { t } = useTranslation('notices');
  const { data } = useQuery(noticesOptions());
  const unread = data?.unread ?? 0;
  return (
    <LinkButton variant="quiet" size="small" icon="bell" href={caseLinks.notices()}>
      {t('bell')}
      {unread > 0 && (
        <>
          {' '}
          <span className="notice-count num" aria-hidden="true">
            {unread}
          </span>
          <span className="visually-hidden">{t('unread', { count: unread })}</span>
        </>
      )}
    </LinkButton>
  );
}
