import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCase } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { AddQuestionDialog } from './add-question-dialog.tsx';
import { QuestionCard } from './question-card.tsx';
import { scalingOptions } from './scaling-queries.ts';
import './scaling.css';

export interface ScalingSectionProps {
  caseId: string;
}

/** How safe everybody says it is, and the questions of this case's own: one line per person, never an average. */
export function ScalingSection({ caseId }: ScalingSectionProps) {
  const { t } = useTranslation('scaling');
  const { file } = useCase(caseId);
  const { data: questions } = useSuspenseQuery(scalingOptions(caseId));
  const [isAdding, setAdding] = useState(false);
  const mayWrite = file.allowedActions.includes('writeCase');
  return (
    <div className="scaling-section">
      {questions.map((question) => (
        <QuestionCard key={question.id} caseId={caseId} question={question} mayWrite={mayWrite} />
      ))}
      {mayWrite && (
        <Button variant="quiet" size="small" icon="plus" onPress={() => setAdding(true)}>
          {t('question.add')}
        </Button>
      )}
      {isAdding && <AddQuestionDialog caseId={caseId} onClose={() => setAdding(false)} />}
    </div>
  );
}
