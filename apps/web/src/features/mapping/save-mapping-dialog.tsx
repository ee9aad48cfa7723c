import { mappingKinds, type MappingKind } from '@vangnet/domain/mapping/mapping-version.ts';
import type { Presence } from '@vangnet/domain/conversations/conversation.ts';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { nobodyPresent, PresenceField } from '../../case-parts/presence-field.tsx';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { caseKey } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';

export interface SaveMappingDialogProps {
  caseId: string;
  onClose: () => void;
  onSaved: (mappingId: string) => void;
}

interface MappingForm {
  readonly heldOn: string | null;
  readonly kind: MappingKind;
  readonly title: string;
  readonly presence: Presence;
}

/** Keeps the three columns as they stand, with the day, with whom, and who was there. */
export function SaveMappingDialog({ caseId, onClose, onSaved }: SaveMappingDialogProps) {
  const { t } = useTranslation('mapping');
  const { today, workerId } = useSignedIn();
  const errorOf = useFieldError();
  const [form, setForm, clear] = useDraft<MappingForm>(`mapping/${caseId}`, {
    heldOn: today,
    kind: 'internal',
    title: '',
    presence: { ...nobodyPresent, workerIds: [workerId] },
  });
  const change = (part: Partial<MappingForm>) => setForm((before) => ({ ...before, ...part }));
  const save = useCommand(client.mapping.saveMapping, {
    invalidates: [api.mapping.listMappings.key({ input: { caseId } }), caseKey(caseId)],
  });

  async function submit() {
    const result = await save.run({ caseId, ...form, heldOn: form.heldOn ?? today });
    if (!result.ok) return;
    clear();
    onSaved(result.output.id);
  }

  return (
    <Dialog
      title={t('save.title')}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('save.cancel')}</Button>
          <Button variant="primary" isPending={save.isBusy} onPress={() => void submit()}>
            {t('save.submit')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <p className="soft">{t('save.explain')}</p>
        <RadioGroup
          label={t('save.kind')}
          isHorizontal
          value={form.kind}
          onChange={(kind) => change({ kind })}
          options={mappingKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <div className="ui-field-row">
          <DateField
            label={t('save.heldOn')}
            value={form.heldOn}
            max={today}
            onChange={(heldOn) => change({ heldOn })}
            error={errorOf(save.refusal, 'heldOn')}
          />
          <TextField
            label={t('save.name')}
            maxLength={200}
            value={form.title}
            onChange={(title) => change({ title })}
            error={errorOf(save.refusal, 'title')}
          />
        </div>
        <PresenceField caseId={caseId} value={form.presence} onChange={(presence) => change({ presence })} />
        <RefusalMessage refusal={save.refusal} />
      </div>
    </Dialog>
  );
}
