import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.ts';
import type { ChartRating, ChartSeries } from './chart-series.ts';
import { RatingDot, WithdrawnMark } from './scale-chart-marks.tsx';

import {
  chooseTicks,
  createScale,
  cutSegments,
  type DatedValue,
  dayNumber,
  gridValues,
  groupByEnd,
  spreadLabels,
} from './scale-chart-layout.ts';
import type { VoiceTone } from './voice-badge.tsx';

interface ScaleChartDrawingProps {
  label: string;
  /** Ratings in order of date, at least one each. */
  series: readonly ChartSeries[];
  min: number;
  max: number;
  width: number;
}

/** Whole line, then dashes that can be told apart in black and white. */
const dashes = ['', '8 4', '2.5 3.5', '13 4 2.5 4', '22 5', '8 3 2.5 3 2.5 3'];
const lineWidth = 2.5;
const labelHeight = 17;
const letterWidth = 6.7;
const axisHeight = 30;
const axisWidth = 30;
const top = 14;

/** The picture itself; ScaleChart measures its place and adds the table. */
export function ScaleChartDrawing({ label, series, min, max, width }: ScaleChartDrawingProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const isNarrow = width < 560;

  const lines = series.map((person, index) => ({
    ...person,
    dash: dashes[index % dashes.length] ?? '',
    valid: person.ratings.filter((rating) => !rating.isWithdrawn),
  }));
  const ended = lines.flatMap((line) => {
    const last = line.valid.at(-1);
    return last ? [{ ...line, last }] : [];
  });
  // On a narrow screen everybody has an own line of text: together they would not fit.
  const groups = isNarrow ? ended.map((line) => [line]) : groupByEnd(ended);
  const labels = groups.map((group) => ({
    group,
    text: `${shorten(group.map((line) => line.name).join(', '), isNarrow ? 13 : 34)} ${format.number(group[0]?.last.value ?? 0)}`,
  }));

  const longest = Math.max(6, ...labels.map(({ text }) => text.length));
  const right = Math.min(width * 0.42, longest * letterWidth + 26);
  const plotHeight = Math.max(isNarrow ? 130 : 104, (labels.length - 1) * labelHeight);
  const height = top + plotHeight + axisHeight;
  const bottom = top + plotHeight;

  const dates = [...new Set(series.flatMap((person) => person.ratings.map((rating) => rating.date)))].sort();
  const first = dayNumber(dates[0] ?? '');
  const last = dayNumber(dates.at(-1) ?? '');
  const scaleX = createScale(first, last, axisWidth + 16, width - right - 14);
  const x = (rating: DatedValue) => scaleX(dayNumber(rating.date));
  const scaleY = createScale(min, max, bottom, top);
  const y = (rating: DatedValue) => scaleY(rating.value);
  const spots = groupBySpot(lines);
  const titleOf = (name: string, rating: ChartRating) =>
    `${name}, ${format.day(rating.date)}: ${format.number(rating.value)}${rating.note ? `\n${rating.note}` : ''}`;

  const positions = dates.map((date) => scaleX(dayNumber(date)));
  const spansYears = dates[0]?.slice(0, 4) !== dates.at(-1)?.slice(0, 4);
  const nameOf = (date: string) => format.shortDate(date, spansYears ? '0000-01-01' : undefined);
  const placed = spreadLabels(
    labels.map(({ group }) => (group[0] ? y(group[0].last) : 0)),
    labelHeight,
    top,
    bottom,
  );

  return (
    <svg
      className="ui-chart-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {gridValues(min, max).map((value) => (
        <g key={value}>
          <line
            className="ui-chart-grid"
            x1={axisWidth}
            x2={width - right}
            y1={scaleY(value)}
            y2={scaleY(value)}
          />
          <text x={axisWidth - 9} y={scaleY(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {chooseTicks(positions, spansYears ? 84 : 58).map((index) => (
        <text key={index} x={positions[index]} y={height - 6} textAnchor="middle">
          {nameOf(dates[index] ?? '')}
        </text>
      ))}

      {cutSegments(lines.map((line) => line.valid)).map((segments, index) =>
        segments.map(({ from, to, shift }) => (
          <line
            key={`${index} ${from.date} ${to.date}`}
            className={`ui-chart-line ui-voice-${lines[index]?.tone}`}
            strokeDasharray={lines[index]?.dash}
            x1={x(from)}
            y1={y(from) + shift * lineWidth}
            x2={x(to)}
            y2={y(to) + shift * lineWidth}
          />
        )),
      )}
      {lines.flatMap((line) =>
        line.ratings
          .filter((rating) => rating.isWithdrawn)
          .map((rating) => (
            <WithdrawnMark
              key={rating.id}
              x={x(rating)}
              y={y(rating)}
              tone={line.tone}
              title={`${titleOf(line.name, rating)} (${t('chart.withdrawn')})`}
            />
          )),
      )}
      {[...spots.values()].map((ratings) => {
        const spot = ratings[0];
        return (
          spot && (
            <RatingDot
              key={spot.rating.id}
              x={x(spot.rating)}
              y={y(spot.rating)}
              radius={ratings.some(({ isLast }) => isLast) ? 5 : 4}
              tones={ratings.map(({ tone }) => tone)}
              title={ratings.map(({ name, rating }) => titleOf(name, rating)).join('\n')}
            />
          )
        );
      })}

      {labels.map(({ group, text }, index) => {
        const line = group[0];
        if (!line) return null;
        const labelY = placed[index] ?? 0;
        const labelX = width - right + 12;
        return (
          <g key={line.id}>
            <path
              className={`ui-chart-leader ui-voice-${line.tone}`}
              d={`M${x(line.last) + 8} ${y(line.last)}L${labelX - 14} ${y(line.last)}L${labelX - 5} ${labelY}`}
            />
            <text className="ui-chart-name" x={labelX} y={labelY + 4}>
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

type Line = ChartSeries & { valid: readonly ChartRating[] };

interface SpotRating {
  name: string;
  tone: VoiceTone;
  rating: ChartRating;
  isLast: boolean;
}

/** Ratings of different people on the same spot: they share one dot. */
function groupBySpot(lines: readonly Line[]): Map<string, SpotRating[]> {
  const spots = new Map<string, SpotRating[]>();
  for (const { name, tone, valid } of lines)
    for (const rating of valid) {
      const key = `${rating.date} ${rating.value}`;
      const spot = { name, tone, rating, isLast: rating === valid.at(-1) };
      spots.set(key, [...(spots.get(key) ?? []), spot]);
    }
  return spots;
}

/** At most `length` letters; the table keeps the whole name. */
function shorten(text: string, length: number): string {
  const letters = [...text];
  return letters.length <= length
    ? text
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
