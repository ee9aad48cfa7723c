import { statement as statementSchema, type Statement } from '@vangnet/contract/mapping.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { StatementConflict } from './statement-conflict.tsx';
import { StatementFields } from './statement-fields.tsx';
import { toContent, toForm, type StatementForm } from './statement-form.ts';
import { StatementVersions } from './statement-versions.tsx';
import { keysOfStatements } from './statements-of-case.ts';

export interface EditStatementDialogProps {
  caseId: string;
  /** As it stood when the dialog was opened. */
  statement: Statement;
  onClose: () => void;
}

/**
 * Changes a statement. What is typed stays on the device until it is saved; when somebody else was quicker, both
 * versions stand side by side and a person decides.
 */
export function EditStatementDialog({ caseId, statement, onClose }: EditStatementDialogProps) {
  const { t } = useTranslation('mapping');
  const [draft, setDraft, clear, { isRestored }] = useDraft(`statement/${statement.id}`, {
    /** The version on which these words were built, also when they come from an earlier visit. */
    version: statement.version,
    form: toForm(statement),
  });
  const [conflict, setConflict] = useState<Statement | null>(null);
  const revise = useCommand(client.mapping.reviseStatement, {
    invalidates: [
      ...keysOfStatements(caseId),
      api.mapping.listStatementVersions.key({ input: { caseId, statementId: statement.id } }),
    ],
  });
  const change = (part: Partial<StatementForm>) =>
    setDraft((before) => ({ ...before, form: { ...before.form, ...part } }));

  function forget() {
    clear();
    onClose();
  }

  async function save(expectedVersion: number) {
    const content = toContent(draft.form);
    const result = await revise.run({ caseId, statementId: statement.id, expectedVersion, content });
    if (result.ok) return forget();
    // What the server sends along with a conflict is checked like anything else that comes from outside.
    const current = statementSchema.safeParse(
      result.refusal.code === 'conflict' ? result.refusal.current : undefined,
    );
    if (current.success) setConflict(current.data);
  }

  const fields = (
    <StatementFields
      caseId={caseId}
      form={draft.form}
      standard={statement.source?.confidentiality ?? 'open'}
      onChange={change}
      refusal={revise.refusal}
    />
  );
  return (
    <Dialog
      title={t('edit.title')}
      size={conflict ? 'wide' : 'normal'}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={
        conflict
          ? undefined
          : () => (
              <>
                <Button onPress={forget}>{t('edit.forget')}</Button>
                <Button variant="primary" isPending={revise.isBusy} onPress={() => void save(draft.version)}>
                  {t('edit.save')}
                </Button>
              </>
            )
      }
    >
      {conflict ? (
        <StatementConflict
          caseId={caseId}
          mine={draft.form}
          theirs={conflict}
          mergeEditor={fields}
          isPending={revise.isBusy}
          onKeepMine={() => void save(conflict.version)}
          onKeepTheirs={forget}
        />
      ) : (
        <>
          {isRestored && (
            <p className="mapping-restored" role="status">
              {t('edit.restored')}{' '}
              <Button size="small" variant="quiet" onPress={clear}>
                {t('edit.backToSaved')}
              </Button>
            </p>
          )}
          {fields}
          {revise.state === 'waiting' && <p role="status">{t('unsent.waiting')}</p>}
          <Disclosure title={t('versions.title')}>
            <StatementVersions caseId={caseId} statementId={statement.id} />
          </Disclosure>
        </>
      )}
      {revise.refusal?.code !== 'conflict' && <RefusalMessage refusal={revise.refusal} />}
    </Dialog>
  );
}
