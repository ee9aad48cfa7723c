import type { ShownVoice } from '@vangnet/contract/shown-voice.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { VoiceBadge, type Voice as BadgeVoice } from '../ui/voice-badge.tsx';
import { useCurrentCase } from './current-case.ts';
import { voiceTone } from './voice-tone.ts';

/** Turns a voice of the file into the name and colour of a badge. */
export function useBadgeVoice(): (voice: ShownVoice) => BadgeVoice {
  const { t } = useTranslation('cases');
  const persons = useCurrentCase()?.persons ?? [];
  return (voice) => ({ name: voice.name ?? t('voice.unknown'), tone: voiceTone(voice, persons) });
}

interface VoiceProps {
  voice: ShownVoice;
  size?: 'small' | 'big' | 'huge';
  /** What stands behind the name: the source, the date. */
  children?: ReactNode;
}

/** Whose words something is. */
export function Voice({ voice, size, children }: VoiceProps) {
  const toBadge = useBadgeVoice();
  return (
    <VoiceBadge {...toBadge(voice)} size={size}>
      {children}
    </VoiceBadge>
  );
}
