import { useQueryClient } from '@tanstack/react-query';
import type { PieceHeading } from '@vangnet/contract/sharing.contract.ts';
import { minorsConcerned } from '@vangnet/domain/sharing/reading-person.ts';
import type { ShareReceiver } from '@vangnet/domain/sharing/share.ts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { RefusalMessage } from '../refusal-message.tsx';
import { useFieldError } from '../refusal-text.ts';
import { useCase } from '../use-case.ts';
import { ConsentFields } from './consent-fields.tsx';
import { emptyConsent, toConsentContent, type ConsentForm } from './consent-form.ts';
import { consentsOptions, sharingKeys } from './sharing-queries.ts';

interface ConsentNowProps {
  caseId: string;
  receiver: ShareReceiver;
  toAuthority: boolean;
  chosen: readonly PieceHeading[];
  onNoted: (consentId: string) => void;
  onClose: () => void;
}

/** Notes, while sharing, the consent on which it rests: for what and in favour of whom is known already. */
export function ConsentNow({ caseId, receiver, toAuthority, chosen, onNoted, onClose }: ConsentNowProps) {
  const { t } = useTranslation('sharing');
  const { today } = useSignedIn();
  const { file } = useCase(caseId);
  const fieldError = useFieldError();
  const queries = useQueryClient();
  const [only, ...others] = [
    ...new Set(chosen.flatMap((piece) => minorsConcerned(file.persons, piece.aboutPersonIds))),
  ];
  const [form, setForm, clear] = useDraft<ConsentForm>(`consent-now:${caseId}`, {
    ...emptyConsent(today),
    personId: others.length === 0 ? (only?.id ?? null) : null,
  });
  const fields = useRef<HTMLFieldSetElement>(null);
  useEffect(() => fields.current?.focus(), []);
  const record = useCommand(client.sharing.recordConsent, { invalidates: sharingKeys(caseId) });
  const content = toConsentContent(form, file.persons, today);

  async function save() {
    if (content === null) return;
    const result = await record.run({
      caseId,
      content: { ...content, to: receiver, purpose: toAuthority ? 'reportToAuthority' : 'sharePieces' },
    });
    if (!result.ok) return;
    // The list has it before it is ticked there.
    await queries.refetchQueries({ queryKey: consentsOptions(caseId).queryKey });
    clear();
    onNoted(result.output.id);
  }

  return (
    <fieldset ref={fields} tabIndex={-1} className="share-consent-now">
      <legend>{t('dialog.noteConsent')}</legend>
      <div className="ui-field-stack">
        <RefusalMessage refusal={record.refusal} />
        <ConsentFields
          persons={file.persons}
          today={today}
          form={form}
          onChange={(changes) => setForm((before) => ({ ...before, ...changes }))}
          errorOf={(...path) => fieldError(record.refusal, 'content', ...path)}
        />
        <div className="share-consent-now-actions">
          <Button onPress={onClose}>{t('consent.notNow')}</Button>
          <Button isDisabled={content === null} isPending={record.isBusy} onPress={() => void save()}>
            {t('consent.save')}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
