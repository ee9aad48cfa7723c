import type { Absence } from '@vangnet/contract/organisation.contract.ts';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast-queue.ts';

interface AbsenceListProps {
  absences: readonly Absence[];
  /** `own` leaves out the name: everybody knows who they are. */
  look: 'own' | 'team';
}

/** Who is away, from when until when, with one press to say that somebody is back or stays. */
export function AbsenceList({ absences, look }: AbsenceListProps) {
  const { t } = useTranslation('team');
  const { day } = useFormat();
  const { today } = useSignedIn();
  const end = useCommand(client.organisation.endAbsence, {
    invalidates: [api.organisation.listAbsences.key(), api.cases.listCoveredCases.key()],
  });

  async function stop({ workerId, name, from }: Absence) {
    const result = await end.run({ workerId, backOn: from > today ? from : today });
    if (result.ok) showToast(t(from > today ? 'absence.cancelled' : 'absence.isBack', { name }));
  }

  return (
    <>
      <RefusalMessage refusal={end.refusal} />
      <ul className="team-absences">
        {absences.map((absence) => {
          const days = t('absence.days', {
            from: day(absence.from, today),
            until: day(absence.until, today),
          });
          return (
            <li key={`${absence.workerId} ${absence.from} ${absence.until}`}>
              <span>
                {look === 'team' && <strong>{absence.name}</strong>} <span className="num">{days}</span>
              </span>
              <Button
                size="small"
                variant="quiet"
                isDisabled={end.isBusy}
                onPress={() => void stop(absence)}
                aria-label={t(absence.from > today ? 'absence.cancelOf' : 'absence.backOf', {
                  name: absence.name,
                  days,
                })}
              >
                {t(absence.from > today ? 'absence.cancel' : 'absence.back')}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
