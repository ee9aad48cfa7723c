import { api } from '../../api/client.ts';

export function scalingOptions(caseId: string) {
  return api.scaling.listScalingQuestions.queryOptions({ input: { caseId } });
}

/** The key of the questions with their ratings, for commands that change them. */
export function scalingKey(caseId: string) {
  return api.scaling.listScalingQuestions.key({ input: { caseId } });
}
