/** Text of parts as the bytes that they are written in, and back. */
import { strFromU8, strToU8 } from 'fflate';

/** So many characters are made into bytes at a time: a string of Russian takes twice the room. */
const AT_ONCE = 1 << 20;
/** So many bytes are made into text at a time: engines keep longer texts aside, and free them late. */
const BYTES_AT_ONCE = 1 << 18;

/** Parts are UTF-8 but for those that begin with the mark of UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The text of a part's bytes. */
export function textOf(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return encoding === 'utf-8' ? strFromU8(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** The same of bytes that come in pieces, each made when it is asked for. */
export function* textPieces(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for (const bytes of pieces) {
    if (bytes.length === 0) continue;
    decoder ??= new TextDecoder(encodingOf(bytes));
    for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
      yield decoder.decode(bytes.subarray(at, at + BYTES_AT_ONCE), { stream: true });
    }
  }
  if (decoder !== null) yield decoder.decode();
}

/** Every part is written as UTF-8, whatever it was read as. */
export function asUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?encoding=["'])utf-16(le|be)?/i, '$1UTF-8');
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The bytes of a part whose text comes in pieces; the first one holds the declaration, if any. */
export function utf8Of(pieces: Iterable<string>): Uint8Array {
  const chunks: Uint8Array[] = [];
  let waiting: string[] = [];
  let characters = 0;
  const encode = (): void => {
    const text = waiting.join('');
    chunks.push(strToU8(chunks.length === 0 ? asUtf8(text) : text));
    waiting = [];
    characters = 0;
  };
  for (const piece of pieces) {
    waiting.push(piece);
    characters += piece.length;
    if (characters >= AT_ONCE) encode();
  }
  encode();
  return joined(chunks);
}
