import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import './button.css';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';

/** One `primary` per screen at most; `quiet` for what may be overlooked; `danger` for what removes. */
export type ButtonVariant = 'normal' | 'primary' | 'quiet' | 'danger';

export interface ButtonLook {
  variant?: ButtonVariant;
  /** `small` inside cards and rows; never below the minimum target. */
  size?: 'normal' | 'small';
  icon?: IconName;
  /** The whole width of its container: the main action on a telephone. */
  isWide?: boolean;
}

export interface ButtonProps extends ButtonLook, Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** Leave out only for an icon button, and give `aria-label` then. */
  children?: ReactNode;
  /** The key that does the same, shown beside the words. The screen listens for it, not the button. */
  kbd?: string;
  className?: string;
}

/** The class names of a button's look, shared by Button and LinkButton. */
export function buttonClassNames({ variant = 'normal', size, isWide }: ButtonLook, extra?: string): string {
  return classNames(
    'ui-button',
    `ui-button-${variant}`,
    size === 'small' && 'ui-button-small',
    isWide && 'ui-button-wide',
    extra,
  );
}

/**
 * A button. While `isPending` it stays focusable, says so, and refuses a second press. That is done here: the library
 * announces a pending button by pointing at it, also when it is gone because its dialog closed.
 */
export function Button({
  variant,
  size,
  icon,
  isWide,
  kbd,
  className,
  children,
  isPending,
  onPress,
  type,
  ...behaviour
}: ButtonProps) {
  const iconOnly = children === undefined && 'ui-button-icon-only';
  return (
    <AriaButton
      {...behaviour}
      onPress={isPending ? undefined : onPress}
      // Enter in a field must not send the form a second time.
      type={isPending && type === 'submit' ? 'button' : type}
      aria-disabled={isPending || undefined}
      data-pending={isPending || undefined}
      className={buttonClassNames({ variant, size, isWide }, classNames(iconOnly, className))}
    >
      {icon && <Icon name={icon} />}
      {children}
      {kbd && <Kbd>{kbd}</Kbd>}
    </AriaButton>
  );
}
