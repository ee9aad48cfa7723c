import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { Card } from '../card.tsx';
import { DataTable } from '../data-table.tsx';
import type { ChartSeries } from '../chart-series.ts';
import { ScaleChart } from '../scale-chart.tsx';
import { AddedWords, RemovedWords, VersionList } from '../version-list.tsx';
import type { Voice } from '../voice-badge.tsx';
import { Specimen } from './specimen.tsx';
import { voices } from './statement-specimens.tsx';

const days = ['2026-10-06', '2026-10-20', '2026-11-03', '2026-11-17'];

/** A person's line over the four days; `null` where nobody asked. */
function line(voice: Voice, values: (number | null)[]): ChartSeries {
  return {
    ...voice,
    id: voice.name,
    ratings: values.flatMap((value, index) =>
      value === null ? [] : [{ id: `${voice.name}-${index}`, date: days[index] ?? '', value }],
    ),
  };
}

export function DataSpecimens() {
  const { t } = useTranslation('components');
  const { percentage, shortDate } = useFormat();
  const withdrawn = line(voices.father, [8, 7, 7, 8]);
  const steps = [
    { name: t('data.mapping'), mine: 57, team: 263 },
    { name: t('data.network'), mine: 41, team: 178 },
    { name: t('data.plan'), mine: 33, team: 137 },
  ];
  return (
    <>
      <Specimen name="ScaleChart" layout="block">
        <Card title={t('card.title')} aside={t('card.aside')}>
          <ScaleChart
            label={t('data.chart')}
            series={[
              line(voices.mother, [6, 6, 7, 8]),
              {
                ...withdrawn,
                ratings: [
                  ...withdrawn.ratings,
                  { id: 'withdrawn', date: '2026-11-10', value: 10, isWithdrawn: true, note: t('data.note') },
                ],
              },
              line(voices.kid, [2, 3, 4, 6]),
              line(voices.network, [null, 4, 5, 6]),
              line(voices.consultant, [2, 3, 4, 5]),
              line(voices.other, [null, null, null, 5]),
            ]}
          />
        </Card>
        <Card title={t('data.short')} level={3}>
          <ScaleChart
            label={t('data.short')}
            min={1}
            max={4}
            series={[line(voices.network, [2, 2, 3, 3]), line(voices.neighbour, [null, null, 3, 4])]}
          />
        </Card>
        <ScaleChart label={t('data.short')} series={[]} empty={t('data.empty')} />
      </Specimen>
      <Specimen name="DataTable" layout="block">
        <Card>
          <DataTable
            caption={t('data.steps')}
            rows={steps}
            rowKey={(row) => row.name}
            columns={[
              {
                key: 'step',
                header: t('data.step'),
                isRowHeader: true,
                cell: (row) => row.name,
                width: '40%',
              },
              ...['Finn', 'Yara, Milan', 'Lotte', 'Sam'].map((name, index) => ({
                key: name,
                header: name,
                cell: () => shortDate(days[index] ?? ''),
              })),
              {
                key: 'mine',
                header: t('data.share'),
                headerNote: 'n = 58',
                align: 'end',
                cell: (row) => (
                  <>
                    <b>{percentage(row.mine, 58)}</b> {row.mine}/58
                  </>
                ),
              },
              {
                key: 'team',
                header: 'Team Dender',
                headerNote: 'n = 274',
                align: 'end',
                cell: (row) => (
                  <>
                    <b>{percentage(row.team, 274)}</b> {row.team}/274
                  </>
                ),
              },
            ]}
          />
        </Card>
      </Specimen>
      <Specimen name="VersionList" layout="block">
        <VersionList
          label={t('data.versions')}
          versions={[
            {
              id: '3',
              title: t('data.version', { number: 3 }),
              detail: t('data.v3'),
              isCurrent: true,
              children: (
                <>
                  {t('data.before')}
                  <AddedWords>{t('data.after')}</AddedWords>
                  <RemovedWords>{t('data.removed')}</RemovedWords>
                  {t('data.rest')}
                </>
              ),
            },
            { id: '2', title: t('data.version', { number: 2 }), detail: t('data.v2') },
            { id: '1', title: t('data.version', { number: 1 }), detail: t('data.v1') },
          ]}
        />
      </Specimen>
    </>
  );
}
