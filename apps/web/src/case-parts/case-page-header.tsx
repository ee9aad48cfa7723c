import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import { PageHeader } from '../ui/page-header.tsx';
import { caseLinks } from './case-links.ts';
import { useCase } from './use-case.ts';
import { useCaseName } from './use-case-name.ts';

export interface CasePageHeaderProps {
  caseId: string;
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The head of every page of a case but the first: whose file this is, and the way back to its columns. */
export function CasePageHeader({ caseId, ...header }: CasePageHeaderProps) {
  const { file } = useCase(caseId);
  const caseName = useCaseName();
  return (
    <PageHeader {...header} above={<Link href={caseLinks.columns(caseId)}>{caseName(file.names)}</Link>} />
  );
}
