import type { Notice } from '@vangnet/contract/notices.contract.ts';
import { caseReference } from '@vangnet/domain/access/case-reference.ts';
import { useTranslation } from 'react-i18next';
import { useCaseName } from '../../case-parts/use-case-name.ts';

/** What a notice says, in one sentence. Whoever may not see the file reads its number. */
export function useNoticeSentence(): (notice: Notice) => string {
  const { t } = useTranslation('notices');
  const caseName = useCaseName();
  return ({ kind, workerName, caseId, caseNames }) =>
    t(`kinds.${kind}`, {
      name: workerName,
      file:
        caseNames !== null
          ? t('fileOf', { names: caseName(caseNames) })
          : t('fileNumber', { reference: caseReference(caseId ?? '') }),
    });
}
