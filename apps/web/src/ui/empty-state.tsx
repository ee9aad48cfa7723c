import type { ReactNode } from 'react';
import './empty-state.css';

export interface EmptyStateProps {
  /** What is not here yet, in plain words. */
  title: ReactNode;
  /** What to do next. */
  children?: ReactNode;
  /** The button or link that does it. */
  action?: ReactNode;
  /** Less air, for inside a card or column. */
  isCompact?: boolean;
}

/** Nothing here yet: says so, and says what to do next. */
export function EmptyState({ title, children, action, isCompact }: EmptyStateProps) {
  return (
    <div className={isCompact ? 'ui-empty ui-empty-compact' : 'ui-empty'}>
      <p className="ui-empty-title">{title}</p>
      {children && <div className="ui-empty-text">{children}</div>}
      {action && <div className="ui-empty-action">{action}</div>}
    </div>
  );
}
