import type { KeptRule } from '@vangnet/contract/retention.contract.ts';
import { startsFor, type RetentionRule } from '@vangnet/domain/retention/retention-rule.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Writes a new version of a rule; the one before it stays with what was decided under it. */
export function RuleDialog({ kept, onClose }: { kept: KeptRule; onClose: () => void }) {
  const { t } = useTranslation('retention');
  const fieldError = useFieldError();
  const [rule, setRule] = useState<RetentionRule>(kept.rule);
  const [amount, setAmount] = useState(String(kept.rule.term.amount));
  const revise = useCommand(client.retention.reviseRetentionRule, {
    invalidates: [api.retention.listRetentionRules.key(), api.retention.prepareDestructionList.key()],
  });
  const { kind } = rule;

  async function save() {
    const term = { ...rule.term, amount: Math.trunc(Number(amount)) || 0 };
    const result = await revise.run({ kind, expectedVersion: kept.version, rule: { ...rule, term } });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={t(`rules.kinds.${kind}`)}
      isOpen
      onOpenChange={onClose}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('cancel')}</Button>
          <Button variant="primary" isPending={revise.isBusy} onPress={() => void save()}>
            {t('rules.save')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={revise.refusal} />
        <TextField
          label={t('rules.amount')}
          value={amount}
          error={fieldError(revise.refusal, 'rule', 'term', 'amount')}
          onChange={setAmount}
        />
        {kept.carriedOut === 'daily' && (
          <Segmented
            label={t('rules.unit')}
            value={rule.term.unit}
            onChange={(unit) => setRule((before) => ({ ...before, term: { ...before.term, unit } }))}
            options={(['days', 'years'] as const).map((value) => ({
              value,
              label: t(`rules.units.${value}`),
            }))}
          />
        )}
        {startsFor[kind].length > 1 && (
          <Segmented
            label={t('rules.countsFrom')}
            value={rule.from}
            onChange={(from) => setRule((before) => ({ ...before, from }))}
            options={startsFor[kind].map((value) => ({ value, label: t(`rules.from.${value}`) }))}
          />
        )}
        <TextField
          label={t('rules.source')}
          value={rule.source}
          maxLength={200}
          error={fieldError(revise.refusal, 'rule', 'source')}
          onChange={(source) => setRule((before) => ({ ...before, source }))}
        />
        <Checkbox
          isSelected={rule.isOwnChoice}
          onChange={(isOwnChoice) => setRule((before) => ({ ...before, isOwnChoice }))}
          description={t('rules.ownChoiceHelp')}
        >
          {t('rules.ownChoice')}
        </Checkbox>
      </div>
    </Dialog>
  );
}
