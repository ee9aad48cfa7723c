import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { useListedName } from '../../case-parts/use-listed-name.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

interface CoverOfferProps {
  caseId: string;
  /** Shown when this is no case of a colleague who is away. */
  otherwise: ReactNode;
}

/** Somebody who stands in came to the file itself: the way to what is there for them. */
export function CoverOffer({ caseId, otherwise }: CoverOfferProps) {
  const { t } = useTranslation('team');
  const listedName = useListedName();
  const { data } = useQuery(api.cases.listCoveredCases.queryOptions({ input: {} }));
  const covered = data?.find(({ id }) => id === caseId);
  if (!covered) return otherwise;
  return (
    <>
      <PageHeader above={listedName(covered)} title={t('refused.title')} lead={t('refused.explain')} />
      <LinkButton variant="primary" href={caseLinks.cover(caseId)}>
        {t('refused.open')}
      </LinkButton>
    </>
  );
}
