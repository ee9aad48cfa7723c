import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { toSecrecyChoice } from '@vangnet/domain/access/confidentiality.ts';
import type { Incident, StatementContent } from '@vangnet/domain/mapping/statement.ts';

/** What stands in the fields of the editing dialog: as the content, with room for an incident. */
export interface StatementForm extends Omit<StatementContent, 'incident'> {
  readonly incident: Incident;
}

const nothingKnown: Incident = { occasion: null, happenedWhen: null, howOften: null, impactOnChild: null };

export function toForm({
  column,
  element,
  words,
  voice,
  incident,
  dueOn,
  secrecy,
}: Statement): StatementForm {
  return {
    column,
    element,
    words,
    voice: voice.voice,
    incident: { ...nothingKnown, ...incident },
    dueOn,
    secrecy: toSecrecyChoice(secrecy),
  };
}

/** An incident of which nothing is known is none. */
export function toContent(form: StatementForm): StatementContent {
  return { ...form, incident: hasIncident(form) ? form.incident : null };
}

export const hasIncident = ({ incident }: Pick<StatementForm, 'incident'>): boolean =>
  Object.values(incident).some(Boolean);
