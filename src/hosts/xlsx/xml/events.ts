/** What a tokenizer finds in XML, made into calls of a visitor; what is not well-formed is a fault. */
import { decodeXML } from 'entities/decode';
import { QuoteType, type TokenizerCallbacks } from 'htmlparser2';
import { BrokenPackage } from '../faults';
import type { XmlPosition, XmlVisitor } from './visitor';

/** No program nests deeper, and whoever makes a tree of a part goes down it level by level. */
const MOST_LEVELS = 1_000;
/** A cell holds 32 767 characters at most, and nothing else in a part is longer. */
const MOST_CHARACTERS = 1_000_000;
/** So many attributes are compared with one another; of more, which no program writes, names are kept. */
const FEW_ATTRIBUTES = 32;
/** What may go on from one piece into the next: of comments alone it is more than a text may have. */
const LONGEST_CARRIED = 1 << 24;

const CLOSES = '>'.charCodeAt(0);

/** «--», in front of the «>». */
const COMMENT_END = 2;
/** What may stand outside of the root. */
const BLANK = /^[\s\ufeff]*$/;

/** Signs that no XML may have, not even spelled by their numbers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
/** An ampersand that begins none of the five entities and no number of a sign. */
const LOOSE = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i;

/** The tokenizer tells where things stand; the text itself it does not keep. */
export class XmlEvents implements TokenizerCallbacks {
  private readonly visitor: XmlVisitor;
  /** What has been given and may be asked for, from `offset` on. */
  private buffer = '';
  private offset = 0;
  /** Where the next thing begins: all before it has been told. */
  private told = 0;

  private start = 0;
  private end = 0;
  private tagStart = 0;

  /** Full names of the open elements, and the same without prefix. */
  private readonly path: string[] = [];
  private readonly names: string[] = [];
  private roots = 0;

  private readonly attributes: string[] = [];
  private attributeCount = 0;
  private many: Set<string> | null = null;
  private value = '';

  private pending = '';
  private characters = 0;

  constructor(
    private readonly part: string,
    visitorAt: (position: XmlPosition) => XmlVisitor,
  ) {
    this.visitor = visitorAt({ start: () => this.start, end: () => this.end + 1 });
  }

  /** Takes the piece that the tokenizer goes through next. */
  expect(piece: string): void {
    const given = this.offset + this.buffer.length;
    const from = Math.min(this.told, given);
    const rest = this.buffer.slice(from - this.offset);
    if (rest.length > LONGEST_CARRIED || FORBIDDEN.test(piece)) this.fail();
    this.offset = from;
    this.buffer = rest + piece;
  }

  /** Whether one element began, and all that began have ended. */
  get isWhole(): boolean {
    return this.roots === 1 && this.path.length === 0;
  }

  ontext(start: number, end: number): void {
    this.start = end;
    this.told = end;
    const isOutside = this.path.length === 0;
    if (isOutside && !BLANK.test(this.slice(start, end))) this.fail();
    if (isOutside || !this.visitor.text) return;
    this.count(end - start);
    const text = this.slice(start, end);
    this.pending = this.pending === '' ? text : this.pending + text;
  }

  onopentagname(start: number, end: number): void {
    this.flush();
    const full = this.slice(start, end);
    this.end = end;
    this.told = end;
    this.tagStart = this.start;
    this.characters = 0;
    this.attributeCount = 0;
    this.many = null;
    if (this.path.length === 0) this.roots += 1;
    const colon = full.indexOf(':');
    const name = colon < 0 ? full : full.slice(colon + 1);
    if (this.path.push(full) > MOST_LEVELS) {
      throw new BrokenPackage(`в части ${this.part} больше ${MOST_LEVELS} вложенных элементов`);
    }
    this.names.push(name);
    this.visitor.open(name, colon < 0 ? '' : full.slice(0, colon + 1));
  }

  onattribname(start: number, end: number): void {
    const name = this.slice(start, end);
    this.start = start;
    this.told = end;
    this.refuseSecond(name);
    this.attributes[this.attributeCount] = name;
    this.attributeCount += 1;
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.told = end;
    const data = this.slice(start, end);
    this.value = this.value === '' ? data : this.value + data;
  }

  onattribend(quote: QuoteType, end: number): void {
    if (quote !== QuoteType.Double && quote !== QuoteType.Single) this.fail();
    this.end = end;
    this.told = end;
    const name = this.attributes[this.attributeCount - 1];
    if (name !== undefined) this.visitor.attribute?.(name, this.decoded(this.value));
  }

  onopentagend(end: number): void {
    this.end = end;
    this.begin(end + 1);
  }

  onselfclosingtag(end: number): void {
    this.end = end;
    this.start = this.tagStart;
    this.path.pop();
    this.visitor.close(this.names.pop() ?? '');
    this.begin(end + 1);
  }

  onclosetag(start: number, end: number): void {
    this.flush();
    const full = this.path.pop();
    const at = start - this.offset;
    // Comparing in place: half of all tags are these.
    if (full?.length !== end - start || !this.buffer.startsWith(full, at)) this.fail();
    this.end = this.closingEnd(end);
    this.characters = 0;
    this.visitor.close(this.names.pop() ?? '');
    this.begin(this.end + 1);
  }

  oncdata(start: number, end: number, offset: number): void {
    this.flush();
    this.count(end - offset - start);
    this.visitor.text?.(this.slice(start, end - offset));
    this.begin(end + 1);
  }

  /** `offset`: so many characters of its end were told; none where it never ended, three of «--!>». */
  oncomment(start: number, end: number, offset: number): void {
    const text = this.slice(start, Math.max(start, end - offset));
    // XML has no «--» in a comment: one program goes on behind it, another one ends there.
    if (offset !== COMMENT_END || text.includes('--') || text.endsWith('-')) this.fail();
    this.begin(end + 1);
  }

  ondeclaration(_start: number, end: number): void {
    this.begin(end + 1);
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.begin(end + 1);
  }

  onattribentity(): void {
    // Entities are part of the data.
  }

  ontextentity(): void {
    // Entities are part of the text.
  }

  onend(): void {
    // Asked for by `isWhole`.
  }

  private begin(at: number): void {
    this.start = at;
    this.told = at;
  }

  /** The closing tag ends at its «>», which blanks may stand in front of. */
  private closingEnd(end: number): number {
    if (this.buffer.charCodeAt(end - this.offset) === CLOSES) return end;
    const found = this.buffer.indexOf('>', end - this.offset);
    return found < 0 ? end : found + this.offset;
  }

  private flush(): void {
    if (this.pending === '') return;
    this.visitor.text?.(this.decoded(this.pending));
    this.pending = '';
  }

  private count(characters: number): void {
    this.characters += characters;
    if (this.characters > MOST_CHARACTERS && this.visitor.isForgetful !== true) {
      throw new BrokenPackage(`в части ${this.part} текст длиннее миллиона знаков`);
    }
  }

  private refuseSecond(name: string): void {
    if (this.attributeCount > FEW_ATTRIBUTES) {
      this.many ??= new Set(this.attributes.slice(0, this.attributeCount - 1));
      this.many.add(this.attributes[this.attributeCount - 1] ?? '');
      if (this.many.has(name)) this.fail();
      return;
    }
    for (let at = 0; at < this.attributeCount; at += 1) {
      if (this.attributes[at] === name) this.fail();
    }
  }

  private decoded(text: string): string {
    if (!text.includes('&')) return text;
    if (LOOSE.test(text)) this.fail();
    return decodeXML(text);
  }

  private slice(start: number, end: number): string {
    return this.buffer.slice(start - this.offset, end - this.offset);
  }

  private fail(): never {
    throw new BrokenPackage(`часть ${this.part} обрывается или испорчена`);
  }
}
