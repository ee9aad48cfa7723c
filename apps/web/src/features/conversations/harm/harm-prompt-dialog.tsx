import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import type { Incident } from '@vangnet/domain/mapping/statement.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../api/client.ts';
import { useDraft } from '../../../api/draft.ts';
import { useCommand } from '../../../api/use-command.ts';
import { RefusalMessage } from '../../../case-parts/refusal-message.tsx';
import { useBadgeVoice } from '../../../case-parts/voice.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { conversationOptions, keysOfStatements } from '../conversation-options.ts';
import type { HarmQuestion } from './harm-cells.ts';

export interface HarmPromptDialogProps {
  caseId: string;
  question: HarmQuestion;
  /** Never empty: an answer belongs to something that somebody said. */
  worries: readonly Statement[];
  onClose: () => void;
}

const nothingKnown: Incident = { occasion: null, happenedWhen: null, howOften: null, impactOnChild: null };

/** One question of the harm matrix, answered on the worry that it is about. */
export function HarmPromptDialog({ caseId, question, worries, onClose }: HarmPromptDialogProps) {
  const { t } = useTranslation('conversations');
  const toBadge = useBadgeVoice();
  const [statementId, setStatementId] = useState(worries.at(-1)?.id ?? null);
  const statement = worries.find(({ id }) => id === statementId);
  const name = question.kind === 'impact' ? question.name : '';
  const [answer, setAnswer, clear] = useDraft(
    `harm/${worries[0]?.source?.conversationId ?? caseId}/${question.kind}/${name}`,
    '',
  );
  const revise = useCommand(client.mapping.reviseStatement, {
    invalidates: [
      ...keysOfStatements(caseId),
      conversationOptions(caseId, worries[0]?.source?.conversationId ?? '').queryKey,
    ],
  });
  const isOccasion = question.kind !== 'howOften' && question.kind !== 'impact';

  async function save() {
    if (!statement) return;
    const { column, element, words, voice, dueOn } = statement;
    const known = { ...nothingKnown, ...statement.incident };
    const incident: Incident =
      question.kind === 'impact'
        ? {
            ...known,
            impactOnChild: [known.impactOnChild, named(answer.trim(), name)].filter(Boolean).join(' '),
          }
        : question.kind === 'howOften'
          ? { ...known, howOften: answer.trim() }
          : { ...known, occasion: question.kind, happenedWhen: answer.trim() || known.happenedWhen };
    const content = { column, element, words, voice: voice.voice, incident, dueOn };
    const result = await revise.run({
      caseId,
      statementId: statement.id,
      expectedVersion: statement.version,
      content,
    });
    if (!result.ok) return;
    clear();
    onClose();
  }

  return (
    <Dialog
      title={t(`harm.questions.${question.kind}`, { name })}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={() => (
        <>
          <Button onPress={onClose}>{t('details.cancel')}</Button>
          <Button
            variant="primary"
            isPending={revise.isBusy}
            isDisabled={!statement || (!isOccasion && answer.trim() === '')}
            onPress={() => void save()}
          >
            {t('details.save')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <RadioGroup
          label={t(isOccasion ? 'harm.whichIsIt' : 'harm.aboutWhich')}
          value={statementId}
          onChange={setStatementId}
          options={worries.map((worry) => ({
            value: worry.id,
            label: worry.words,
            description: worry.voice.voice.kind === 'unknown' ? undefined : toBadge(worry.voice).name,
          }))}
        />
        {question.kind === 'impact' ? (
          <TextArea
            label={t('harm.impactAnswer', { name })}
            description={t('harm.nameTheChild', { name })}
            isProse
            value={answer}
            onChange={setAnswer}
            maxLength={2_000}
          />
        ) : (
          <TextField
            label={t(isOccasion ? 'harm.whenWasIt' : 'harm.howOftenAnswer')}
            value={answer}
            onChange={setAnswer}
            maxLength={200}
          />
        )}
      </div>
      <RefusalMessage refusal={revise.refusal} />
    </Dialog>
  );
}

/** The answer names its child, so that the matrix knows whom it is about. */
const named = (answer: string, name: string): string =>
  answer.toLocaleLowerCase().includes(name.toLocaleLowerCase()) ? answer : `${name}: ${answer}`;
