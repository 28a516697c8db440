/** `xl/styles.xml` after one pass over it, with the formats that have been added to it since. */
import { Kept } from '../package/kept';
import type { OpcPackage } from '../package/opc-package';
import { type CodeFormat, codeFormatOf } from '../reading/code-format';
import { showsDate } from '../reading/number-formats';
import { attributeOf, childOf, type Outline, outlineOf } from '../xml/outline';
import { placeFor, splice, withPrefix } from '../xml/splice';
import { Collection } from './collection';

/** The schema's order of the children of `styleSheet` (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
/** Those of them that hold formats, in this order. */
export const COLLECTIONS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'dxfs',
] as const;

export type CollectionName = (typeof COLLECTIONS)[number];

/**
 * What programs take for granted at the head of each collection: cells without a format have the first one, and
 * the first two fills are these whatever a file says. A file may lack them until something is added.
 */
const STANDARD: Partial<Record<CollectionName, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

const TABLES = new Kept<StyleTable>();

/** Ids below belong to the built-in formats. */
const FIRST_OWN_FORMAT = 164;

/** The part's own number formats. */
class NumberFormats {
  private readonly codes: Map<number, string>;
  private readonly ids = new Map<string, number>();
  private last = FIRST_OWN_FORMAT - 1;

  constructor(formats: Iterable<readonly [number, string]>) {
    this.codes = new Map(formats);
    for (const [id, code] of this.codes) this.learn(id, code);
  }

  copy(): NumberFormats {
    return new NumberFormats(this.codes);
  }

  showsDate(id: number): boolean {
    return showsDate(id, this.codes);
  }

  codeFormat(id: number): CodeFormat | null {
    return codeFormatOf(this.codes.get(id));
  }

  /** The id of the first one with this code. */
  idOf(code: string): number | undefined {
    return this.ids.get(code);
  }

  /** Gives the code an id that nobody has. */
  add(code: string): number {
    const id = this.last + 1;
    this.codes.set(id, code);
    this.learn(id, code);
    return id;
  }

  private learn(id: number, code: string): void {
    if (!Number.isInteger(id)) return;
    this.last = Math.max(this.last, id);
    if (!this.ids.has(code)) this.ids.set(code, id);
  }
}

/** What is known of a styles part; whoever changes it changes a copy. */
export class StyleTable {
  private constructor(
    /** The part as it was read: tables that have grown out of one reading share it. */
    readonly source: { readonly xml: string; readonly root: Outline },
    private readonly collections: ReadonlyMap<CollectionName, Collection>,
    private readonly numbers: NumberFormats,
    private readonly dates: boolean[],
    /** By cell format index: how the format shows numbers as codes, «0000»; the product adds none such. */
    readonly codeFormats: readonly (CodeFormat | null)[],
  ) {}

  /** That of a package's part: read when first asked for. Throws `BrokenPackage`. */
  static of(pack: OpcPackage, part: string): StyleTable {
    return TABLES.of(pack, part, (xml) => StyleTable.read(xml, part));
  }

  private static read(xml: string, part: string): StyleTable {
    const root = outlineOf(xml, part);
    const { contentStart, end } = root;
    // `<styleSheet/>` has no inside that something could be put into.
    if (contentStart === end) {
      const tag = `</${root.prefix}${root.name}>`;
      return StyleTable.read(`${xml.slice(0, end).replace(/\/>$/, '>')}${tag}`, part);
    }
    const itemsOf = (name: CollectionName): readonly Outline[] =>
      childOf(root, name)?.children ?? [];
    const numbers = new NumberFormats(
      itemsOf('numFmts').map((format) => [
        Number(attributeOf(format, 'numFmtId')),
        attributeOf(format, 'formatCode') ?? '',
      ]),
    );
    const formats = itemsOf('cellXfs').map((format) =>
      Number(attributeOf(format, 'numFmtId') ?? 0),
    );
    const dates = formats.map((id) => numbers.showsDate(id));
    const codes = formats.map((id) => numbers.codeFormat(id));
    const collections = new Map(
      COLLECTIONS.map((name) => [name, Collection.of(name, xml, childOf(root, name))]),
    );
    const children = root.children.map((child) => ({ ...child, children: [] }));
    return new StyleTable({ xml, root: { ...root, children } }, collections, numbers, dates, codes);
  }

  /** One that formats can be added to while this one stays as it is. */
  copy(): StyleTable {
    const collections = new Map(
      COLLECTIONS.map((name) => [name, this.collection(name).copy()] as const),
    );
    const dates = [...this.dates];
    for (const [name, collection] of collections) {
      for (const markup of (STANDARD[name] ?? []).slice(collection.length)) {
        collection.add(withPrefix(markup, this.prefix));
        if (name === 'cellXfs') dates.push(false);
      }
    }
    return new StyleTable(this.source, collections, this.numbers.copy(), dates, this.codeFormats);
  }

  /** Writes the part anew with all that has been added, and is known as what that part holds. */
  write(pack: OpcPackage, part: string): void {
    const { xml, root } = this.source;
    const splices = COLLECTIONS.flatMap((name) =>
      this.collection(name).splices(root.prefix, placeFor(root, ORDER, name)),
    );
    pack.setText(part, splice(xml, splices));
    TABLES.keep(pack, part, this);
  }

  /** By cell format index: whether the format shows a date. */
  get dateFormats(): readonly boolean[] {
    return this.dates;
  }

  /** The namespace prefix (`x:`) of the part, or ''. */
  get prefix(): string {
    return this.source.root.prefix;
  }

  /** The first item of a collection that is exactly this markup. */
  indexOf(name: CollectionName, markup: string): number | undefined {
    return this.collection(name).indexOf(markup);
  }

  /** The markup of an item; undefined: there is none with this index. */
  at(name: CollectionName, index: number): string | undefined {
    return this.collection(name).at(index);
  }

  /** The markup of the items that were added to what was read. */
  added(name: CollectionName): readonly string[] {
    return this.collection(name).added;
  }

  /** Adds an item that is no format of cells; gives its index. */
  add(name: Exclude<CollectionName, 'cellXfs' | 'numFmts'>, markup: string): number {
    return this.collection(name).add(markup);
  }

  /** Adds a format of cells whose number format has this id; gives its index. */
  addCellFormat(markup: string, numberFormat: number): number {
    this.dates.push(this.numbers.showsDate(numberFormat));
    return this.collection('cellXfs').add(markup);
  }

  /** The id of the part's own number format with this code. */
  numberFormat(code: string): number | undefined {
    return this.numbers.idOf(code);
  }

  /** Adds a number format with this code; `markupOf` writes it with the id that it is given. */
  addNumberFormat(code: string, markupOf: (id: number) => string): number {
    const id = this.numbers.add(code);
    this.collection('numFmts').add(markupOf(id));
    return id;
  }

  private collection(name: CollectionName): Collection {
    const collection = this.collections.get(name);
    if (!collection) throw new Error(`No collection ${name}`);
    return collection;
  }
}
