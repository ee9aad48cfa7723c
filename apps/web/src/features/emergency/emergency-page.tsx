import { useNavigate } from '@tanstack/react-router';
import { useMutation } from '@tanstack/react-query';
import { isFullName } from '@vangnet/domain/access/emergency.ts';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useSignedIn } from '../../api/session.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextField } from '../../ui/text-field.tsx';
import './emergency.css';
import { OpenFoundDialog, type FoundCase } from './open-found-dialog.tsx';

/** To open, for three hours and for a stated reason, a file that one normally may not see. */
export function EmergencyPage() {
  const { t } = useTranslation('emergency');
  const { mayOpenInEmergency, today } = useSignedIn();
  const navigate = useNavigate();
  const fieldError = useFieldError();
  const [name, setName] = useState('');
  const [bornOn, setBornOn] = useState<string | null>(null);
  const [chosen, setChosen] = useState<FoundCase | null>(null);
  const search = useMutation(api.cases.findForEmergency.mutationOptions());
  const refusal = search.error ? asRefusal(search.error) : null;

  function find(event: SyntheticEvent) {
    event.preventDefault();
    if (isFullName(name)) search.mutate({ name, bornOn });
  }

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <HelpText id="emergency">{t('help')}</HelpText>
      {mayOpenInEmergency ? (
        <Card title={t('search.title')}>
          <form className="emergency-search" onSubmit={find}>
            <TextField
              label={t('search.name')}
              description={t('search.nameHint')}
              value={name}
              onChange={setName}
              autoComplete="off"
              error={fieldError(refusal, 'name')}
              autoFocus
            />
            <DateField
              label={t('search.bornOn')}
              description={t('search.bornOnHint')}
              value={bornOn}
              max={today}
              onChange={setBornOn}
            />
            <Button
              variant="primary"
              type="submit"
              isDisabled={!isFullName(name)}
              isPending={search.isPending}
            >
              {t('search.find')}
            </Button>
          </form>
          <RefusalMessage refusal={refusal} />
        </Card>
      ) : (
        <EmptyState title={t('mayNot.title')}>{t('mayNot.text')}</EmptyState>
      )}
      <div aria-live="polite" className="emergency-found">
        {search.data?.cases.length === 0 && (
          <EmptyState title={t('found.none')}>{t('found.noneText')}</EmptyState>
        )}
        {search.data && search.data.cases.length > 0 && (
          <ul>
            {search.data.cases.map((found) => (
              <FoundItem key={found.caseId} found={found} onOpen={() => setChosen(found)} />
            ))}
          </ul>
        )}
      </div>
      {chosen && (
        <OpenFoundDialog
          found={chosen}
          onClose={() => setChosen(null)}
          onOpened={() => void navigate({ to: caseLinks.columns(chosen.caseId) })}
        />
      )}
    </>
  );
}

function FoundItem({ found, onOpen }: { found: FoundCase; onOpen: () => void }) {
  const { t } = useTranslation('emergency');
  const { minors, teamName, leadName, isOpenToMe, caseId } = found;
  const children = minors.map(({ firstName, birthYear }) =>
    birthYear === null ? firstName : t('found.child', { name: firstName, year: birthYear }),
  );
  return (
    <li className="emergency-case">
      <div>
        <strong>{children.length > 0 ? children.join(', ') : t('found.noChildren')}</strong>
        <p className="soft">
          {[teamName ?? t('found.noTeam'), leadName && t('found.lead', { name: leadName })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {isOpenToMe ? (
        <LinkButton href={caseLinks.columns(caseId)}>{t('found.mine')}</LinkButton>
      ) : (
        <Button variant="danger" onPress={onOpen}>
          {t('found.open')}
        </Button>
      )}
    </li>
  );
}
