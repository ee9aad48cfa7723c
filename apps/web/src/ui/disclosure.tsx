import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import './disclosure.css';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  title: ReactNode;
  /** At the right of the title: a count. */
  aside?: ReactNode;
  children: ReactNode;
  defaultExpanded?: boolean;
  isExpanded?: boolean;
  onExpandedChange?: (isExpanded: boolean) => void;
  /** Heading level around the button, where the part belongs in the outline of the page. */
  level?: 2 | 3 | 4;
}

/** Something that opens in place. The browser's own "find in page" still finds what is inside. */
export function Disclosure({ title, aside, children, level, ...behaviour }: DisclosureProps) {
  const button = (
    <AriaButton slot="trigger" className="ui-disclosure-button">
      <Icon name="chevron-right" size={14} />
      <span>{title}</span>
    </AriaButton>
  );
  const Heading = level ? (`h${level}` as const) : 'div';
  return (
    <AriaDisclosure className="ui-disclosure" {...behaviour}>
      <div className="ui-disclosure-header">
        <Heading className="ui-disclosure-heading">{button}</Heading>
        {aside && <span className="ui-disclosure-aside">{aside}</span>}
      </div>
      <DisclosurePanel className="ui-disclosure-panel">
        <div className="ui-disclosure-content">{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
