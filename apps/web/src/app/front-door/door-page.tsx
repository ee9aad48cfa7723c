import type { ReactNode } from 'react';
import { AppShell } from '../../ui/app-shell.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useDocumentTitle } from '../use-document-title.ts';
import './front-door.css';

interface DoorPageProps {
  title: string;
  lead: string;
  isDemo?: boolean;
  /** Who is signed in but not inside yet, with the way out. */
  account?: { readonly name: string };
  onSignOut?: () => void;
  children: ReactNode;
}

/** The frame of every page before the first screen. */
export function DoorPage({ title, lead, isDemo, account, onSignOut, children }: DoorPageProps) {
  useDocumentTitle(title);
  return (
    <AppShell homeHref="/" sections={[]} isDemo={isDemo} account={account} onSignOut={onSignOut}>
      <div className="front-door">
        <PageHeader title={title} lead={lead} />
        {children}
      </div>
    </AppShell>
  );
}
