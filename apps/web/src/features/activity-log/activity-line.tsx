import { sayActivity } from '@vangnet/contract/say-activity.ts';
import { caseReference } from '@vangnet/domain/access/case-reference.ts';
import { Link } from 'react-aria-components/Link';
import { useTranslation } from 'react-i18next';
import { caseLinks } from '../../case-parts/case-links.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Tag } from '../../ui/tag.tsx';
import type { ActivityLine, LogEntry } from './group-activity.ts';

/** One sentence of the log: who, in which function, did what; why it was allowed on request. */
export function ActivityLineItem({ line }: { line: ActivityLine }) {
  const { t } = useTranslation('activity-log');
  const { time } = useFormat();
  const { entry, times, since } = line;
  const [first, last] = [time(since), time(entry.at)];
  const look = entry.isEmergency ? 'emergency' : entry.refusal === null ? 'plain' : 'refused';
  return (
    <li className={`activity-line activity-line-${look}`}>
      <span className="activity-time num">
        {first === last ? last : t('timeRange', { from: first, until: last })}
      </span>
      <div>
        <Sentence entry={entry} />
        {times > 1 && <span className="soft"> {t('times', { count: times })}</span>}
        {entry.isEmergency && (
          <>
            {' '}
            <Tag tone="danger" icon="warning">
              {t('inEmergency')}
            </Tag>
          </>
        )}
        {entry.refusal !== null && (
          <>
            {' '}
            <Tag tone="attention" icon="lock">
              {t('refused')}
            </Tag>
          </>
        )}
        {entry.opening && <Opening opening={entry.opening} />}
      </div>
      <Why entry={entry} />
    </li>
  );
}

function Sentence({ entry }: { entry: LogEntry }) {
  const { t } = useTranslation('activity-log');
  const language = useLanguage();
  const { worker, role, operation, refusal, piece, personNames, caseId } = entry;
  const { date } = useFormat();
  return (
    <>
      {refusal !== null && `${t('notDone')} `}
      <strong>{worker?.name ?? t('somebody')}</strong>
      {role !== null && <span className="soft"> ({t(`app:roles.${role}`)})</span>}{' '}
      {sayActivity(operation, language)}
      {piece?.on && ` ${t('pieceOn', { day: date(piece.on) })}`}
      {piece?.words && (
        <>
          {': '}
          <span className={piece.kind === 'person' ? undefined : 'serif'}>{piece.words}</span>
        </>
      )}
      {personNames.length > 0 && ` (${personNames.join(', ')})`}
      {caseId && (
        <>
          {' · '}
          <Link href={caseLinks.activityByReference(caseReference(caseId))}>
            {t('caseReference', { reference: caseReference(caseId) })}
          </Link>
        </>
      )}
    </>
  );
}

function Opening({ opening }: { opening: NonNullable<LogEntry['opening']> }) {
  const { t } = useTranslation('activity-log');
  const { time } = useFormat();
  return (
    <p className="activity-reason">
      {t('openingReason', { until: time(opening.endsAt) })} <q className="serif">{opening.reason}</q>
    </p>
  );
}

/** What stands behind a line, for whoever asks. */
function Why({ entry }: { entry: LogEntry }) {
  const { t } = useTranslation('activity-log');
  const { basis, unitName, onBehalfOf, refusal, from } = entry;
  const facts = [
    refusal === null && basis && t(`bases.${basis}`),
    onBehalfOf && t('onBehalfOf', { name: onBehalfOf }),
    unitName,
    refusal !== null && t(refusal === 'notFound' ? 'refusedNotTheirs' : 'refusedOther'),
    from && t('from', { address: from.address, device: from.device ?? t('unknownDevice') }),
  ].filter((fact): fact is string => Boolean(fact));
  if (facts.length === 0) return null;
  return (
    <details className="activity-why">
      <summary>{t(refusal === null ? 'why' : 'whyNot')}</summary>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </details>
  );
}
