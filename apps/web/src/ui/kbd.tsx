import './kbd.css';

export interface KbdProps {
  /** The key as people read it: `Z`, `Enter`, `Ctrl K`. */
  children: string;
}

/** A key on the keyboard, for the eye. A screen reader hears the shortcut from the control itself. */
export function Kbd({ children }: KbdProps) {
  return (
    <kbd className="ui-kbd" aria-hidden="true">
      {children}
    </kbd>
  );
}
