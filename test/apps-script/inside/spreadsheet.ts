/** `SpreadsheetApp` and `Spreadsheet`, bound to the one open document. */
import { type DocumentState, type SheetState, sheetNamed } from '../documents';
import { ConditionalFormatRuleBuilder, DataValidationBuilder } from './builders';
import { type Range, rangeOf } from './range';
import { Sheet } from './sheet';
import { deleteSheet, insertSheet } from './sheet-list';
import { requireFreeName } from './sheet-names';
import { notEmulated, strict } from './strict';
import { LOCALES } from './typed-values';
import { Ui } from './ui';
import type { World } from './world';

class NamedRange {
  constructor(
    private readonly world: World,
    private readonly state: DocumentState['names'][number],
  ) {}

  getName(): string {
    return this.state.name;
  }

  getRange(): Range {
    const { sheet, top, rows } = this.state;
    const state = sheetNamed(this.world.document, sheet);
    return rangeOf(this.world, state, { top, left: 1, rows, columns: 1 });
  }
}

class Spreadsheet {
  constructor(private readonly world: World) {}

  getSheets(): Sheet[] {
    return this.world.document.sheets.map((state) => this.sheet(state));
  }

  getSheetByName(name: string): Sheet | null {
    const state = this.world.document.sheets.find((sheet) => sheet.name === name);
    return state ? this.sheet(state) : null;
  }

  getNamedRanges(): NamedRange[] {
    return this.world.document.names.map((state) =>
      strict(this.world, 'NamedRange', new NamedRange(this.world, state)),
    );
  }

  getSpreadsheetTimeZone(): string {
    return this.world.document.zone;
  }

  getSpreadsheetLocale(): string {
    return this.world.document.locale;
  }

  /** What is stored stays as it is. */
  setSpreadsheetLocale(locale: string): void {
    if (!LOCALES.includes(locale)) notEmulated(`the locale ${locale}`);
    this.world.document.locale = locale;
  }

  insertSheet(name: string, index: number, options: { template?: Sheet } = {}): Sheet {
    requireFreeName(this.world.document, name);
    return this.sheet(insertSheet(this.world.document, name, index, options.template?.state));
  }

  deleteSheet(sheet: Sheet): void {
    deleteSheet(this.world.document, sheet.state);
  }

  /** Where no sheet is the active one it is the first; a document of a test may have none at all. */
  getActiveSheet(): Sheet | null {
    const { sheets, active } = this.world.document;
    const state = sheets.find(({ name }) => name === active) ?? sheets[0];
    return state ? this.sheet(state) : null;
  }

  setActiveSheet(sheet: Sheet): Sheet {
    this.world.document.active = sheetNamed(this.world.document, sheet.state.name).name;
    return sheet;
  }

  toast(message: string, title: string, _seconds: number): void {
    this.world.shown.toasts.push({ title, message });
  }

  private sheet(state: SheetState): Sheet {
    return strict(this.world, 'Sheet', new Sheet(this.world, state));
  }
}

export class SpreadsheetApp {
  readonly ProtectionType = { RANGE: 'RANGE', SHEET: 'SHEET' };
  readonly BooleanCriteria = {
    TEXT_EQUAL_TO: 'TEXT_EQUAL_TO',
    TEXT_CONTAINS: 'TEXT_CONTAINS',
    CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  };

  constructor(private readonly world: World) {}

  getActiveSpreadsheet(): Spreadsheet {
    return strict(this.world, 'Spreadsheet', new Spreadsheet(this.world));
  }

  getUi(): Ui {
    return strict(this.world, 'Ui', new Ui(this.world));
  }

  newDataValidation(): DataValidationBuilder {
    return strict(this.world, 'DataValidationBuilder', new DataValidationBuilder(this.world));
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return strict(
      this.world,
      'ConditionalFormatRuleBuilder',
      new ConditionalFormatRuleBuilder(this.world),
    );
  }

  flush(): void {}
}
