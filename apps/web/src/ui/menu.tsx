import type { ReactElement } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import './popover.css';

export interface MenuAction {
  id: string;
  label: string;
  detail?: string;
  icon?: IconName;
  /** The key that does the same; the screen listens for it. */
  kbd?: string;
  tone?: 'danger';
  isDisabled?: boolean;
  /** Goes somewhere instead of doing something. */
  href?: string;
  /** The `href` opens beside this page: a print. */
  isNewTab?: boolean;
  onAction?: () => void;
}

export interface MenuGroup {
  title?: string;
  actions: readonly MenuAction[];
}

export interface MenuProps {
  /** The Button that opens it. */
  children: ReactElement;
  /** Names the menu for screen readers. */
  label: string;
  groups: readonly MenuGroup[];
}

/** Actions behind a button. Arrow keys walk, a letter jumps, Escape closes and gives the focus back. */
export function Menu({ children, label, groups }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="ui-popover" placement="bottom end" offset={4}>
        <AriaMenu className="ui-popover-list" aria-label={label}>
          {groups.map((group, index) => (
            <MenuSection
              key={group.title ?? index}
              className="ui-popover-section"
              aria-label={group.title ?? label}
            >
              {group.title && <Header className="ui-popover-heading">{group.title}</Header>}
              {group.actions.map((action) => (
                <MenuItem
                  key={action.id}
                  id={action.id}
                  className="ui-popover-item"
                  data-tone={action.tone}
                  textValue={action.label}
                  isDisabled={action.isDisabled}
                  href={action.href}
                  target={action.isNewTab ? '_blank' : undefined}
                  onAction={action.onAction}
                >
                  {action.icon && <Icon name={action.icon} />}
                  <span className="ui-popover-item-text">
                    {action.label}
                    {action.detail && <span className="ui-popover-item-detail"> {action.detail}</span>}
                  </span>
                  {action.kbd && <Kbd>{action.kbd}</Kbd>}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
