import type { CaseOverview } from '@vangnet/contract/cases.contract.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.ts';
import { FactStrip } from '../ui/fact-strip.tsx';
import './case-header.css';
import { useDateWords } from './date-words.ts';
import { TelephoneLink } from './telephone-link.tsx';
import { useCase } from './use-case.ts';
import { Voice } from './voice.tsx';

/** What a colleague must find in ten seconds: agreements, last incident, whom to call, what is next, hours a week. */
export function TodayStrip({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases');
  const { overview } = useCase(caseId);
  return (
    <FactStrip
      label={t('strip.label')}
      facts={[
        {
          label: t('strip.agreements'),
          value: <Agreements agreements={overview.lastAgreements} />,
          share: 1.2,
        },
        { label: t('strip.incident'), value: <Incident incident={overview.lastIncident} /> },
        { label: t('strip.call'), value: <Call people={overview.callInCrisis} /> },
        { label: t('strip.next'), value: <Next date={overview.nextDates[0]} /> },
        { label: t('strip.hours'), value: <Hours hours={overview.hours} /> },
      ]}
    />
  );
}

function Agreements({ agreements }: { agreements: CaseOverview['lastAgreements'] }) {
  const { t } = useTranslation('cases');
  if (agreements.length === 0) return <span className="soft">{t('strip.noAgreements')}</span>;
  return (
    <ul className="case-strip-list">
      {agreements.map(({ id, words, who }) => (
        <li key={id}>
          <span className="case-strip-clamp">{words}</span>
          {who.length > 0 && <span className="ui-facts-note">{who.join(', ')}</span>}
        </li>
      ))}
    </ul>
  );
}

function Incident({ incident }: { incident: CaseOverview['lastIncident'] }) {
  const { t } = useTranslation('cases');
  const { day } = useFormat();
  if (!incident) return <span className="soft">{t('strip.noIncident')}</span>;
  return (
    <>
      {incident.happenedWhen && <strong>{incident.happenedWhen}</strong>}
      <span className="case-strip-clamp">{incident.words}</span>
      <span className="ui-facts-note">
        <Voice voice={incident.voice}>
          {incident.heldOn && ` · ${t('strip.toldOn', { day: day(incident.heldOn) })}`}
        </Voice>
      </span>
    </>
  );
}

function Call({ people }: { people: CaseOverview['callInCrisis'] }) {
  const { t } = useTranslation('cases');
  if (people.length === 0) return <span className="soft">{t('strip.nobodyToCall')}</span>;
  return (
    <ul className="case-strip-list">
      {people.map((person, index) => (
        <li key={person.personId}>
          {index === 0 ? <strong>{person.name}</strong> : person.name}{' '}
          {person.telephone ? (
            <TelephoneLink number={person.telephone} />
          ) : (
            <span className="soft">{t('person.noTelephone')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Next({ date }: { date: CaseOverview['nextDates'][number] | undefined }) {
  const { t } = useTranslation('cases');
  const dateWords = useDateWords();
  if (!date) return <span className="soft">{t('strip.nothingPlanned')}</span>;
  const { what, when } = dateWords(date);
  return (
    <>
      <strong>{when}</strong>
      <span className="case-strip-clamp">{what}</span>
    </>
  );
}

function Hours({ hours }: { hours: CaseOverview['hours'] }) {
  const { t } = useTranslation('cases');
  const { duration, number } = useFormat();
  if (hours.directMinutes + hours.consultationMinutes === 0) {
    return <span className="soft">{t('strip.noHours')}</span>;
  }
  return (
    <>
      <strong className="num">{duration(hours.directMinutesPerWeek)}</strong>
      <span className="ui-facts-note">
        {t('strip.hoursDetail', {
          consultation: duration(hours.consultationMinutesPerWeek),
          count: Math.round(hours.weeks * 10) / 10,
          weeks: number(hours.weeks),
        })}
      </span>
    </>
  );
}
