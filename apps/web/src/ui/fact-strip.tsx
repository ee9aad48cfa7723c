import type { CSSProperties, ReactNode } from 'react';
import './fact-strip.css';

export interface Fact {
  /** What it is: "Laatste incident". */
  label: ReactNode;
  /** What is known; give an open question ("nog niet geweten") rather than nothing. */
  value: ReactNode;
  /** A softer second line. */
  note?: ReactNode;
  /** Width against the others; 1 unless told. */
  share?: number;
}

export interface FactStripProps {
  /** Names the strip for screen readers: "Vandaag nodig". */
  label: string;
  facts: readonly Fact[];
}

/** The facts one needs first, side by side under the page's head. */
export function FactStrip({ label, facts }: FactStripProps) {
  const shares = facts.map((fact) => `minmax(0, ${fact.share ?? 1}fr)`).join(' ');
  return (
    <section className="ui-facts" aria-label={label} style={{ '--shares': shares } as CSSProperties}>
      <dl>
        {facts.map((fact, index) => (
          <div key={index}>
            <dt>{fact.label}</dt>
            <dd>
              {fact.value}
              {fact.note && <span className="ui-facts-note">{fact.note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
