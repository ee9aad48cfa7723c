import { useQuery } from '@tanstack/react-query';
import type { TeamWorker } from '@vangnet/contract/case-workers.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Menu } from '../../ui/menu.tsx';
import { AbsenceList } from './absence-list.tsx';
import { NoteAbsenceDialog } from './note-absence-dialog.tsx';

/** Who of the team is away now or later; the lead notes it for somebody who cannot. */
export function TeamAbsences({ workers }: { workers: readonly TeamWorker[] }) {
  const { t } = useTranslation('team');
  const [noting, setNoting] = useState<TeamWorker | null>(null);
  const { data } = useQuery(api.organisation.listAbsences.queryOptions({ input: {} }));
  const inTeam = workers.filter(({ active, roles }) => active && roles.length > 0);
  return (
    <Card
      title={t('absence.team')}
      aside={
        <Menu
          label={t('absence.who')}
          groups={[
            {
              actions: inTeam.map((worker) => ({
                id: worker.id,
                label: worker.name,
                onAction: () => setNoting(worker),
              })),
            },
          ]}
        >
          <Button size="small" icon="plus">
            {t('absence.noteShort')}
          </Button>
        </Menu>
      }
    >
      {data && data.length > 0 ? (
        <AbsenceList absences={data} look="team" />
      ) : (
        <p className="soft team-small">{t('absence.nobody')}</p>
      )}
      {noting && <NoteAbsenceDialog worker={noting} onClose={() => setNoting(null)} />}
    </Card>
  );
}
