import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-aria-components/Link';
import { type ButtonLook, buttonClassNames } from './button.tsx';
import './button.css';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';

export interface LinkButtonProps extends ButtonLook, Omit<LinkProps, 'children' | 'className' | 'style'> {
  /** Where it goes. What goes somewhere is a link, also when it looks like a button. */
  href: string;
  children: ReactNode;
  kbd?: string;
  className?: string;
}

/** A link that looks like a button. Client-side navigation comes from react-aria's RouterProvider in `app`. */
export function LinkButton({
  variant,
  size,
  icon,
  isWide,
  kbd,
  className,
  children,
  ...behaviour
}: LinkButtonProps) {
  return (
    <Link {...behaviour} className={buttonClassNames({ variant, size, isWide }, className)}>
      {icon && <Icon name={icon} />}
      {children}
      {kbd && <Kbd>{kbd}</Kbd>}
    </Link>
  );
}
