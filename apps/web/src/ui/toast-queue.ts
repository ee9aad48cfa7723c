/** A short message about what just happened. */
export interface Toast {
  id: number;
  text: string;
  tone: 'neutral' | 'danger';
  /** What can still be done about it: undo, look. With an action the message waits until it is closed. */
  action?: { label: string; onAction: () => void };
}

const maximumShown = 3;
let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Shows a message at the foot of the page; older ones than the last three make room. Returns its id. */
export function showToast(text: string, options: Partial<Pick<Toast, 'tone' | 'action'>> = {}): number {
  const toast: Toast = { id: nextId++, text, tone: 'neutral', ...options };
  change([...toasts, toast].slice(-maximumShown));
  return toast.id;
}

/** Takes a message away. */
export function closeToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

/** For `useSyncExternalStore`. */
export const toastStore = {
  read: () => toasts,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
