/** The parts of a spreadsheet package that all sheets share, each read when first asked for. */

import { BrokenPackage, ForeignFile } from '../faults';
import type { ValueContext } from '../reading/cell-value';
import { readSharedStrings } from '../reading/shared-strings';
import { StyleSheet } from '../styles/style-sheet';
import { declareOverride, removeOverride } from './content-types';
import type { OpcPackage } from './opc-package';
import { addRelationship, relationshipsOf, removeRelationships } from './relationships';
import { EMPTY_STYLES } from './skeleton';
import { WorkbookPart } from './workbook-part';

const SPREADSHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The namespace of strict files: our sheets are in the other one, and a file may not mix them. */
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** A worksheet: its name, its part, and its index among all sheets of the workbook. */
export interface Worksheet {
  readonly name: string;
  readonly part: string;
  readonly index: number;
  readonly state: string;
}

/** An open package; `copy` gives one that can be changed while this one stays as it is. */
export class SpreadsheetDocument {
  readonly pack: OpcPackage;
  readonly workbook: WorkbookPart;
  private readonly workbookName: string;
  private readonly strings: { value: readonly string[] | null };
  private styleSheet: StyleSheet | null = null;

  /** Throws `BrokenPackage` when the package holds no workbook. */
  constructor(pack: OpcPackage, strings: { value: readonly string[] | null } = { value: null }) {
    this.pack = pack;
    const main = relationshipsOf(pack, '').find(({ type }) => type === 'officeDocument');
    if (!main) throw new ForeignFile('— не книга .xlsx: выберите другой файл.');
    if (main.target.endsWith('.bin'))
      throw new ForeignFile('— двоичная книга .xlsb: сохраните её как «Книга Excel (.xlsx)».');
    if (!pack.has(main.target)) throw new BrokenPackage('в нём нет книги');
    this.workbookName = main.target;
    this.workbook = new WorkbookPart(pack.text(main.target), main.target);
    this.strings = strings;
  }

  copy(): SpreadsheetDocument {
    return new SpreadsheetDocument(this.pack.copy(), this.strings);
  }

  /** The worksheets in their order; chart and macro sheets are left out. */
  worksheets(): Worksheet[] {
    const targets = new Map(
      relationshipsOf(this.pack, this.workbookName).map((relation) => [relation.id, relation]),
    );
    return this.workbook.sheets().flatMap(({ name, relationId, state }, index) => {
      const relation = targets.get(relationId);
      return relation?.type === 'worksheet' ? [{ name, part: relation.target, index, state }] : [];
    });
  }

  get styles(): StyleSheet {
    if (!this.styleSheet) {
      const part = this.targetOf('styles');
      const xml = part !== null && this.pack.has(part) ? this.pack.text(part) : EMPTY_STYLES;
      this.styleSheet = new StyleSheet(xml, part ?? 'styles.xml');
    }
    return this.styleSheet;
  }

  get values(): ValueContext {
    return {
      sharedStrings: () => {
        this.strings.value ??= this.readStrings();
        return this.strings.value;
      },
      dateFormats: this.styles.dateFormats,
      date1904: this.workbook.date1904,
    };
  }

  /** Adds a worksheet part in front of the sheet with this index and returns the part's name. */
  addWorksheet(name: string, state: string, xml: string, at: number): string {
    if (this.workbook.xml.includes(STRICT)) {
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
   * Writes the shared parts back after sheets have changed. Formulas anywhere may depend on the
   * changes, so the order of calculation goes and all are counted anew on opening.
   */
  finish(): void {
    const chain = this.targetOf('calcChain');
    if (chain !== null) {
      this.pack.remove(chain);
      removeRelationships(this.pack, this.workbookName, chain);
      removeOverride(this.pack, chain);
    }
    this.workbook.setFullCalculation();
    this.pack.setText(this.workbookName, this.workbook.xml);
    this.writeStyles();
  }

  private writeStyles(): void {
    if (!this.styleSheet) return;
    const known = this.targetOf('styles');
    const part = known ?? `${this.folder()}styles.xml`;
    if (known === null) {
      declareOverride(this.pack, part, `${SPREADSHEET_ML}.styles+xml`);
      addRelationship(this.pack, this.workbookName, 'styles', part);
    } else if (this.pack.has(part) && this.pack.text(part) === this.styleSheet.xml) return;
    this.pack.setText(part, this.styleSheet.xml);
  }

  private readStrings(): readonly string[] {
    const part = this.targetOf('sharedStrings');
    return part === null ? [] : readSharedStrings(this.pack.text(part), part);
  }

  private targetOf(type: string): string | null {
    const relations = relationshipsOf(this.pack, this.workbookName);
    return relations.find((relation) => relation.type === type)?.target ?? null;
  }

  private folder(): string {
    return this.workbookName.slice(0, this.workbookName.lastIndexOf('/') + 1);
  }
}
