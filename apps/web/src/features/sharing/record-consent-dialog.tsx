import { useQuery } from '@tanstack/react-query';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { consentPurposes } from '@vangnet/domain/sharing/consent.ts';
import { LIMITS } from '@vangnet/domain/wording/text.ts';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { ConsentFields } from '../../case-parts/sharing/consent-fields.tsx';
import { emptyConsent, toConsentContent, type ConsentForm } from '../../case-parts/sharing/consent-form.ts';
import { sharingKeys } from '../../case-parts/sharing/sharing-queries.ts';
import { useCase } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Notes that somebody agreed: to what, in favour of whom, when and how. */
export function RecordConsentDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation('sharing');
  const { today } = useSignedIn();
  const { file } = useCase(caseId);
  const fieldError = useFieldError();
  const { data: workers = [] } = useQuery(api.organisation.listWorkers.queryOptions({ input: {} }));
  const [form, setForm, clear] = useDraft<ConsentForm>(`consent:${caseId}`, emptyConsent(today));
  const record = useCommand(client.sharing.recordConsent, { invalidates: sharingKeys(caseId) });
  const change = (changes: Partial<ConsentForm>) => setForm((before) => ({ ...before, ...changes }));
  const errorOf = (...path: string[]) => fieldError(record.refusal, 'content', ...path);
  const content = toConsentContent(form, file.persons, today);
  const asksForWhom = form.purpose !== 'other' && form.purpose !== 'contactNetwork';
  const persons = file.persons.filter(
    ({ id, kind }) => id !== form.personId && (form.purpose !== 'parentsRead' || kind === 'parent'),
  );
  const forWhom = [
    {
      label: t('consent.inFile'),
      options: persons.map((person) => ({ value: `person ${person.id}`, label: shownName(person) })),
    },
    ...(form.purpose === 'sharePieces' || form.purpose === 'reportToAuthority'
      ? [
          {
            label: t('consent.colleagues'),
            options: workers.map(({ id, name }) => ({ value: `worker ${id}`, label: name })),
          },
        ]
      : []),
  ];
  const chosen = form.toPersonId
    ? `person ${form.toPersonId}`
    : form.toWorkerId && `worker ${form.toWorkerId}`;

  async function save() {
    if (content === null) return;
    const result = await record.run({ caseId, content });
    if (!result.ok) return;
    clear();
    onClose();
  }

  return (
    <Dialog
      title={t('consent.title')}
      isOpen
      onOpenChange={onClose}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('close')}</Button>
          <Button
            variant="primary"
            isDisabled={content === null}
            isPending={record.isBusy}
            onPress={() => void save()}
          >
            {t('consent.save')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={record.refusal} />
        <Select
          label={t('consent.what')}
          value={form.purpose}
          options={consentPurposes.map((purpose) => ({ value: purpose, label: t(`purpose.${purpose}`) }))}
          onChange={(purpose) =>
            purpose && change({ purpose, toPersonId: null, toWorkerId: null, toOrganisation: '' })
          }
        />
        <ConsentFields persons={file.persons} today={today} form={form} onChange={change} errorOf={errorOf} />
        {asksForWhom && (
          <Select
            label={t('consent.forWhom')}
            placeholder={t(form.purpose === 'parentsRead' ? 'bothParents' : 'consent.choose')}
            value={chosen}
            options={forWhom}
            error={errorOf('to')}
            onChange={(value) => {
              const [kind, id = null] = value?.split(' ') ?? [];
              change({
                toPersonId: kind === 'person' ? id : null,
                toWorkerId: kind === 'worker' ? id : null,
                toOrganisation: '',
              });
            }}
          />
        )}
        {form.purpose === 'sharePieces' && (
          <TextField
            label={t('consent.orOrganisation')}
            value={form.toOrganisation}
            maxLength={LIMITS.name}
            onChange={(toOrganisation) => change({ toOrganisation, toPersonId: null, toWorkerId: null })}
          />
        )}
        <TextArea
          label={t('consent.words')}
          description={t('consent.wordsHelp')}
          isProse
          value={form.words}
          maxLength={LIMITS.words}
          error={errorOf('words')}
          onChange={(words) => change({ words })}
        />
      </div>
    </Dialog>
  );
}
