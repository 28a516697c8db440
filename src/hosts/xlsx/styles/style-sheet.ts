/**
 * `xl/styles.xml`: cell formats are told apart by index, so existing ones never change; new ones
 * are appended, and an equal one is used again.
 */
import { BrokenPackage } from '../faults';
import type { OpcPackage } from '../package/opc-package';
import { escapeXml } from '../xml/escape';
import { outlineOf } from '../xml/outline';
import { setAttribute, splice, withPrefix } from '../xml/splice';
import { type CollectionName, StyleTable } from './style-table';

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

/** The styles part of a package: formats are found in it, and added to it. */
export class StyleSheet {
  /** Read when formats are looked for: large in some files. */
  private known: StyleTable | null = null;
  /** The same, once it is this one's alone and can be added to. */
  private own: StyleTable | null = null;
  private readonly formats = new Map<string, number>();

  constructor(
    private readonly pack: OpcPackage,
    readonly part: string,
  ) {}

  /** What the part holds, with what has been added to it. */
  get table(): StyleTable {
    this.known ??= StyleTable.of(this.pack, this.part);
    return this.own ?? this.known;
  }

  /** By cell format index: whether the format shows a date. */
  get dateFormats(): readonly boolean[] {
    return this.table.dateFormats;
  }

  /** By cell format index: how the format shows numbers as codes. */
  get codeFormats(): StyleTable['codeFormats'] {
    return this.table.codeFormats;
  }

  /** Writes what has been added into the part, all at once. */
  write(): void {
    this.own?.write(this.pack, this.part);
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
    const markup =
      format.alignment === undefined ? `${open}/>` : `${open}>${format.alignment}</xf>`;
    const index = this.cellFormat(withPrefix(markup, this.table.prefix), number);
    this.formats.set(key, index);
    return index;
  }

  /** The index of the format `style` with another number format; all else is the same. */
  withNumberFormat(style: number, code: string | null): number {
    const key = `${style} ${code}`;
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const number = code === null ? 0 : this.numberFormat(code);
    // The first one is there even where the part does not say so.
    const xml =
      this.table.at('cellXfs', style) ?? (style === 0 ? this.grow().at('cellXfs', 0) : undefined);
    if (xml === undefined) throw new BrokenPackage(`в нём нет формата ячеек № ${style}`);
    const tag = outlineOf(xml, this.part, 0);
    const numbered = splice(xml, [setAttribute(xml, tag, 'numFmtId', String(number))]);
    const again = outlineOf(numbered, this.part, 0);
    const markup = splice(numbered, [setAttribute(numbered, again, 'applyNumberFormat', '1')]);
    const index = this.cellFormat(markup, number);
    this.formats.set(key, index);
    return index;
  }

  /** The index of a differential format (for conditional formats) that is exactly this markup. */
  differential(markup: string): number {
    return this.item('dxfs', markup);
  }

  /** The markup of the differential format with this index; '' when there is none. */
  differentialAt(index: number): string {
    return this.table.at('dxfs', index) ?? '';
  }

  private numberFormat(code: string): number {
    if (code === '@') return 49;
    if (code === '0') return 1;
    const { prefix } = this.table;
    const markupOf = (id: number): string =>
      withPrefix(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`, prefix);
    return this.table.numberFormat(code) ?? this.grow().addNumberFormat(code, markupOf);
  }

  private item(name: Exclude<CollectionName, 'numFmts' | 'cellXfs'>, markup: string): number {
    const text = withPrefix(markup, this.table.prefix);
    return this.table.indexOf(name, text) ?? this.grow().add(name, text);
  }

  private cellFormat(text: string, numberFormat: number): number {
    return this.table.indexOf('cellXfs', text) ?? this.grow().addCellFormat(text, numberFormat);
  }

  private grow(): StyleTable {
    this.own ??= this.table.copy();
    return this.own;
  }
}
