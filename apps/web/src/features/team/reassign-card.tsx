import { useQuery } from '@tanstack/react-query';
import { MOST_CASES_AT_ONCE, type TeamCase } from '@vangnet/contract/case-workers.contract.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { useListedName } from '../../case-parts/use-listed-name.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { listCasesOf, NOBODY, type MyTeam } from './my-team.ts';

interface ReassignCardProps {
  team: MyTeam;
  chosen: string | null;
  onDone: () => void;
}

/** The cases of who was chosen: tick those that go to somebody else, say to whom and from which day. */
export function ReassignCard({ team, chosen, onDone }: ReassignCardProps) {
  const { t } = useTranslation('team');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a telephone this stands below who was pressed.
    if (chosen !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  if (chosen === null) {
    return (
      <Card title={t('reassign.title')}>
        <EmptyState title={t('reassign.chooseSomebody')} isCompact>
          {t('reassign.chooseTodo')}
        </EmptyState>
      </Card>
    );
  }
  const cases = listCasesOf(team, chosen);
  const name = team.workers.find(({ id }) => id === chosen)?.name;
  const title = name ? t('reassign.casesOf', { name }) : t('workers.unattended');
  return (
    <Card title={title} aside={<span className="num">{cases.length}</span>}>
      <div ref={place} />
      {cases.length === 0 ? (
        <p className="soft">{t('reassign.none')}</p>
      ) : (
        <ReassignForm cases={cases} chosen={chosen} onDone={onDone} />
      )}
    </Card>
  );
}

function ReassignForm({
  cases,
  chosen,
  onDone,
}: {
  cases: readonly TeamCase[];
  chosen: string;
  onDone: () => void;
}) {
  const { t } = useTranslation('team');
  const fieldError = useFieldError();
  const listedName = useListedName();
  const { today } = useSignedIn();
  const [ticked, setTicked] = useState<string[]>([]);
  const [toWorkerId, setTo] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(today);
  const { data: colleagues } = useQuery(api.organisation.listWorkers.queryOptions({ input: {} }));
  const reassign = useCommand(client.cases.reassignCases, {
    invalidates: [api.cases.getMyTeam.key(), api.cases.getMyDay.key(), api.cases.getCase.key()],
  });
  const all = cases.slice(0, MOST_CASES_AT_ONCE).map(({ id }) => id);

  async function save() {
    if (!toWorkerId || !from) return;
    const fromWorkerId = chosen === NOBODY ? null : chosen;
    const result = await reassign.run({ caseIds: ticked, fromWorkerId, toWorkerId, from });
    if (!result.ok) return;
    showToast(t('reassign.done', { count: ticked.length }));
    onDone();
  }

  return (
    <div className="ui-field-stack">
      <RefusalMessage refusal={reassign.refusal} />
      <div className="team-tick-all">
        <Button size="small" onPress={() => setTicked(ticked.length === all.length ? [] : all)}>
          {t(ticked.length === all.length ? 'reassign.untickAll' : 'reassign.tickAll')}
        </Button>
        <span className="soft num" aria-live="polite">
          {t('reassign.ticked', { count: ticked.length, total: cases.length })}
        </span>
      </div>
      <CheckboxGroup
        label={t('reassign.which')}
        isLabelHidden
        className="team-cases"
        value={ticked}
        onChange={setTicked}
        options={cases.map((one) => ({
          value: one.id,
          label: listedName(one),
          description: one.workers
            .filter(({ part }) => part !== 'guest')
            .map(({ name, part }) => t('reassign.partOf', { name, part: t(`cases:parts.${part}`) }))
            .join(', '),
        }))}
      />
      <div className="ui-field-row">
        {colleagues && (
          <ComboBox
            label={t('reassign.to')}
            value={toWorkerId}
            onChange={setTo}
            options={colleagues
              .filter(({ id }) => id !== chosen)
              .map(({ id, name, functions }) => ({
                value: id,
                label: name,
                detail: functions.map(({ role }) => t(`app:roles.${role}`)).join(', '),
              }))}
            error={fieldError(reassign.refusal, 'toWorkerId')}
          />
        )}
        <DateField
          label={t('reassign.from')}
          value={from}
          onChange={setFrom}
          error={fieldError(reassign.refusal, 'from')}
        />
      </div>
      <p className="soft team-small">
        {t(chosen === NOBODY ? 'reassign.explainNobody' : 'reassign.explain')}
      </p>
      <div>
        <Button
          variant="primary"
          isDisabled={ticked.length === 0 || !toWorkerId || !from}
          isPending={reassign.isBusy}
          onPress={() => void save()}
        >
          {t('reassign.submit', { count: ticked.length })}
        </Button>
      </div>
    </div>
  );
}
