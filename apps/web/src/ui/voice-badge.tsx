import type { ReactNode } from 'react';
import './voice-badge.css';
import { classNames } from './class-names.ts';

/** The colour a voice speaks in. The name always stands beside it: colour alone says nothing. */
export type VoiceTone = 'family-mother' | 'family-father' | 'kid' | 'network' | 'professional' | 'other';

/** A voice as the interface shows it. */
export interface Voice {
  name: string;
  tone: VoiceTone;
}

export interface VoiceInitialProps extends Voice {
  /** 18, 22 or 40 px. */
  size?: 'small' | 'big' | 'huge';
}

/** The round initial alone, for beside a name that is already there. Hidden from screen readers. */
export function VoiceInitial({ name, tone, size = 'small' }: VoiceInitialProps) {
  return (
    <span
      className={classNames('ui-voice-initial', `ui-voice-${tone}`, `ui-voice-${size}`)}
      aria-hidden="true"
    >
      {initialOf(name)}
    </span>
  );
}

export interface VoiceBadgeProps extends VoiceInitialProps {
  /** What stands behind the name on the same line: the source, the date. */
  children?: ReactNode;
  /** Name read but not seen: for rows of badges where the name stands elsewhere. */
  isNameHidden?: boolean;
  className?: string;
}

/** Who says it: round initial in the colour of the voice, and the name. */
export function VoiceBadge({
  name,
  tone,
  size = 'small',
  children,
  isNameHidden,
  className,
}: VoiceBadgeProps) {
  return (
    <span className={classNames('ui-voice', size !== 'small' && 'ui-voice-line-big', className)}>
      <VoiceInitial name={name} tone={tone} size={size} />
      <span className={isNameHidden ? 'visually-hidden' : 'ui-voice-name'}>
        {name}
        {children}
      </span>
    </span>
  );
}

/** "oma Els" speaks as E, "mama" as M: the last word with a capital, else the first letter. */
export function initialOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const named = words.find((word) => /^\p{Lu}/u.test(word)) ?? words[0] ?? '';
  return ([...named][0] ?? '?').toLocaleUpperCase('nl-BE');
}
