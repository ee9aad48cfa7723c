import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.ts';
import type { ChartSeries } from './chart-series.ts';
import { ScaleChartDrawing } from './scale-chart-drawing.tsx';
import './scale-chart.css';
import './voice-badge.css';

export interface ScaleChartProps {
  /** What is rated, by whom, from when to when: the name of the picture. */
  label: string;
  series: readonly ChartSeries[];
  min?: number;
  max?: number;
  /** Shown when there is no rating at all. */
  empty?: ReactNode;
}

/**
 * How people rate something over time: one line per person, never an average. Lines differ in colour and in
 * dashes and carry their name at the end; the same figures follow as a table for who cannot see them.
 */
export function ScaleChart({ label, series, min = 0, max = 10, empty }: ScaleChartProps) {
  const [container, width] = useWidth();
  const drawn = series
    .filter((person) => person.ratings.length > 0)
    .map((person) => ({
      ...person,
      ratings: [...person.ratings].sort((a, b) => (a.date < b.date ? -1 : 1)),
    }));

  if (drawn.length === 0) return <div className="ui-chart-empty">{empty}</div>;
  return (
    <figure className="ui-chart" ref={container}>
      <ScaleChartDrawing label={label} series={drawn} min={min} max={max} width={width} />
      <RatingsTable label={label} series={drawn} />
    </figure>
  );
}

function RatingsTable({ label, series }: { label: string; series: readonly ChartSeries[] }) {
  const { t } = useTranslation('ui');
  const { date } = useFormat();
  return (
    <div className="visually-hidden">
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.person')}</th>
            <th scope="col">{t('chart.date')}</th>
            <th scope="col">{t('chart.rating')}</th>
            <th scope="col">{t('chart.note')}</th>
          </tr>
        </thead>
        <tbody>
          {series.flatMap((person) =>
            person.ratings.map((rating) => (
              <tr key={rating.id}>
                <th scope="row">{person.name}</th>
                <td>{date(rating.date)}</td>
                <td>
                  {rating.value}
                  {rating.isWithdrawn && `, ${t('chart.withdrawn')}`}
                </td>
                <td>{rating.note}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

/** The width of an element, so that letters keep their size when the drawing shrinks. */
function useWidth() {
  const container = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(640);
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [container, width] as const;
}
