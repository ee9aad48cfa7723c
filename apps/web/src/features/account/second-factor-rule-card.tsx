import { useQuery } from '@tanstack/react-query';
import { roles, type Role } from '@vangnet/domain/access/actor.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { secondFactorRuleKey } from './account-queries.ts';

/** For which functions a password alone does not open the door. */
export function SecondFactorRuleCard() {
  const { t } = useTranslation('account');
  const { data: rule, error, refetch } = useQuery(api.access.getSecondFactorRule.queryOptions({ input: {} }));
  return (
    <Card title={t('rule.title')}>
      <p className="soft">{t('rule.explain')}</p>
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      {!rule && !error && <Skeleton lines={4} />}
      {rule && <RuleForm key={rule.roles.join()} saved={rule.roles} />}
    </Card>
  );
}

function RuleForm({ saved }: { saved: readonly Role[] }) {
  const { t } = useTranslation('account');
  const { t: tApp } = useTranslation('app');
  const [chosen, setChosen] = useState(saved);
  const save = useCommand(client.access.setSecondFactorRule, { invalidates: [secondFactorRuleKey] });
  const isChanged = roles.some((role) => chosen.includes(role) !== saved.includes(role));

  async function submit() {
    const result = await save.run({ roles: [...chosen] });
    if (result.ok) showToast(t('rule.saved'));
  }
  return (
    <>
      <RefusalMessage refusal={save.refusal} />
      <CheckboxGroup
        label={t('rule.roles')}
        isHorizontal
        value={chosen}
        onChange={setChosen}
        options={roles.map((role) => ({ value: role, label: tApp(`roles.${role}`) }))}
      />
      <Button variant="primary" isPending={save.isBusy} isDisabled={!isChanged} onPress={() => void submit()}>
        {t('save')}
      </Button>
    </>
  );
}
