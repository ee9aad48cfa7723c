import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../ui/page-header.tsx';
import { Tag } from '../ui/tag.tsx';
import './case-header.css';
import { useCaseTitle } from './case-title.ts';
import { useCase } from './use-case.ts';

export interface CaseHeaderProps {
  caseId: string;
  /** Buttons at the right, main one last. */
  actions?: ReactNode;
}

/** The head of a file's first screen: the children with their ages, why we are involved, plan, mandate. */
export function CaseHeader({ caseId, actions }: CaseHeaderProps) {
  const { t } = useTranslation('cases');
  const caseTitle = useCaseTitle();
  const { file } = useCase(caseId);
  return (
    <PageHeader
      title={caseTitle(file)}
      lead={file.reason ?? t('header.reasonUnknown')}
      actions={actions}
      above={
        <span className="case-header-tags">
          {file.label && <Tag tone="attention">{file.label}</Tag>}
          {file.plan && <Tag tone="accent">{t(`plans.${file.plan}`)}</Tag>}
          {file.service && <Tag>{t(`services.${file.service}`)}</Tag>}
          {file.mandate && <Tag>{t(`mandates.${file.mandate}`)}</Tag>}
        </span>
      }
    />
  );
}
