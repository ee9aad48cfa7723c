import { useTranslation } from 'react-i18next';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';

export interface MappingsPageProps {
  caseId: string;
  /** The saved mapping that is shown; none: the list. */
  mappingId: string | undefined;
  /** The one beside it: another saved mapping, or `now`. */
  otherId: string | undefined;
}

export function MappingsPage({ caseId }: MappingsPageProps) {
  const { t } = useTranslation('app');
  return <CasePageHeader caseId={caseId} title={t('pages.mappings')} />;
}
