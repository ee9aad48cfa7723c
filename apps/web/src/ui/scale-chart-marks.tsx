import { slicePath } from './scale-chart-layout.ts';
import type { VoiceTone } from './voice-badge.tsx';

interface MarkProps {
  x: number;
  y: number;
  /** Shown under the mouse. */
  title: string;
}

/** A rating; people who gave the same number on the same day share the dot, each with an own slice. */
export function RatingDot({
  x,
  y,
  radius,
  tones,
  title,
}: MarkProps & { radius: number; tones: VoiceTone[] }) {
  const size = tones.length > 1 ? radius + 1 : radius;
  return (
    <g className="ui-chart-dot">
      <title>{title}</title>
      {tones.length === 1 ? (
        <path
          className={`ui-voice-${tones[0]}`}
          d={`M${x - size} ${y}a${size} ${size} 0 1 1 ${size * 2} 0a${size} ${size} 0 1 1 ${-size * 2} 0Z`}
        />
      ) : (
        tones.map((tone, index) => (
          <path key={index} className={`ui-voice-${tone}`} d={slicePath(x, y, size, index, tones.length)} />
        ))
      )}
      <circle cx={x} cy={y} r={size + 0.75} />
    </g>
  );
}

/** A rating that was taken back: hollow and crossed, never gone. */
export function WithdrawnMark({ x, y, tone, title }: MarkProps & { tone: VoiceTone }) {
  return (
    <g className={`ui-chart-withdrawn ui-voice-${tone}`}>
      <title>{title}</title>
      <circle cx={x} cy={y} r={4.5} />
      <path d={`M${x - 6} ${y + 6}l12 -12m-12 0l12 12`} />
    </g>
  );
}
