import type { RulesVersion } from '@vangnet/contract/sharing.contract.ts';
import { hidingReasons, readingReasons, type ReadingRules } from '@vangnet/domain/sharing/reading-rules.ts';
import { LIMITS } from '@vangnet/domain/wording/text.ts';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';

const ages = Array.from({ length: 13 }, (_, index) => String(index + 6));
const switches = [
  'parentsNeedConsent',
  'housematesReadEachOther',
  'confidantReadsHarmful',
  'healthKeptApart',
] as const;

interface RulesForm {
  readonly rules: ReadingRules;
  readonly validFrom: string | null;
  readonly note: string;
}

/** A new version of the rules: what changes, from which day, and why. Earlier versions stay. */
export function RulesEditor({ newest, onClose }: { newest: RulesVersion; onClose: () => void }) {
  const { t } = useTranslation('sharing');
  const { today } = useSignedIn();
  const fieldError = useFieldError();
  const [form, setForm, clear] = useDraft<RulesForm>(`reading-rules:${newest.number}`, {
    rules: newest.rules,
    validFrom: today,
    note: '',
  });
  const revise = useCommand(client.sharing.reviseReadingRules, {
    invalidates: [api.sharing.listReadingRules.key(), api.sharing.getPersonView.key()],
  });
  const set = (changes: Partial<RulesForm>) => setForm((before) => ({ ...before, ...changes }));
  const setRules = (changes: Partial<ReadingRules>) =>
    setForm((before) => ({ ...before, rules: { ...before.rules, ...changes } }));
  const { rules } = form;

  async function save() {
    const result = await revise.run({
      expectedVersion: newest.number,
      validFrom: form.validFrom ?? '',
      rules,
      note: form.note,
    });
    if (!result.ok) return;
    clear();
    onClose();
  }

  const articleField = (reason: keyof ReadingRules['articles'], words: string) => (
    <TextField
      key={reason}
      label={words}
      value={rules.articles[reason]}
      maxLength={LIMITS.line}
      error={fieldError(revise.refusal, 'rules', 'articles', reason)}
      onChange={(article) => setRules({ articles: { ...rules.articles, [reason]: article } })}
    />
  );
  return (
    <Card title={t('rules.newVersion', { number: newest.number + 1 })}>
      <div className="ui-field-stack">
        <RefusalMessage refusal={revise.refusal} />
        <Select
          label={t('rules.age')}
          value={String(rules.capableFromAge)}
          options={ages.map((age) => ({ value: age, label: t('rules.years', { age }) }))}
          onChange={(age) => age && setRules({ capableFromAge: Number(age) })}
        />
        {switches.map((name) => (
          <Checkbox key={name} isSelected={rules[name]} onChange={(on) => setRules({ [name]: on })}>
            {t(`rules.switch.${name}`)}
          </Checkbox>
        ))}
        <Disclosure title={t('rules.articles')}>
          <div className="ui-field-stack">
            {readingReasons.map((reason) => articleField(reason, t(`reads.${reason}`)))}
            {hidingReasons.map((reason) => articleField(reason, t(`hides.${reason}`)))}
          </div>
        </Disclosure>
        <DateField
          label={t('rules.validFrom')}
          value={form.validFrom}
          min={today}
          error={fieldError(revise.refusal, 'validFrom')}
          onChange={(validFrom) => set({ validFrom })}
        />
        <TextArea
          label={t('rules.note')}
          description={t('rules.noteHelp')}
          value={form.note}
          maxLength={LIMITS.words}
          error={fieldError(revise.refusal, 'note')}
          onChange={(note) => set({ note })}
        />
        <div className="sharing-actions">
          <Button onPress={onClose}>{t('close')}</Button>
          <Button variant="primary" isPending={revise.isBusy} onPress={() => void save()}>
            {t('rules.save')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
