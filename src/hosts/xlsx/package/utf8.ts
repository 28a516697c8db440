/** Text of parts as the bytes that they are written in, and back. */
import { strFromU8, strToU8 } from 'fflate';
import { BrokenPackage } from '../faults';

/** So many characters are made into bytes at a time: a string of Russian takes twice the room. */
const AT_ONCE = 1 << 20;
/** So many bytes are made into text at a time: engines keep longer texts aside, and free them late. */
const BYTES_AT_ONCE = 1 << 18;

/** What a declaration may say: it stands at the very beginning, in signs that all encodings write alike. */
const DECLARED = /^(?:\xef\xbb\xbf)?<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']+)/;
const LONGEST_DECLARATION = 256;

/** Bytes tell UTF-16 by its mark; .NET declares it, and writes UTF-8. */
const UTF = /^utf-?(?:8|16(?:le|be)?)$/i;
/** The encodings in which what is ASCII is what it is in UTF-8. */
const LIKE_ASCII = /^(?:(?:us-)?ascii|iso-8859-\d+|(?:windows-|cp)125\d|koi8-[ru])$/i;

/** Makes a part's bytes into text, a piece at a time. */
type Decoding = (bytes?: Uint8Array) => string;

/** Of a part whose signs nobody can tell for sure: taken for UTF-8 they would be other ones. */
const elsewise = (part: string, encoding: string): BrokenPackage =>
  new BrokenPackage(`часть ${part} записана в кодировке «${encoding}», а не в UTF-8`);

/** Parts are UTF-8 but for those that begin with the mark of UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The encoding that a part declares, where it is none of those that parts are written in. */
function foreignEncoding(first: Uint8Array): string | undefined {
  const head = strFromU8(first.subarray(0, LONGEST_DECLARATION), true);
  const declared = DECLARED.exec(head)?.[1];
  return declared === undefined || UTF.test(declared) ? undefined : declared;
}

/** A part in another encoding is read as long as it is plain ASCII: one that spells Russian by numbers is. */
function asciiOnly(part: string, encoding: string): Decoding {
  return (bytes = NO_BYTES) => {
    if (!LIKE_ASCII.test(encoding) || bytes.some((byte) => byte >= 0x80)) {
      throw elsewise(part, encoding);
    }
    return strFromU8(bytes, true);
  };
}

const NO_BYTES = new Uint8Array();

/** How the part is read that begins with these bytes. It throws `BrokenPackage` at what is no text. */
function decodingOf(first: Uint8Array, part: string): Decoding {
  const foreign = foreignEncoding(first);
  if (foreign !== undefined) return asciiOnly(part, foreign);
  const decoder = new TextDecoder(encodingOf(first), { fatal: true });
  return (bytes) => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw new BrokenPackage(`часть ${part} испорчена: в ней не текст в UTF-8`);
    }
  };
}

/** The text of the part's bytes. Throws `BrokenPackage` where they are none in UTF-8 or UTF-16. */
export function textOf(bytes: Uint8Array, part: string): string {
  const decode = decodingOf(bytes, part);
  return decode(bytes) + decode();
}

/** The same of bytes that come in pieces, each made when it is asked for. */
export function* textPieces(pieces: Iterable<Uint8Array>, part: string): Generator<string> {
  yield* inPieces(pieces, (first) => decodingOf(first, part));
}

/**
 * The markup of a part that is carried over unread: its bytes stay, so that of one that declares another encoding
 * the tags alone have to be understood. Throws `BrokenPackage` as above.
 */
export function* markupPieces(pieces: Iterable<Uint8Array>, part: string): Generator<string> {
  yield* inPieces(pieces, (first) =>
    LIKE_ASCII.test(foreignEncoding(first) ?? '')
      ? (bytes = NO_BYTES) => strFromU8(bytes, true)
      : decodingOf(first, part),
  );
}

function* inPieces(
  pieces: Iterable<Uint8Array>,
  decodingFor: (first: Uint8Array) => Decoding,
): Generator<string> {
  let decode: Decoding | null = null;
  for (const bytes of pieces) {
    if (bytes.length === 0) continue;
    decode ??= decodingFor(bytes);
    for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
      yield decode(bytes.subarray(at, at + BYTES_AT_ONCE));
    }
  }
  if (decode !== null) yield decode();
}

/** Every part is written as UTF-8, whatever it was read as. */
export function asUtf8(text: string): string {
  return text.replace(/^(<\?xml\s[^>]*?\bencoding\s*=\s*["'])(?!utf-8["'])[^"']+/i, '$1UTF-8');
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
