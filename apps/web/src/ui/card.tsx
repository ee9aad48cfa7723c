import type { ReactNode } from 'react';
import './card.css';
import { classNames } from './class-names.ts';

export interface CardProps {
  /** The heading; with it the card becomes a named region. */
  title?: ReactNode;
  /** Heading level in the page; 2 unless told. */
  level?: 2 | 3;
  /** Quiet words or controls at the right of the heading. */
  aside?: ReactNode;
  children: ReactNode;
  /** `dashed`: a proposal, not yet part of the file. */
  look?: 'normal' | 'dashed';
  className?: string;
}

/** A sheet of paper on the desk: things that belong together. */
export function Card({ title, level = 2, aside, children, look = 'normal', className }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={classNames('ui-card', look === 'dashed' && 'ui-card-dashed', className)}>
      {title !== undefined && (
        <header className="ui-card-header">
          <Heading>{title}</Heading>
          {aside && <div className="ui-card-aside">{aside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
