import { useQuery } from '@tanstack/react-query';
import type { CoverSheet } from '@vangnet/contract/case-workers.contract.ts';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useSignedIn } from '../../api/session.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { TelephoneLink } from '../../case-parts/telephone-link.tsx';
import { useListedName } from '../../case-parts/use-listed-name.ts';
import { Voice } from '../../case-parts/voice.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Card } from '../../ui/card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import './cover-sheet.css';

/**
 * What somebody who stands in must find in ten seconds, on a telephone too: whom to call, what was agreed, what happened
 * last, who works on it.
 */
export function CoverSheetPage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('team');
  const listedName = useListedName();
  const { data, error, refetch } = useQuery(api.cases.getCoverSheet.queryOptions({ input: { caseId } }));
  if (error) {
    return (
      <>
        <PageHeader title={t('sheet.title')} />
        <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) return <Skeleton lines={6} />;
  return (
    <>
      <PageHeader above={t('sheet.title')} title={listedName(data)} lead={<Why sheet={data} />} />
      <div className="team-sheet">
        <ToCall sheet={data} />
        <Agreements agreements={data.agreements} />
        <LastIncident incident={data.lastIncident} />
        <Workers workers={data.workers} />
      </div>
      <p className="soft team-small">{t('sheet.logged')}</p>
    </>
  );
}

function Why({ sheet }: { sheet: CoverSheet }) {
  const { t } = useTranslation('team');
  const { day } = useFormat();
  const { today } = useSignedIn();
  const away = sheet.workers.flatMap(({ name, awayUntil }) =>
    awayUntil === null ? [] : [{ name, awayUntil }],
  );
  if (away.length === 0) return t('sheet.nobodyAway');
  return away.map(({ name, awayUntil }) => t('sheet.away', { name, day: day(awayUntil, today) })).join(' ');
}

function ToCall({ sheet: { callInCrisis, others } }: { sheet: CoverSheet }) {
  const { t } = useTranslation('team');
  return (
    <Card title={t('sheet.call')} className="team-sheet-call">
      {callInCrisis.length === 0 ? (
        <p className="soft">{t('sheet.nobodyToCall')}</p>
      ) : (
        <ContactList contacts={callInCrisis} look="first" />
      )}
      {others.length > 0 && (
        <>
          <h3 className="team-sheet-heading">{t('sheet.others')}</h3>
          <ContactList contacts={others} look="other" />
        </>
      )}
    </Card>
  );
}

function ContactList({ contacts, look }: { contacts: CoverSheet['others']; look: 'first' | 'other' }) {
  const { t } = useTranslation('cases');
  return (
    <ul className={`team-contacts team-contacts-${look}`}>
      {contacts.map(({ personId, name, kind, relation, telephone }) => (
        <li key={personId}>
          <span>
            <strong>{name}</strong>
            <span className="soft">{relation ?? t(`kind.${kind}`)}</span>
          </span>
          {telephone ? (
            <TelephoneLink number={telephone} />
          ) : (
            <span className="soft">{t('person.noTelephone')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Agreements({ agreements }: Pick<CoverSheet, 'agreements'>) {
  const { t } = useTranslation('team');
  return (
    <Card title={t('sheet.agreements')} aside={<span className="num">{agreements.length}</span>}>
      {agreements.length === 0 ? (
        <p className="soft">{t('sheet.noAgreements')}</p>
      ) : (
        <ul className="team-agreements">
          {agreements.map(({ id, ifWords, words, who, whenWords }) => (
            <li key={id}>
              {ifWords && <p className="soft">{t('sheet.if', { words: ifWords })}</p>}
              <p>{ifWords ? t('sheet.then', { words }) : words}</p>
              {(who.length > 0 || whenWords) && (
                <p className="soft team-small">{[who.join(', '), whenWords].filter(Boolean).join(' · ')}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function LastIncident({ incident }: { incident: CoverSheet['lastIncident'] }) {
  const { t } = useTranslation('team');
  const { day } = useFormat();
  return (
    <Card title={t('sheet.incident')}>
      {incident ? (
        <>
          {incident.happenedWhen && <strong>{incident.happenedWhen}</strong>}
          <p className="serif">{incident.words}</p>
          <p className="soft team-small">
            <Voice voice={incident.voice}>
              {incident.heldOn && ` · ${t('sheet.toldOn', { day: day(incident.heldOn) })}`}
            </Voice>
          </p>
        </>
      ) : (
        <p className="soft">{t('sheet.noIncident')}</p>
      )}
    </Card>
  );
}

function Workers({ workers }: Pick<CoverSheet, 'workers'>) {
  const { t } = useTranslation('team');
  const { day } = useFormat();
  const { today } = useSignedIn();
  return (
    <Card title={t('sheet.workers')}>
      <ul className="team-sheet-workers">
        {workers.map(({ workerId, part, name, awayUntil }) => (
          <li key={`${workerId} ${part}`}>
            <span>
              <strong>{name}</strong> <span className="soft">{t(`cases:parts.${part}`)}</span>
            </span>
            {awayUntil !== null && (
              <Tag tone="attention">{t('sheet.awayUntil', { day: day(awayUntil, today) })}</Tag>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
