import { useQuery } from '@tanstack/react-query';
import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useSignedIn } from '../../api/session.ts';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useCase } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { PrintMenu } from '../../case-parts/print-menu.tsx';
import './danger-and-goals.css';
import { FrameGroupSection } from './frame-group-section.tsx';
import { groupFramePieces, numberBottomLines, piecesOfMinor } from './frame-groups.ts';
import { framePiecesOptions } from './frame-queries.ts';
import { PieceCard } from './piece-card.tsx';
import { PieceEditor } from './piece-editor.tsx';

export interface DangerAndGoalsPageProps {
  caseId: string;
}

/** Each danger statement beside its goals and bottom lines, with what they rest on and how they came to be. */
export function DangerAndGoalsPage({ caseId }: DangerAndGoalsPageProps) {
  const { t } = useTranslation('danger-and-goals');
  const { today } = useSignedIn();
  const { file } = useCase(caseId);
  const { data: pieces, error, refetch } = useQuery(framePiecesOptions(caseId));
  const { data: statements = [] } = useQuery(api.mapping.listStatements.queryOptions({ input: { caseId } }));
  const [minorId, setMinorId] = useState('all');
  const [writing, setWriting] = useState<{ kind: FramePiece['kind']; answersIds: readonly string[] } | null>(
    null,
  );
  const mayWrite = file.allowedActions.includes('writeCase');
  const write = (kind: FramePiece['kind'], answersIds: readonly string[] = []) =>
    setWriting({ kind, answersIds });
  useShortcut('a', () => mayWrite && write('dangerStatement'));

  const minors = file.persons.filter((person) => person.kind === 'minor');
  const shown = piecesOfMinor(pieces ?? [], minorId === 'all' ? null : minorId);
  const numbers = numberBottomLines(pieces ?? []);
  const ended = shown.filter((piece) => piece.state === 'ended');
  const card = (piece: FramePiece) => (
    <PieceCard
      key={piece.id}
      caseId={caseId}
      piece={piece}
      statements={statements}
      minors={minors.filter((minor) => piece.minorIds.includes(minor.id)).map(shownName)}
      number={numbers.get(piece.id)}
      today={today}
      mayWrite={mayWrite}
    />
  );

  return (
    <>
      <CasePageHeader
        caseId={caseId}
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <PrintMenu caseId={caseId} sheet="danger-and-goals" />
            {mayWrite && (
              <Button variant="primary" kbd="A" onPress={() => write('dangerStatement')}>
                {t('add.dangerStatement')}
              </Button>
            )}
          </>
        }
      />
      <HelpText id="danger-and-goals">{t('help')}</HelpText>
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      {!pieces && !error && <Skeleton lines={6} />}
      {minors.length > 1 && shown.length + (pieces?.length ?? 0) > 0 && (
        <Segmented
          label={t('forWhom')}
          value={minorId}
          onChange={setMinorId}
          options={[
            { value: 'all', label: t('allMinors') },
            ...minors.slice(0, 4).map((minor) => ({ value: minor.id, label: shownName(minor) })),
          ]}
        />
      )}
      {pieces?.length === 0 && (
        <EmptyState
          title={t('empty.title')}
          action={
            mayWrite && (
              <Button variant="primary" onPress={() => write('dangerStatement')}>
                {t('add.dangerStatement')}
              </Button>
            )
          }
        >
          {t('empty.text')}
        </EmptyState>
      )}
      {groupFramePieces(shown).map((group, index) => (
        <FrameGroupSection
          key={group.danger?.id ?? 'without'}
          group={group}
          number={index + 1}
          card={card}
          onAdd={mayWrite ? write : undefined}
        />
      ))}
      {pieces && pieces.length > 0 && mayWrite && (
        <div className="danger-add-loose no-print">
          <Button variant="quiet" icon="plus" onPress={() => write('safetyGoal')}>
            {t('add.safetyGoal')}
          </Button>
          <Button variant="quiet" icon="plus" onPress={() => write('bottomLine')}>
            {t('add.bottomLine')}
          </Button>
        </div>
      )}
      {ended.length > 0 && (
        <Disclosure title={t('ended')} aside={ended.length} level={2}>
          <div className="danger-ended">{ended.map(card)}</div>
        </Disclosure>
      )}
      {writing && <PieceEditor caseId={caseId} {...writing} today={today} onClose={() => setWriting(null)} />}
    </>
  );
}
