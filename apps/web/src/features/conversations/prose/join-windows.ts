import * as Y from 'yjs';

/**
 * Lets the windows of one browser that show the same prose write in one document, also without a connection: each
 * then keeps and saves the words of both, and none can overwrite what the other kept on the device.
 *
 * @returns what parts them again.
 */
export function joinWindows(document: Y.Doc, conversationId: string): () => void {
  const channel = new BroadcastChannel(`vangnet-prose-${conversationId}`);
  const tell = (update: Uint8Array, origin: unknown): void => {
    if (origin !== channel) channel.postMessage(update);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data instanceof Uint8Array) Y.applyUpdate(document, data, channel);
    else if (data === HELLO) channel.postMessage(Y.encodeStateAsUpdate(document));
  };
  document.on('update', tell);
  channel.postMessage(HELLO);
  return () => {
    document.off('update', tell);
    channel.close();
  };
}

const HELLO = 'hello';
