/** By what the content of a file is known again. */

/**
 * SHA-256 in hexadecimal, as the server says it too. Where the browser has none, on a plain http
 * page, no file is ever written over, and a checksum knows a chosen copy again.
 */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) return checksum(bytes);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** FNV-1a, with the length. */
function checksum(bytes: Uint8Array): string {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return `${bytes.length}-${sum >>> 0}`;
}
