import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { AbsenceList } from './absence-list.tsx';
import { NoteAbsenceDialog } from './note-absence-dialog.tsx';
import './team.css';

/** My own absences: few words when there are none. */
export function AbsenceCard() {
  const { t } = useTranslation('team');
  const { workerId, acting } = useSignedIn();
  const [isNoting, setNoting] = useState(false);
  const { data } = useQuery(api.organisation.listAbsences.queryOptions({ input: {} }));
  const own = (data ?? []).filter((absence) => absence.workerId === workerId);
  // Whoever works in no unit has nobody who could stand in.
  if (!acting?.unitId) return null;
  return (
    <Card className="team-absence" title={t('absence.mine')}>
      {own.length > 0 ? (
        <AbsenceList absences={own} look="own" />
      ) : (
        <p className="soft team-small">{t('absence.none')}</p>
      )}
      <Button size="small" icon="plus" onPress={() => setNoting(true)}>
        {t('absence.note')}
      </Button>
      {isNoting && <NoteAbsenceDialog onClose={() => setNoting(false)} />}
    </Card>
  );
}
