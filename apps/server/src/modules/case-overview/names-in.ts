import { voice } from '@vangnet/domain/mapping/statement.ts';
import { z } from 'zod';
import { toVoiceColumns, type Voices } from '../cases/public.ts';

/** The names of who carries out an agreement, as it is stored. */
export function namesIn(who: unknown, voices: Voices): string[] {
  return z
    .array(voice)
    .parse(who)
    .map((somebody) => voices.show(toVoiceColumns(somebody)).name)
    .filter((name) => name !== null);
}
