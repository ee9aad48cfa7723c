/** Bytes as the API and the draft store take them. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: the spread of a long prose would not fit on the call stack.
  for (let at = 0; at < bytes.length; at += 32_768)
    binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(binary);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
