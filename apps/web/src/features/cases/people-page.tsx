import type { CasePerson } from '@vangnet/contract/cases.contract.ts';
import { personKinds, type PersonKind } from '@vangnet/domain/cases/case-file.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';
import { useCase } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { CaseSummary } from './case-summary.tsx';
import { CaseWorkers } from './case-workers.tsx';
import { ClosingCard } from './closing-card.tsx';
import { EditCaseDialog } from './edit-case-dialog.tsx';
import { EditPersonDialog } from './edit-person-dialog.tsx';
import './people.css';
import { PersonList } from './person-list.tsx';

export interface PeoplePageProps {
  caseId: string;
}

/** Everybody around the children, who works on the case, and what is written about the case itself. */
export function PeoplePage({ caseId }: PeoplePageProps) {
  const { t } = useTranslation('cases');
  const { file } = useCase(caseId);
  const [adding, setAdding] = useState<PersonKind | null>(null);
  const [editing, setEditing] = useState<CasePerson | null>(null);
  const [isEditingCase, setEditingCase] = useState(false);
  return (
    <>
      <CasePageHeader caseId={caseId} title={t('people.title')} />
      <HelpText id="people">{t('people.help')}</HelpText>
      <div className="cases-people-page">
        {personKinds.map((kind) => (
          <PersonList key={kind} file={file} kind={kind} onAdd={() => setAdding(kind)} onEdit={setEditing} />
        ))}
        <CaseWorkers file={file} />
        <Card
          title={t('people.about')}
          aside={
            file.allowedActions.includes('writeCase') && (
              <Button size="small" onPress={() => setEditingCase(true)}>
                {t('people.aboutEdit')}
              </Button>
            )
          }
        >
          <CaseSummary details={file} />
        </Card>
        <ClosingCard file={file} />
      </div>
      {adding && <AddPersonDialog caseId={caseId} kind={adding} onClose={() => setAdding(null)} />}
      {editing && <EditPersonDialog caseId={caseId} person={editing} onClose={() => setEditing(null)} />}
      {isEditingCase && <EditCaseDialog file={file} onClose={() => setEditingCase(false)} />}
    </>
  );
}
