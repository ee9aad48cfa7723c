import type { ReactNode } from 'react';
import './page-header.css';

export interface PageHeaderProps {
  /** The page's `h1`. */
  title: ReactNode;
  /** One or two sentences under it. */
  lead?: ReactNode;
  /** Small words above the title: where this belongs, or the demo badge. */
  above?: ReactNode;
  /** Buttons at the right, main one last; under the title on a telephone. */
  actions?: ReactNode;
}

/** The head of a page: what it is, in one sentence, and what one can do. */
export function PageHeader({ title, lead, above, actions }: PageHeaderProps) {
  return (
    <header className="ui-page-header">
      <div className="ui-page-header-words">
        {above && <div className="ui-page-header-above">{above}</div>}
        <h1>{title}</h1>
        {lead && <div className="ui-page-header-lead">{lead}</div>}
      </div>
      {actions && <div className="ui-page-header-actions">{actions}</div>}
    </header>
  );
}
