import { useQuery } from '@tanstack/react-query';
import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.ts';
import { useSignedIn } from '../../../api/session.ts';
import { useCase } from '../../../case-parts/use-case.ts';
import { SecrecyLabel } from '../../../case-parts/secrecy-label.tsx';
import { Voice } from '../../../case-parts/voice.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { Card } from '../../../ui/card.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { harmCells, type HarmCell, type HarmQuestion } from './harm-cells.ts';
import './harm-matrix.css';
import { HarmPromptDialog } from './harm-prompt-dialog.tsx';

export interface HarmMatrixProps {
  caseId: string;
  /** Worries of this conversation: what the questions are about. */
  worries: readonly Statement[];
  mayWrite: boolean;
}

/** First, worst and last time, how often, and what it does to each child: known, or asked as a gentle question. */
export function HarmMatrix({ caseId, worries, mayWrite }: HarmMatrixProps) {
  const { t } = useTranslation('conversations');
  const { file } = useCase(caseId);
  const { data: statements = [] } = useQuery(api.mapping.listStatements.queryOptions({ input: { caseId } }));
  const [asked, setAsked] = useState<HarmQuestion | null>(null);
  const cells = harmCells(
    statements,
    file.persons.filter(({ kind }) => kind === 'minor'),
  );
  if (worries.length === 0 && cells.every(({ answer }) => answer === null)) return null;
  return (
    <Card
      title={t('harm.title')}
      aside={<span className="soft">{t('harm.lead')}</span>}
      className="conversations-harm"
    >
      <dl className="conversations-harm-grid">
        {cells.map((cell) => (
          <Cell
            key={keyOf(cell.question)}
            cell={cell}
            onAsk={mayWrite && worries.length > 0 ? setAsked : null}
          />
        ))}
      </dl>
      {asked && (
        <HarmPromptDialog caseId={caseId} question={asked} worries={worries} onClose={() => setAsked(null)} />
      )}
    </Card>
  );
}

const keyOf = (question: HarmQuestion): string =>
  question.kind === 'impact' ? `impact ${question.minorId}` : question.kind;

function Cell({
  cell: { question, answer },
  onAsk,
}: {
  cell: HarmCell;
  onAsk: ((question: HarmQuestion) => void) | null;
}) {
  const { t } = useTranslation('conversations');
  const { shortDate } = useFormat();
  const { today } = useSignedIn();
  const name = question.kind === 'impact' ? question.name : '';
  const source = answer?.statement.source;
  return (
    <div>
      <dt>{t(`harm.labels.${question.kind}`, { name })}</dt>
      <dd>
        {answer && (
          <>
            {answer.words}
            <Voice voice={answer.statement.voice}>{source && `, ${shortDate(source.heldOn, today)}`}</Voice>
            <SecrecyLabel secrecy={answer.statement.secrecy} />
          </>
        )}
        {!answer && onAsk && (
          <button type="button" className="conversations-ask" onClick={() => onAsk(question)}>
            <Icon name="question" />
            {t(`harm.questions.${question.kind}`, { name })}
          </button>
        )}
        {!answer && !onAsk && <span className="soft">{t('details.unknown')}</span>}
      </dd>
    </div>
  );
}
