/** What the windows of one browser tell each other. It names no person: whoever hears it asks the server. */
export type TabNews = 'signedIn' | 'functionChosen';

/** Also reaches a window whose way led over another site and back, which an opener no longer does. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('vangnet');

/** Tells the other windows, not this one. */
export function tellTabs(news: TabNews): void {
  channel?.postMessage(news);
}

/** Hears of the other windows; gives the way to stop listening. */
export function listenToTabs(listener: () => void): () => void {
  channel?.addEventListener('message', listener);
  return () => channel?.removeEventListener('message', listener);
}
