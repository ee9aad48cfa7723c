import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { caseLinks } from '../../case-parts/case-links.ts';
import { showToast } from '../../ui/toast-queue.ts';
import { noticesOptions } from './notices-query.ts';
import { useNoticeSentence } from './use-notice-sentence.ts';

/** Says a notice that comes while somebody works, without taking them from what they do. */
export function useNewNotices(): void {
  const { t } = useTranslation('notices');
  const { data } = useQuery(noticesOptions());
  const navigate = useNavigate();
  const sentence = useNoticeSentence();
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!data) return;
    const before = known.current;
    known.current = new Set(data.notices.map(({ id }) => id));
    if (before === null) return;
    const [fresh] = data.notices.filter(({ id, readAt }) => readAt === null && !before.has(id));
    if (!fresh) return;
    const onAction = () => void navigate({ to: caseLinks.notices() });
    showToast(sentence(fresh), { tone: 'danger', action: { label: t('look'), onAction } });
  }, [data, navigate, sentence, t]);
}
