/** A spreadsheet package: its worksheets, and the parts that all of them share. */

import type { SheetGrid } from '../../core/schema/sheet-grid';
import { MEGABYTE } from '../../core/values/megabyte';
import { BrokenPackage, ForeignFile, hugeSheet, longTexts } from './faults';
import { contentTypeOf, declareOverride, removeOverride } from './package/content-types';
import { refuseForeignFile } from './package/file-kind';
import { Kept } from './package/kept';
import { OpcPackage } from './package/opc-package';
import {
  addRelationship,
  type Relationship,
  relationshipsOf,
  removeRelationships,
} from './package/relationships';
import { refuseOddSheets, refuseSharedParts } from './package/sheet-list';
import { EMPTY_STYLES } from './package/skeleton';
import { WorkbookPart } from './package/workbook-part';
import type { ValueContext } from './reading/cell-value';
import { type ReadSheet, readSheet, TooMuchText } from './reading/read-sheet';
import { readSharedStrings } from './reading/shared-strings';
import { StyleSheet } from './styles/style-sheet';
import type { XmlVisitor } from './xml/visitor';

const SPREADSHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet that unpacks to more is read when somebody asks for it. */
const READ_AT_ONCE = 64 * MEGABYTE;

/** What a sheet that is read may unpack to: «Данные» with as many rows as a sheet can have are less. */
const LARGEST_SHEET = 300 * MEGABYTE;

const SHEETS = new Kept<ReadSheet>();
const STRINGS = new Kept<readonly string[]>();

/** A worksheet: its name, its part, and its index among all sheets of the workbook. */
export interface Worksheet {
  readonly name: string;
  readonly part: string;
  readonly index: number;
  readonly state: string;
}

/** Has the pass over a worksheet part made, with a visitor beside who learns something else of it. */
type Along = (
  pack: OpcPackage,
  part: string,
  pass: (beside: XmlVisitor | null) => ReadSheet,
) => ReadSheet;

const alone: Along = (_pack, _part, pass) => pass(null);

/** An open package. What has been read of a part is kept while the part stays as it is. */
export class SpreadsheetDocument {
  readonly pack: OpcPackage;
  readonly workbook: WorkbookPart;
  private readonly workbookName: string;
  private styleSheet: StyleSheet | null = null;

  /** Throws `ForeignFile` or `BrokenPackage` when the package holds no workbook. */
  constructor(pack: OpcPackage) {
    this.pack = pack;
    const main = relationshipsOf(pack, '').find(({ type }) => type === 'officeDocument');
    if (!main) throw new ForeignFile('— не книга .xlsx: выберите другой файл.');
    if (main.target.endsWith('.bin'))
      throw new ForeignFile('— двоичная книга .xlsb: сохраните её как «Книга Excel (.xlsx)».');
    if (!pack.has(main.target)) throw new BrokenPackage('в нём нет книги');
    this.workbookName = main.target;
    this.workbook = new WorkbookPart(pack, main.target);
  }

  /** Opens the bytes of a file. Throws `ForeignFile` or `BrokenPackage` when they hold no workbook. */
  static open(bytes: Uint8Array): SpreadsheetDocument {
    refuseForeignFile(bytes);
    const document = new SpreadsheetDocument(OpcPackage.open(bytes));
    refuseOddSheets(document.workbook.sheets(), document.relations());
    refuseSharedParts(document.worksheets());
    return document;
  }

  /**
   * Throws `BrokenPackage` when the parts are not the bytes that were packed or a sheet cannot be read. What
   * is read for it is kept; a sheet of more than 64 MB is read when somebody asks for it.
   */
  refuseDamaged(along: Along = alone): void {
    for (const { part } of this.worksheets()) {
      if (this.pack.part(part).size <= READ_AT_ONCE) this.grid(part, along);
    }
    this.pack.refuseDamaged(READ_AT_ONCE);
  }

  /** One that can be changed, and then finished, while this one stays as it is. */
  draft(): SpreadsheetDocument {
    const draft = new SpreadsheetDocument(this.pack.copy());
    draft.ensureStyles();
    return draft;
  }

  /** Whether the package calls itself a book with macros: its name must end in .xlsm then. */
  get hasMacros(): boolean {
    return /macroenabled/i.test(contentTypeOf(this.pack, this.workbookName) ?? '');
  }

  /** The worksheets in their order; chart and macro sheets are left out. */
  worksheets(): Worksheet[] {
    const targets = new Map(this.relations().map((relation) => [relation.id, relation]));
    return this.workbook.sheets().flatMap(({ name, relationId, state }, index) => {
      const relation = targets.get(relationId);
      return relation?.type === 'worksheet' ? [{ name, part: relation.target, index, state }] : [];
    });
  }

  /** The sheets that can have drawings: worksheets and sheets that are a chart. */
  drawnSheets(): { readonly name: string; readonly part: string }[] {
    const targets = new Map(this.relations().map((relation) => [relation.id, relation]));
    return this.workbook.sheets().flatMap(({ name, relationId }) => {
      const relation = targets.get(relationId);
      return relation && this.pack.has(relation.target) ? [{ name, part: relation.target }] : [];
    });
  }

  /** The parts that the workbook uses as this (the last segment of the relationship's type). */
  partsOfKind(type: string): string[] {
    return this.relations()
      .filter((relation) => relation.type === type && this.pack.has(relation.target))
      .map(({ target }) => target);
  }

  /** The cell formats; the defaults of the format where the package has none. */
  get styles(): StyleSheet {
    if (!this.styleSheet) {
      const part = this.targetOf('styles');
      this.styleSheet =
        part !== null && this.pack.has(part) ? new StyleSheet(this.pack, part) : defaultStyles();
    }
    return this.styleSheet;
  }

  /** What a worksheet part holds: the same object until the part is written. */
  grid(part: string, along: Along = alone): SheetGrid {
    return this.sheet(part, along).grid;
  }

  /** Whether any cell of a worksheet part has a formula. */
  hasFormulas(part: string): boolean {
    return this.sheet(part, alone).hasFormulas;
  }

  private sheet(part: string, along: Along): ReadSheet {
    const { pack } = this;
    if (pack.part(part).size > LARGEST_SHEET) throw hugeSheet(this.nameOf(part), LARGEST_SHEET);
    return SHEETS.ofPieces(pack, part, (xml) =>
      along(pack, part, (beside) =>
        this.namingSheet(part, () => readSheet(xml, part, this.values(), undefined, beside)),
      ),
    );
  }

  /** The same of a part that is read once, of so many rows. Throws `TooManyRows` when it has more. */
  boundedGrid(part: string, mostRows: number): SheetGrid {
    return this.namingSheet(part, () =>
      readSheet(this.pack.pieces(part), part, this.values(), mostRows),
    ).grid;
  }

  /** Adds a worksheet part in front of the sheet with this index and returns the part's name. */
  addWorksheet(name: string, state: string, xml: string, at: number): string {
    if (this.workbook.isStrict) {
      throw new ForeignFile(
        'сохранён как «Строгая книга Open XML»: сохраните его как обычную «Книга Excel (.xlsx)».',
      );
    }
    const part = this.pack.unusedName(`${this.folder()}worksheets/sheet`, '.xml');
    this.pack.setText(part, xml);
    declareOverride(this.pack, part, `${SPREADSHEET_ML}.worksheet+xml`);
    const relationId = addRelationship(this.pack, this.workbookName, 'worksheet', part);
    this.workbook.addSheet({ name, relationId, state }, at);
    return part;
  }

  /**
   * Ends a draft whose sheets have changed. Formulas anywhere may depend on the changes, so the order
   * of calculation goes and all are counted anew on opening.
   */
  finish(): void {
    const chain = this.targetOf('calcChain');
    if (chain !== null) {
      this.pack.remove(chain);
      removeRelationships(this.pack, this.workbookName, chain);
      removeOverride(this.pack, chain);
    }
    this.workbook.setFullCalculation();
    this.styleSheet?.write();
    this.styleSheet = null;
  }

  private relations(): Relationship[] {
    return relationshipsOf(this.pack, this.workbookName);
  }

  private nameOf(part: string): string {
    return this.worksheets().find((sheet) => sheet.part === part)?.name ?? part;
  }

  private namingSheet<T>(part: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw error instanceof TooMuchText ? longTexts(this.nameOf(part)) : error;
    }
  }

  private values(): ValueContext {
    let strings: readonly string[] | null = null;
    return {
      // Asked at every cell that uses one.
      sharedStrings: () => {
        strings ??= this.sharedStrings();
        return strings;
      },
      // Cells of a package without formats may name any.
      dateFormats: this.partsOfKind('styles').length > 0 ? this.styles.dateFormats : [],
      codeFormats: this.styles.codeFormats,
      date1904: this.workbook.date1904,
    };
  }

  private sharedStrings(): readonly string[] {
    const part = this.targetOf('sharedStrings');
    if (part === null) return [];
    return STRINGS.ofPieces(this.pack, part, (xml) => readSharedStrings(xml, part));
  }

  /** Sheets are written in formats, so a package that is changed has a part for them. */
  private ensureStyles(): void {
    const known = this.targetOf('styles');
    if (known !== null && this.pack.has(known)) return;
    const usual = `${this.folder()}styles.xml`;
    if (known === null && this.pack.has(usual)) this.setAside(usual);
    const part = known ?? usual;
    this.pack.setText(part, EMPTY_STYLES);
    if (known !== null) return;
    declareOverride(this.pack, part, `${SPREADSHEET_ML}.styles+xml`);
    addRelationship(this.pack, this.workbookName, 'styles', part);
  }

  /**
   * A part that has the name of the styles and is not those of the workbook is somebody's all the same, but some
   * programs (openpyxl) know the styles by their name, so it makes way for them.
   */
  private setAside(part: string): void {
    const aside = this.pack.unusedName(`${this.folder()}unused-styles`, '.xml');
    this.pack.rename(part, aside);
    removeOverride(this.pack, part);
    declareOverride(this.pack, aside, 'application/xml');
  }

  private targetOf(type: string): string | null {
    return this.relations().find((relation) => relation.type === type)?.target ?? null;
  }

  private folder(): string {
    return this.workbookName.slice(0, this.workbookName.lastIndexOf('/') + 1);
  }
}

/** What stands in for the styles of a package that has none. */
function defaultStyles(): StyleSheet {
  const pack = OpcPackage.empty();
  pack.setText('styles.xml', EMPTY_STYLES);
  return new StyleSheet(pack, 'styles.xml');
}
