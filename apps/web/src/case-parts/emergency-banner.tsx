import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.ts';
import { Icon } from '../ui/icon.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { caseLinks } from './case-links.ts';
import './emergency-banner.css';
import { useCase } from './use-case.ts';

const LOOK_AGAIN_MS = 15_000;

/**
 * How long a file that was opened in an emergency stays open. When it ends, the page says so and stays as it is: what
 * somebody was typing is still theirs to copy.
 */
export function EmergencyBanner({ caseId }: { caseId: string }) {
  const { emergency } = useCase(caseId);
  return emergency && <Countdown endsAt={emergency.endsAt} />;
}

function Countdown({ endsAt }: { endsAt: string }) {
  const { t } = useTranslation('emergency');
  const { duration } = useFormat();
  const minutes = useMinutesUntil(endsAt);
  const isOver = minutes <= 0;
  return (
    <div className="emergency-banner" role={isOver ? 'status' : undefined}>
      <Icon name="warning" />
      <p>{isOver ? t('banner.over') : t('banner.left', { time: duration(minutes) })}</p>
      {isOver && (
        <LinkButton size="small" href={caseLinks.emergency()}>
          {t('banner.again')}
        </LinkButton>
      )}
    </div>
  );
}

/** Whole minutes, rounded up; looks at the clock a few times a minute. */
function useMinutesUntil(instant: string): number {
  const minutesNow = () => Math.ceil((Date.parse(instant) - Date.now()) / 60_000);
  const [minutes, setMinutes] = useState(minutesNow);
  useEffect(() => {
    const look = () => setMinutes(Math.ceil((Date.parse(instant) - Date.now()) / 60_000));
    look();
    const timer = setInterval(look, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [instant]);
  return minutes;
}
