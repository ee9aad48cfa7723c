import { useSuspenseQuery } from '@tanstack/react-query';
import type { PersonCorrection } from '@vangnet/contract/own-file.contract.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';
import { useCorrections } from '../../case-parts/corrections.ts';
import { PersonRemark } from '../../case-parts/person-remark.tsx';
import { useCase } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CopyCard } from './copy-card.tsx';
import { CorrectionDialog, type RemarkedPiece } from './correction-dialog.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { HiddenPieces } from './hidden-pieces.tsx';
import './own-file.css';
import { ReadablePieces } from './readable-pieces.tsx';

/** Per person: what they may read, what they asked to correct or added, and a copy to take along. */
export function OwnFilePage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('own-file');
  const { file } = useCase(caseId);
  const people = file.persons.filter(({ kind }) => kind !== 'professional');
  const [chosen, setChosen] = useState<string | null>(null);
  const person = people.find(({ id }) => id === chosen) ?? people[0];
  const options = people.map((one) => ({ value: one.id, label: shownName(one) }));
  return (
    <>
      <CasePageHeader caseId={caseId} title={t('title')} lead={t('lead')} />
      <HelpText id="own-file">{t('help')}</HelpText>
      {!person && <EmptyState title={t('nobody')}>{t('nobodyTodo')}</EmptyState>}
      {person && (
        <>
          {options.length <= 4 ? (
            <Segmented label={t('who')} value={person.id} onChange={setChosen} options={options} />
          ) : (
            <Select label={t('who')} value={person.id} onChange={setChosen} options={options} />
          )}
          <Suspense fallback={<Skeleton lines={6} />}>
            <FileOfPerson key={person.id} caseId={caseId} personId={person.id} name={shownName(person)} />
          </Suspense>
        </>
      )}
    </>
  );
}

interface FileOfPersonProps {
  caseId: string;
  personId: string;
  name: string;
}

function FileOfPerson({ caseId, personId, name }: FileOfPersonProps) {
  const { t } = useTranslation('own-file');
  const { file } = useCase(caseId);
  const { data: view } = useSuspenseQuery(
    api.sharing.getPersonView.queryOptions({ input: { caseId, personId } }),
  );
  const remarks = useCorrections(caseId).filter((remark) => remark.personId === personId);
  const [writing, setWriting] = useState<{ readonly piece: RemarkedPiece | null } | null>(null);
  const [deciding, setDeciding] = useState<PersonCorrection | null>(null);
  const mayWrite = file.allowedActions.includes('writeCase');
  const shownIds = new Set(view.pieces.map(({ id }) => id));

  const renderRemark = (remark: PersonCorrection) => (
    <PersonRemark
      key={remark.id}
      remark={remark}
      actions={
        mayWrite && (
          <Button size="small" variant="quiet" onPress={() => setDeciding(remark)}>
            {t('remark.decide')}
          </Button>
        )
      }
    />
  );
  const apart = remarks.filter(({ piece }) => piece === null || !shownIds.has(piece.id));
  return (
    <div className="own-file">
      <div className="own-file-main">
        <Card title={t('reads.title', { name })} aside={<span className="num">{view.pieces.length}</span>}>
          {view.pieces.length === 0 ? (
            <EmptyState title={t('reads.none')} isCompact>
              {t('reads.noneTodo')}
            </EmptyState>
          ) : (
            <ReadablePieces
              pieces={view.pieces}
              renderRemarks={(pieceId) =>
                remarks.filter(({ piece }) => piece?.id === pieceId).map(renderRemark)
              }
              onRemark={mayWrite ? (piece) => setWriting({ piece }) : undefined}
            />
          )}
        </Card>
      </div>
      <div className="own-file-side">
        <CopyCard caseId={caseId} personId={personId} name={name} />
        <Card title={t('remark.title', { name })} aside={<span className="num">{remarks.length}</span>}>
          {remarks.length === 0 && <p className="soft">{t('remark.none', { name })}</p>}
          {apart.map(renderRemark)}
          {mayWrite && (
            <Button size="small" icon="plus" onPress={() => setWriting({ piece: null })}>
              {t('remark.add')}
            </Button>
          )}
        </Card>
        <HiddenPieces hidden={view.hidden} name={name} />
      </div>
      {writing && (
        <CorrectionDialog
          caseId={caseId}
          personId={personId}
          name={name}
          piece={writing.piece}
          onClose={() => setWriting(null)}
        />
      )}
      {deciding && <DecisionDialog caseId={caseId} remark={deciding} onClose={() => setDeciding(null)} />}
    </div>
  );
}
