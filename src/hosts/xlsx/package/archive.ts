/**
 * The zip that a package is. Its directory, the headers in front of the parts and the parts themselves have to
 * agree: inflating alone does not see every damage, and what they disagree in one program reads one way,
 * another one the other.
 */
import { Inflate, strFromU8 } from 'fflate';
import { BrokenPackage } from '../faults';
import { checksumOf } from './checksums';
import {
  DEFLATED,
  END,
  END_BYTES,
  ENTRY,
  ENTRY_BYTES,
  LOCAL,
  LOCAL_BYTES,
  type Packed,
  STORED,
  UTF8_NAME,
} from './zip-records';

const SIGNATURE = 0x05054b50;
const LARGE_END = 0x06064b50;
const LARGE_LOCATOR = 0x07064b50;

const LOCATOR_BYTES = 20;
const LONGEST_COMMENT = 0xffff;

const ENCRYPTED = 1;
/** Checksum and sizes stand behind the part, not in front of it. */
const TOLD_BEHIND = 8;
/** A field that says: look among the extra fields. */
const ELSEWHERE = 0xffffffff;
const LARGE_FIELD = 1;

/** So many packed bytes are inflated at a time: what goes beyond the declared size is noticed early. */
const AT_ONCE = 1 << 15;

/** Directory and headers of an archive. */
interface Entry {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const damaged = (): BrokenPackage => new BrokenPackage('архив обрывается или испорчен');

/**
 * What lies in the archive, in the order of its directory; folders are left out. Throws `BrokenPackage` where
 * the directory is cut short or says other things than the headers, parts lie upon one another, or something
 * stands in front of the first.
 */
export function packedIn(archive: Uint8Array): Packed[] {
  const reader = new DirectoryReader(archive);
  const entries = reader.entries();
  const found = entries.map(
    (entry): Packed => ({
      name: strFromU8(entry.name, (entry.flags & UTF8_NAME) === 0),
      size: entry.size,
      method: entry.method,
      checksum: entry.checksum,
      bytes: reader.packed(entry),
    }),
  );
  refuseOverlaps(found.map(({ bytes }) => bytes));
  if (entries.length > 0 && !entries.some(({ at }) => at === 0)) {
    throw new BrokenPackage('перед архивом стоят лишние байты');
  }
  return found.filter(({ name }) => !name.endsWith('/'));
}

/** The bytes of a part. Throws `BrokenPackage` when they are not those that were packed. */
export function unpacked(part: Packed): Uint8Array {
  const content = new Uint8Array(part.size);
  let length = 0;
  for (const piece of unpackedPieces(part)) {
    content.set(piece, length);
    length += piece.length;
  }
  return content;
}

/**
 * The same in pieces, each unpacked when it is asked for: a sheet never stands in memory whole. Whoever takes
 * all of them has been told of the damage; the earlier ones say nothing yet. A size that lies cannot eat the memory.
 */
export function* unpackedPieces(part: Packed): Generator<Uint8Array> {
  let length = 0;
  let checksum = 0;
  for (const piece of part.method === STORED ? [part.bytes] : inflated(part)) {
    length += piece.length;
    if (length > part.size) throw rotten(part);
    checksum = checksumOf(piece, checksum);
    yield piece;
  }
  if (length !== part.size || checksum !== part.checksum) throw rotten(part);
}

const rotten = ({ name }: Packed): BrokenPackage => new BrokenPackage(`часть ${name} испорчена`);

function* inflated(part: Packed): Generator<Uint8Array> {
  const { bytes } = part;
  let ready: Uint8Array[] = [];
  let ended = false;
  const inflate = new Inflate((chunk, final) => {
    ready.push(chunk);
    ended = final;
  });
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    try {
      inflate.push(bytes.subarray(at, at + AT_ONCE), at + AT_ONCE >= bytes.length);
    } catch {
      throw rotten(part);
    }
    const pieces = ready;
    ready = [];
    yield* pieces;
  }
  if (!ended) throw rotten(part);
}

function refuseOverlaps(parts: readonly Uint8Array[]): void {
  const inOrder = [...parts].sort((a, b) => a.byteOffset - b.byteOffset);
  let end = 0;
  for (const { byteOffset, byteLength } of inOrder) {
    if (byteLength > 0 && byteOffset < end) throw damaged();
    end = Math.max(end, byteOffset + byteLength);
  }
}

class DirectoryReader {
  private readonly view: DataView;

  constructor(private readonly archive: Uint8Array) {
    this.view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  }

  entries(): Entry[] {
    const { count, start, end } = this.directory();
    const entries: Entry[] = [];
    let at = start;
    for (let index = 0; index < count; index += 1) {
      if (this.u32(at) !== ENTRY) throw damaged();
      const [name, extra, comment] = [this.u16(at + 28), this.u16(at + 30), this.u16(at + 32)];
      entries.push(this.entry(at, name, extra));
      at += ENTRY_BYTES + name + extra + comment;
    }
    // Less than the directory holds would lose parts without a word.
    if (at !== end && this.u32(at) !== SIGNATURE) throw damaged();
    return entries;
  }

  /** The packed bytes of an entry, whose own header says the same as the directory. */
  packed(entry: Entry): Uint8Array {
    const { at, packed } = entry;
    if (this.u32(at) !== LOCAL) throw damaged();
    const flags = this.u16(at + 6);
    const length = this.u16(at + 26);
    const start = at + LOCAL_BYTES + length + this.u16(at + 28);
    if (start + packed > this.archive.length) throw damaged();
    const name = this.archive.subarray(at + LOCAL_BYTES, at + LOCAL_BYTES + length);
    const isSame =
      sameBytes(name, entry.name) &&
      (isPlain(name) || (flags & UTF8_NAME) === (entry.flags & UTF8_NAME)) &&
      this.u16(at + 8) === entry.method &&
      ((flags & TOLD_BEHIND) !== 0 || this.saysSame(at, entry));
    if (!isSame) throw damaged();
    return this.archive.subarray(start, start + packed);
  }

  private saysSame(at: number, { checksum, packed, size }: Entry): boolean {
    const says = (told: number, known: number): boolean => told === known || told === ELSEWHERE;
    return (
      this.u32(at + 14) === checksum &&
      says(this.u32(at + 18), packed) &&
      says(this.u32(at + 22), size)
    );
  }

  private entry(at: number, nameLength: number, extraLength: number): Entry {
    const from = at + ENTRY_BYTES;
    const flags = this.u16(at + 8);
    const method = this.u16(at + 10);
    const large = this.largeFields(from + nameLength, extraLength);
    const sized = (field: number): number =>
      this.u32(field) === ELSEWHERE ? large() : this.u32(field);
    // In this order they stand among the large fields.
    const [size, packed, local] = [sized(at + 24), sized(at + 20), sized(at + 42)];
    if ((flags & ENCRYPTED) !== 0 || (method !== STORED && method !== DEFLATED)) throw damaged();
    const name = this.archive.subarray(from, from + nameLength);
    return { name, flags, method, checksum: this.u32(at + 16), packed, size, at: local };
  }

  /** One after another the large numbers of an entry (ZIP64). */
  private largeFields(start: number, length: number): () => number {
    let at = start;
    const end = start + length;
    while (at + 4 <= end && this.u16(at) !== LARGE_FIELD) at += 4 + this.u16(at + 2);
    const last = at + 4 <= end ? Math.min(end, at + 4 + this.u16(at + 2)) : 0;
    at += 4;
    return () => {
      if (at + 8 > last) throw damaged();
      at += 8;
      return this.u64(at - 8);
    };
  }

  private directory(): { count: number; start: number; end: number } {
    const at = this.endRecord();
    const hasOneDisk = this.u16(at + 4) === this.u16(at + 6);
    if (!hasOneDisk || this.u16(at + 8) !== this.u16(at + 10)) throw damaged();
    const locator = at - LOCATOR_BYTES;
    if (locator < 0 || this.u32(locator) !== LARGE_LOCATOR) {
      return { count: this.u16(at + 8), start: this.u32(at + 16), end: at };
    }
    const record = this.u64(locator + 8);
    if (this.u32(record) !== LARGE_END) throw damaged();
    return { count: this.u64(record + 32), start: this.u64(record + 48), end: record };
  }

  /** The last one: a comment, or what a download has put behind, may follow it. */
  private endRecord(): number {
    const last = this.archive.length - END_BYTES;
    for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
      if (this.u32(at) === END) return at;
    }
    throw damaged();
  }

  private u16(at: number): number {
    if (at < 0 || at + 2 > this.archive.length) throw damaged();
    return this.view.getUint16(at, true);
  }

  private u32(at: number): number {
    if (at < 0 || at + 4 > this.archive.length) throw damaged();
    return this.view.getUint32(at, true);
  }

  private u64(at: number): number {
    return this.u32(at) + this.u32(at + 4) * 2 ** 32;
  }
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

const isPlain = (name: Uint8Array): boolean => name.every((byte) => byte < 0x80);
