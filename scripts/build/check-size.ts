/** Throws when the text, in UTF-8, is longer than so many bytes: something has slipped into it. */
export function checkSize(what: string, text: string, most: number): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > most) throw new Error(`${what} is ${bytes} bytes long, the limit is ${most}`);
}
