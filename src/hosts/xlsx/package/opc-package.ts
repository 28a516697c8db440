/**
 * An OPC package: the zip of parts that an .xlsx file is. Parts are inflated when first asked for
 * and stay byte for byte what they were unless someone sets them.
 */

import { strToU8 } from 'fflate';
import { MEGABYTE } from '../../../core/values/megabyte';
import { BrokenPackage, ForeignFile } from '../faults';
import { requireWellFormed } from '../xml/scan';
import { packedIn, unpacked, unpackedPieces } from './archive';
import { archiveOf, packed } from './pack';
import { asUtf8, markupPieces, textOf, textPieces, utf8Of } from './utf8';
import type { Packed } from './zip-records';

const MOST_UNPACKED_BYTES = 500 * MEGABYTE;
const MOST_PARTS = 10_000;

/** A part as it stands: it never changes, setting its text puts another one in its place. */
export interface Part {
  readonly name: string;
  /** A text that was set, or its bytes, or what lies in the archive. */
  readonly content: string | Uint8Array | Packed;
  /** Bytes it unpacks to, as the archive says, or the length of what was set. */
  readonly size: number;
}

/** What has been inflated once, and so is what was packed. */
const SOUND = new WeakSet<Packed>();

export class OpcPackage {
  /** By `partKey`. */
  private readonly parts: Map<string, Part>;

  private constructor(parts: Map<string, Part>) {
    this.parts = parts;
  }

  static empty(): OpcPackage {
    return new OpcPackage(new Map());
  }

  /**
   * Lists the parts of a zip without inflating any.
   * Throws `BrokenPackage` when the archive is damaged or holds a part twice, `ForeignFile` when it would
   * unpack to more than 500 MB.
   */
  static open(archive: Uint8Array): OpcPackage {
    const found = packedIn(archive);
    const size = found.reduce((sum, part) => sum + part.size, 0);
    if (size > MOST_UNPACKED_BYTES || found.length > MOST_PARTS) {
      throw new ForeignFile(
        `слишком велик: в распакованном виде больше ${MOST_UNPACKED_BYTES / MEGABYTE} МБ. Удалите из него лишние строки и листы и сохраните снова.`,
      );
    }
    const parts = new Map<string, Part>();
    for (const content of found) {
      const { name } = content;
      const key = partKey(name);
      // Some programs take the first one, some the last.
      if (parts.has(key)) throw new BrokenPackage(`часть ${name} есть в нём дважды`);
      parts.set(key, { name, content, size: content.size });
    }
    return new OpcPackage(parts);
  }

  /** A package with the same parts; setting a part of one leaves the other as it was. */
  copy(): OpcPackage {
    return new OpcPackage(new Map(this.parts));
  }

  has(name: string): boolean {
    return this.parts.has(partKey(name));
  }

  /** The part; throws `BrokenPackage` when it is absent. */
  part(name: string): Part {
    const part = this.parts.get(partKey(name));
    if (!part) throw new BrokenPackage(`в нём нет части ${name}`);
    return part;
  }

  /** The part as text; throws `BrokenPackage` when it is absent or cannot be inflated. */
  text(name: string): string {
    const part = this.part(name);
    return typeof part.content === 'string' ? part.content : textOf(bytesOf(part.content), name);
  }

  /**
   * The same for whoever goes through it once and keeps nothing of it: of hundreds of megabytes a piece at
   * a time stands in memory, unpacked and as text.
   */
  pieces(name: string): Iterable<string> {
    const part = this.part(name);
    return typeof part.content === 'string'
      ? [part.content]
      : textPieces(piecesOf(part.content), name);
  }

  /** The beginning of a part's text; of a large part the rest is not unpacked. */
  head(name: string, characters: number): string {
    let head = '';
    for (const piece of this.pieces(name)) {
      head += piece;
      if (head.length >= characters) break;
    }
    return head.slice(0, characters);
  }

  setText(name: string, text: string): void {
    this.set(name, asUtf8(text));
  }

  /** The same of a text too large to stand in memory whole: it comes in pieces and is kept as bytes. */
  setPieces(name: string, pieces: Iterable<string>): void {
    this.set(name, utf8Of(pieces));
  }

  /** Gives a part another name, which none has; its bytes stay. */
  rename(name: string, other: string): void {
    const { content, size } = this.part(name);
    this.remove(name);
    this.parts.set(partKey(other), { name: other, content, size });
  }

  remove(name: string): void {
    this.parts.delete(partKey(name));
  }

  /** The first of `stem1suffix`, `stem2suffix` … that no part has. */
  unusedName(stem: string, suffix: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${suffix}`)) number += 1;
    return `${stem}${number}${suffix}`;
  }

  /**
   * Inflates every part of the archive that has not been: nothing is worked on that could not be packed
   * again. What is XML among them is carried over unread, so it is gone through once: a part that was cut before
   * it was packed has the right checksum. One of more than `most` bytes is not. Throws `BrokenPackage`.
   */
  refuseDamaged(most: number): void {
    for (const { name, content, size } of this.parts.values()) {
      if (!isPacked(content) || SOUND.has(content)) continue;
      const pieces = piecesOf(content);
      if (size <= most && isXml(name)) requireWellFormed(markupPieces(pieces, name), name);
      else for (const _ of pieces);
    }
  }

  /**
   * Packs all parts in their order; equal parts give equal bytes. What has not been set lies in the archive
   * packed, and is carried over so. One part after another: no two stand in memory unpacked.
   */
  toBytes(): Uint8Array {
    const parts = [...this.parts.values()];
    return archiveOf(
      parts.map(({ name, content }) =>
        isPacked(content) ? { ...content, name } : packed(name, bytesOf(content)),
      ),
    );
  }

  private set(name: string, content: string | Uint8Array): void {
    const key = partKey(name);
    const known = this.parts.get(key);
    this.parts.set(key, { name: known?.name ?? name, content, size: content.length });
  }
}

/**
 * Whether the part is XML by its name. Drawings of notes (.vml) are not: Excel itself writes «<br>» there. Neither is
 * what a Mac puts beside each file of an archive.
 */
const isXml = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) && !/(?:^|[\\/])(?:__MACOSX[\\/]|\._)/i.test(name);

function isPacked(content: Part['content']): content is Packed {
  return typeof content !== 'string' && !(content instanceof Uint8Array);
}

/** Not kept where inflated: that would take the memory of all sheets. */
function bytesOf(content: Part['content']): Uint8Array {
  if (typeof content === 'string') return strToU8(content);
  if (!isPacked(content)) return content;
  const bytes = unpacked(content);
  SOUND.add(content);
  return bytes;
}

function* piecesOf(content: Uint8Array | Packed): Generator<Uint8Array> {
  if (!isPacked(content)) yield content;
  else {
    yield* unpackedPieces(content);
    SOUND.add(content);
  }
}

/** Part names are compared without case; some writers use backslashes or a leading slash. */
function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}
