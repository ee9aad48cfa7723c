import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './statement-card.css';
import { type Voice, VoiceInitial } from './voice-badge.tsx';

export interface StatementCardProps {
  /** The person's own words. */
  words: ReactNode;
  /** `null` while nobody said whose words these are: shown as an open question mark, never guessed. */
  voice: Voice | null;
  /** What stands where the name would, when the voice is not known: "wie zegt dit?". */
  unknownVoice?: string;
  /** Behind the name: conversation, date, "ergste keer". Links are welcome. */
  meta?: ReactNode;
  /** Tags under it. */
  flags?: ReactNode;
  /** A tag that says who may read it, on what is not open to everybody. */
  confidence?: ReactNode;
  /** Who sees it differently: DissentLines. */
  dissent?: ReactNode;
  /** Buttons or a menu at the right. */
  actions?: ReactNode;
  /** `row` in a column (an `li` with a line above), `card` loose on a board, `ghost` not yet kept. */
  look?: 'row' | 'card' | 'ghost';
  /** Attributes of the `li`: an id, data, listeners for keys that work anywhere in the card. */
  item?: HTMLAttributes<HTMLLIElement> & Record<`data-${string}`, string | undefined>;
  className?: string;
}

/** One thing somebody said: the words first, then the voice and where it comes from. Renders an `li`. */
export function StatementCard({
  words,
  voice,
  unknownVoice,
  meta,
  flags,
  confidence,
  dissent,
  actions,
  look = 'row',
  item,
  className,
}: StatementCardProps) {
  return (
    <li {...item} className={classNames('ui-statement', `ui-statement-${look}`, className)}>
      <div className="ui-statement-main">
        <p className="ui-statement-words">{words}</p>
        <div className="ui-statement-line">
          {voice ? (
            <VoiceInitial {...voice} />
          ) : (
            <span className="ui-statement-nobody" aria-hidden="true">
              ?
            </span>
          )}
          <span>
            {voice?.name ?? unknownVoice}
            {meta && (
              <>
                <span aria-hidden="true"> · </span>
                {meta}
              </>
            )}
          </span>
        </div>
        {confidence && <div className="ui-statement-confidence">{confidence}</div>}
        {dissent}
        {flags && <div className="ui-statement-flags">{flags}</div>}
      </div>
      {actions && <div className="ui-statement-actions">{actions}</div>}
    </li>
  );
}

/** Under a statement: another voice that sees it differently. Shown, never averaged away. */
export function DissentLine({ voice, children }: { voice: Voice; children: ReactNode }) {
  return (
    <p className="ui-statement-dissent">
      <VoiceInitial {...voice} />
      <span>{children}</span>
    </p>
  );
}
