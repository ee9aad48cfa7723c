import { useId } from 'react';
import { Link } from 'react-aria-components/Link';
import { useTranslation } from 'react-i18next';

export interface ShellLink {
  href: string;
  label: string;
  /** How many: shown at the right and read after the label. */
  count?: number;
  /** This is the page one is on. */
  isCurrent?: boolean;
}

export interface ShellSection {
  /** Heading over the links: the name of the open file. */
  title?: string;
  links: readonly ShellLink[];
}

interface ShellNavigationProps {
  homeHref: string;
  sections: readonly ShellSection[];
  /** After a link was followed: the drawer closes. */
  onNavigate?: () => void;
}

/** The name of the product and the groups of links, in the sidebar and in the drawer. */
export function ShellNavigation({ homeHref, sections, onNavigate }: ShellNavigationProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  return (
    <nav className="ui-shell-nav" aria-label={t('shell.navigation')}>
      <Link className="ui-shell-brand" href={homeHref} onPress={onNavigate}>
        {t('brand')}
      </Link>
      {sections.map((section, index) => (
        <div key={section.title ?? index}>
          {section.title && <h2 id={`${id}-${index}`}>{section.title}</h2>}
          <ul aria-labelledby={section.title ? `${id}-${index}` : undefined}>
            {section.links.map((link) => (
              <li key={link.href}>
                <Link
                  className="ui-shell-link"
                  href={link.href}
                  aria-current={link.isCurrent ? 'page' : undefined}
                  onPress={onNavigate}
                >
                  {link.label}
                  {link.count !== undefined && <span className="num">{link.count}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
