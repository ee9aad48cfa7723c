import { badgeId } from './prose/statement-badges.ts';
import { cardId } from './statement-list.tsx';

const POINTED_MS = 2_500;

/** From the words to the card of their statement. */
export function showCard(statementId: string): void {
  point(document.getElementById(cardId(statementId)))?.focus({ preventScroll: true });
}

/** From the card to the words in the prose. */
export function showInProse(statementId: string): void {
  point(document.getElementById(badgeId(statementId)));
}

function point(element: HTMLElement | null): HTMLElement | null {
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'smooth' });
  element.dataset['pointed'] = '';
  setTimeout(() => delete element.dataset['pointed'], POINTED_MS);
  return element;
}
