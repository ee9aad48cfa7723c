import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { Card } from '../../ui/card.tsx';

export interface ScalingSectionProps {
  caseId: string;
}

export function ScalingSection({ caseId }: ScalingSectionProps) {
  const { data: questions = [] } = useQuery(
    api.scaling.listScalingQuestions.queryOptions({ input: { caseId } }),
  );
  return questions.map((question) => (
    <Card key={question.id} title={question.words}>
      {null}
    </Card>
  ));
}
