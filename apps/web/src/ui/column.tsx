import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import './column.css';
import { classNames } from './class-names.ts';

/** The three columns of the practice, by colour. */
export type ColumnTone = 'worry' | 'well' | 'must';

export interface ColumnProps {
  tone: ColumnTone;
  title: ReactNode;
  /** Number of cards in it. */
  count?: number;
  /** ColumnSection parts, or anything. */
  children: ReactNode;
  /** The way to add a card, at the foot. */
  footer?: ReactNode;
  className?: string;
}

/** One column of the three: coloured top, question, number of cards. */
export function Column({ tone, title, count, children, footer, className }: ColumnProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  return (
    <section className={classNames('ui-column', `ui-column-${tone}`, className)} aria-labelledby={id}>
      <header className="ui-column-header">
        <h2 id={id}>{title}</h2>
        {count !== undefined && (
          <span className="ui-column-count num">
            <span aria-hidden="true">{count}</span>
            <span className="visually-hidden">{t('column.count', { count })}</span>
          </span>
        )}
      </header>
      {children}
      {footer && <div className="ui-column-footer">{footer}</div>}
    </section>
  );
}

export interface ColumnSectionProps {
  title: ReactNode;
  /** StatementCards: each becomes an item of the list. */
  children: ReactNode;
  /** `plain` when the content is not a list of cards. */
  kind?: 'list' | 'plain';
}

/** A part of a column: "Schade", "Krachten". */
export function ColumnSection({ title, children, kind = 'list' }: ColumnSectionProps) {
  return (
    <div className="ui-column-section">
      <h3>{title}</h3>
      {kind === 'list' ? <ul className="ui-column-list">{children}</ul> : children}
    </div>
  );
}

/** A sentence that stands out in the colour of its column: danger statement, safety goal. */
export function ColumnQuote({ tone, children }: { tone: ColumnTone; children: ReactNode }) {
  return <div className={`ui-column-quote ui-column-${tone}`}>{children}</div>;
}

/** Lays three columns side by side, under each other on a narrow screen. */
export function ColumnGrid({ children }: { children: ReactNode }) {
  return <div className="ui-column-grid">{children}</div>;
}
