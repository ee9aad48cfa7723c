import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from './tag.tsx';
import './version-list.css';

export interface VersionEntry {
  id: string;
  /** "Versie 3". */
  title: ReactNode;
  /** When and by whom: "27 okt, door iedereen getekend". */
  detail?: ReactNode;
  /** This one is in force. */
  isCurrent?: boolean;
  /** The text of that version, or the difference with the one before. */
  children?: ReactNode;
  /** Buttons at the right. */
  actions?: ReactNode;
}

export interface VersionListProps {
  label: string;
  /** Newest first. */
  versions: readonly VersionEntry[];
}

/** How something came to be what it is: versions with their date. Nothing is ever overwritten. */
export function VersionList({ label, versions }: VersionListProps) {
  const { t } = useTranslation('ui');
  return (
    <ol className="ui-versions" aria-label={label}>
      {versions.map((version) => (
        <li key={version.id} data-current={version.isCurrent || undefined}>
          <div className="ui-versions-head">
            <span className="ui-versions-title">{version.title}</span>
            {version.isCurrent && <Tag tone="well">{t('version.current')}</Tag>}
            {version.detail && <span className="ui-versions-detail">{version.detail}</span>}
            {version.actions && <span className="ui-versions-actions">{version.actions}</span>}
          </div>
          {version.children && <div className="ui-versions-body">{version.children}</div>}
        </li>
      ))}
    </ol>
  );
}

/** Words that came in or went out between two versions: marked by line and by name, not by colour alone. */
export function AddedWords({ children }: { children: ReactNode }) {
  return <ins className="ui-versions-added">{children}</ins>;
}

/** See AddedWords. */
export function RemovedWords({ children }: { children: ReactNode }) {
  return <del className="ui-versions-removed">{children}</del>;
}
