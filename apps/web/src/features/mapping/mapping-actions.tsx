import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseLinks } from '../../case-parts/case-links.ts';
import { useCase } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { SaveMappingDialog } from './save-mapping-dialog.tsx';

export interface MappingActionsProps {
  caseId: string;
  /** Shows the way to the saved mappings; left out where one already is. */
  hasLink?: boolean;
}

/** Save the columns as a dated mapping, and the way to the saved ones. */
export function MappingActions({ caseId, hasLink = false }: MappingActionsProps) {
  const { t } = useTranslation('mapping');
  const { file, overview } = useCase(caseId);
  const [isSaving, setSaving] = useState(false);
  return (
    <div className="mapping-actions">
      {hasLink && overview.counts.mappings > 0 && (
        <LinkButton size="small" variant="quiet" href={caseLinks.mappings(caseId)}>
          {t('save.saved', { count: overview.counts.mappings })}
        </LinkButton>
      )}
      {file.allowedActions.includes('writeCase') && (
        <Button size="small" onPress={() => setSaving(true)}>
          {t('save.open')}
        </Button>
      )}
      {isSaving && (
        <SaveMappingDialog
          caseId={caseId}
          onClose={() => setSaving(false)}
          onSaved={() => {
            setSaving(false);
            showToast(t('save.done'));
          }}
        />
      )}
    </div>
  );
}
