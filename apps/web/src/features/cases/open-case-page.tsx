import { useNavigate } from '@tanstack/react-router';
import type { SyntheticEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { personKinds } from '@vangnet/domain/cases/case-file.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ReasonFields, WorkFields } from './case-fields.tsx';
import { canOpen, emptyNewCase, personsToSend, type CaseForm, type PersonForm } from './case-form.ts';
import './open-case.css';
import { NewCaseWorkers } from './new-case-workers.tsx';
import { PersonLines } from './person-lines.tsx';

/** A new file in half a minute: names one under the other, the rest when it is known. */
export function OpenCasePage() {
  const { t } = useTranslation('cases');
  const navigate = useNavigate();
  const fieldError = useFieldError();
  const [form, setForm, clear, { isRestored }] = useDraft('open-case', emptyNewCase);
  const open = useCommand(client.cases.openCase, { invalidates: [api.cases.getMyDay.key()] });
  const isReady = canOpen(form);

  async function submit(event?: SyntheticEvent) {
    event?.preventDefault();
    if (!isReady || open.isBusy) return;
    const result = await open.run({
      details: form.details,
      persons: personsToSend(form).map(({ person }) => person),
      workers: [...form.workers],
    });
    if (!result.ok) return;
    clear();
    await navigate({ to: '/cases/$caseId', params: { caseId: result.output.id } });
  }

  function submitByKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  }

  const change = (details: Partial<CaseForm>) =>
    setForm((typed) => ({ ...typed, details: { ...typed.details, ...details } }));
  const caseError = (field: keyof CaseForm) => fieldError(open.refusal, 'details', field);
  // The server counts the persons that were sent, the page its lines.
  const sent = personsToSend(form);
  const lineError = (lineId: string, field: keyof PersonForm) =>
    fieldError(
      open.refusal,
      'persons',
      sent.findIndex(({ id }) => id === lineId),
      field,
    );

  return (
    <form className="cases-open" onSubmit={(event) => void submit(event)} onKeyDown={submitByKey}>
      <PageHeader title={t('opening.title')} />
      <HelpText id="open-case">{t('opening.help')}</HelpText>
      {isRestored && (
        <p className="cases-restored">
          {t('opening.restored')}{' '}
          <Button variant="quiet" size="small" onPress={clear}>
            {t('opening.startAgain')}
          </Button>
        </p>
      )}
      <RefusalMessage refusal={open.refusal} />
      <Card title={t('opening.who')}>
        {personKinds.map((kind, index) => (
          <PersonLines
            key={kind}
            kind={kind}
            lines={form.lines}
            onChange={(lines) => setForm((typed) => ({ ...typed, lines }))}
            errorOf={lineError}
            autoFocus={index === 0}
          />
        ))}
      </Card>
      <Card title={t('opening.about')}>
        <ReasonFields value={form.details} onChange={change} errorOf={caseError} />
      </Card>
      <Card title={t('opening.work')}>
        <div className="ui-field-stack">
          <WorkFields value={form.details} onChange={change} errorOf={caseError} />
          <NewCaseWorkers
            value={form.workers}
            onChange={(workers) => setForm((typed) => ({ ...typed, workers }))}
          />
        </div>
      </Card>
      <div className="cases-open-foot">
        <p className="soft">{isReady ? t('opening.kept') : t('opening.needsName')}</p>
        <Button
          type="submit"
          variant="primary"
          kbd="Ctrl Enter"
          isDisabled={!isReady}
          isPending={open.isBusy}
        >
          {t('opening.submit')}
        </Button>
      </div>
    </form>
  );
}
