/**
 * `xl/styles.xml`: cell formats are told apart by index, so existing ones never change; new ones
 * are appended, and an equal one is used again.
 */
import { BrokenPackage } from '../faults';
import { Kept } from '../package/kept';
import type { Markup } from '../package/markup';
import type { OpcPackage } from '../package/opc-package';
import { showsDate } from '../reading/number-formats';
import { escapeXml } from '../xml/escape';
import { attributeOf, childOf, type Outline, outlineOf } from '../xml/outline';
import { appendInside, placeFor, setAttribute, splice, withPrefix } from '../xml/splice';

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
/** Ids below belong to the built-in formats. */
const FIRST_OWN_FORMAT = 164;

type Collection = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** A cell format as the parts of markup that it is made of; absent parts are the default. */
export interface CellFormat {
  /** A format code, e.g. `dd\.mm\.yyyy`; absent: General. */
  readonly numberFormat?: string;
  /** `<font>…</font>` */
  readonly font?: string;
  /** `<fill>…</fill>` */
  readonly fill?: string;
  /** `<border>…</border>` */
  readonly border?: string;
  /** `<alignment …/>` */
  readonly alignment?: string;
}

const DATE_FORMATS = new Kept<readonly boolean[]>();

/** The styles part of a package: formats are found in it, and added to it. */
export class StyleSheet {
  /** Read when formats are looked for, and anew after one was added; large in some files. */
  private markup: Markup | null = null;
  private dates: readonly boolean[] | null = null;
  private readonly formats = new Map<string, number>();

  constructor(
    readonly pack: OpcPackage,
    readonly part: string,
  ) {}

  /** By cell format index: whether the format shows a date. */
  get dateFormats(): readonly boolean[] {
    this.dates ??= DATE_FORMATS.of(this.pack, this.part, (xml) =>
      dateFormatsOf(this.markup?.root ?? outlineOf(xml, this.part)),
    );
    return this.dates;
  }

  /** The index of a cell format that is exactly this. */
  indexOf(format: CellFormat): number {
    const key = JSON.stringify(format);
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const number = format.numberFormat === undefined ? 0 : this.numberFormat(format.numberFormat);
    const font = format.font === undefined ? 0 : this.item('fonts', format.font);
    const fill = format.fill === undefined ? 0 : this.item('fills', format.fill);
    const border = format.border === undefined ? 0 : this.item('borders', format.border);
    const applied = [
      number > 0 && 'applyNumberFormat',
      font > 0 && 'applyFont',
      fill > 0 && 'applyFill',
      border > 0 && 'applyBorder',
      format.alignment !== undefined && 'applyAlignment',
    ];
    const flags = applied.map((flag) => (flag === false ? '' : ` ${flag}="1"`)).join('');
    const open =
      `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}"` +
      ` xfId="0"${flags}`;
    const index = this.item(
      'cellXfs',
      format.alignment === undefined ? `${open}/>` : `${open}>${format.alignment}</xf>`,
    );
    this.formats.set(key, index);
    return index;
  }

  /** The index of the format `style` with another number format; all else is the same. */
  withNumberFormat(style: number, code: string | null): number {
    const key = `${style} ${code}`;
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const number = code === null ? 0 : this.numberFormat(code);
    const { xml: whole, root } = this.read();
    const base = childOf(root, 'cellXfs')?.children[style];
    if (!base) throw new BrokenPackage(`в нём нет формата ячеек № ${style}`);
    const xml = whole.slice(base.start, base.end);
    const tag = outlineOf(xml, this.part, 0);
    const numbered = splice(xml, [setAttribute(xml, tag, 'numFmtId', String(number))]);
    const again = outlineOf(numbered, this.part, 0);
    const markup = splice(numbered, [setAttribute(numbered, again, 'applyNumberFormat', '1')]);
    const index = this.item('cellXfs', markup, '');
    this.formats.set(key, index);
    return index;
  }

  /** The index of a differential format (for conditional formats) that is exactly this markup. */
  differential(markup: string): number {
    return this.item('dxfs', markup);
  }

  /** The markup of the differential format with this index; '' when there is none. */
  differentialAt(index: number): string {
    const { xml, root } = this.read();
    const format = childOf(root, 'dxfs')?.children[index];
    return format ? xml.slice(format.start, format.end) : '';
  }

  private numberFormat(code: string): number {
    if (code === '@') return 49;
    if (code === '0') return 1;
    const { root } = this.read();
    const collection = childOf(root, 'numFmts');
    const own = collection?.children ?? [];
    const known = own.find((element) => attributeOf(element, 'formatCode') === code);
    if (known) return Number(attributeOf(known, 'numFmtId'));
    const ids = own.map((element) => Number(attributeOf(element, 'numFmtId')));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
    const markup = `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;
    this.append('numFmts', withPrefix(markup, root.prefix));
    return id;
  }

  private item(name: Collection, markup: string, prefix?: string): number {
    const { xml, root } = this.read();
    const text = withPrefix(markup, prefix ?? root.prefix);
    const collection = childOf(root, name);
    const items = collection?.children ?? [];
    const known = items.findIndex(({ start, end }) => xml.slice(start, end) === text);
    if (known >= 0) return known;
    this.append(name, text);
    return items.length;
  }

  private append(name: string, text: string): void {
    const { xml, root } = this.read();
    const collection = childOf(root, name);
    if (!collection) {
      const start = placeFor(root, ORDER, name);
      const markup = `<${root.prefix}${name} count="1">${text}</${root.prefix}${name}>`;
      this.write(splice(xml, [{ start, end: start, text: markup }]));
      return;
    }
    const grown = splice(xml, [appendInside(xml, collection, text)]);
    const again = childOf(outlineOf(grown, this.part), name);
    const count = String(collection.children.length + 1);
    this.write(again ? splice(grown, [setAttribute(grown, again, 'count', count)]) : grown);
  }

  private read(): Markup {
    if (!this.markup) {
      const xml = this.pack.text(this.part);
      this.markup = { xml, root: outlineOf(xml, this.part) };
    }
    return this.markup;
  }

  private write(xml: string): void {
    this.pack.setText(this.part, xml);
    this.markup = null;
    this.dates = null;
  }
}

function dateFormatsOf(root: Outline): boolean[] {
  const codes = new Map<number, string>();
  for (const element of childOf(root, 'numFmts')?.children ?? []) {
    const code = attributeOf(element, 'formatCode') ?? '';
    codes.set(Number(attributeOf(element, 'numFmtId')), code);
  }
  return (childOf(root, 'cellXfs')?.children ?? []).map((format) =>
    showsDate(Number(attributeOf(format, 'numFmtId') ?? 0), codes),
  );
}
