/**
 * What a fake spreadsheet holds between executions: plain data only, so that it can be handed from
 * one bare context to the next. A date is a serial number under a date format, as in Google Sheets.
 */

export type Scalar = string | number | boolean | null;

/** A rectangle of cells, counted from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** A validation rule, shared by the cells on which it was laid. */
export interface RuleState {
  summary: string;
  /** «Отклонить ввод»: what does not keep to the rule is refused. */
  rejects?: true;
}

export interface CellState {
  value: Scalar;
  formula?: string;
  format: string;
  validation?: RuleState;
  note?: string;
  background?: string;
  bold?: true;
  wrap?: true;
  /** Aligned to the middle of its row's height. */
  middle?: true;
}

/** A conditional format. */
export interface FormatRuleState {
  criteria: 'TEXT_EQUAL_TO' | 'TEXT_CONTAINS' | 'CUSTOM_FORMULA';
  text: string;
  background?: string;
  fontColour?: string;
  areas: Area[];
}

/** A chart laid on a sheet; its place is counted from 1. */
export interface ChartState {
  /** null until it is inserted. */
  readonly id: number | null;
  readonly kind: 'bar' | null;
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly areas: readonly Area[];
  readonly place: { row: number; column: number; right: number; down: number } | null;
}

export interface ProtectionState {
  /** null: the whole sheet. */
  readonly area: Area | null;
  description: string;
  warningOnly: boolean;
  /** Another person alone may edit there. */
  othersOnly?: true;
}

export interface SheetState {
  name: string;
  maxRows: number;
  maxColumns: number;
  cells: (CellState | undefined)[][];
  widths: Record<number, number>;
  frozenRows: number;
  frozenColumns: number;
  tabColour?: string;
  highlights: FormatRuleState[];
  protections: ProtectionState[];
  /** Native tables whose columns have a type. */
  typed: Area[];
  /** Merged cells. */
  merged: Area[];
  /** Whether a filter stands on the sheet. */
  filtered: boolean;
  charts: ChartState[];
  /** Whether the sheet is nothing but a chart («Переместить на отдельный лист»). */
  isChart?: true;
}

/** What is not documented; the product must give the same results either way. */
export interface Doubts {
  /** A cell of plain text keeps a leading apostrophe as a character. */
  apostropheStaysInTextCells: boolean;
  /** A number written into a cell of plain text becomes a text. */
  numbersBecomeTextInTextCells: boolean;
  /** A text with «=» written into a cell of plain text becomes a formula. */
  formulasWorkInTextCells: boolean;
  /** A sheet made from a template has its size, but not its frozen rows, widths or colour. */
  templatesAreBare: boolean;
  /** A copied cell leaves its note and its validation behind. */
  copiesLoseRules: boolean;
  /** The range that a copied drop-down follows moves as far as the cell was copied. */
  copiedRulesShift: boolean;
  /** A range of the Sheets API finds its sheet in whatever case it is named. */
  rangesIgnoreCase: boolean;
  /** A time of day that clocks sprang over is given as an instant before the leap; else after it. */
  missingTimesAreBeforeTheLeap: boolean;
  /** Under an English locale a typed «05.06.2026» is a date too, in the order of that locale. */
  dotsMakeDaysInEnglish: boolean;
  /**
   * When a refused write is told: at its call, or when writes are carried out, and then of that write
   * alone or with everything since they last were.
   */
  refusals: 'atOnce' | 'late' | 'lateWithBatch';
  /** A cell whose format nobody has set gives «0.###############» instead of «General». */
  defaultFormatIsNumeric: boolean;
  /** The document has no lock and no cache, as outside of its container. */
  documentServicesAreNull: boolean;
}

export interface DocumentState {
  zone: string;
  /** By which a typed text is read: «ru_RU». */
  locale: string;
  sheets: SheetState[];
  /** Names of rows of sheets, counted from 1. */
  names: { name: string; sheet: string; top: number; rows: number }[];
  /** Rules that name a sheet and follow it when it is renamed. */
  rules: RuleState[];
  doubts: Doubts;
  /** The name of the sheet that the person looks at. */
  active: string;
}

export const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;
/** In pixels. */
export const DEFAULT_WIDTH = 100;
const GENERAL = 'General';

/** A sheet as Google inserts it. */
export function emptySheet(name: string): SheetState {
  return {
    name,
    maxRows: DEFAULT_ROWS,
    maxColumns: DEFAULT_COLUMNS,
    cells: [],
    widths: {},
    frozenRows: 0,
    frozenColumns: 0,
    highlights: [],
    charts: [],
    protections: [],
    typed: [],
    merged: [],
    filtered: false,
  };
}

/** A new spreadsheet with one empty sheet. */
export function newDocument(zone = 'Europe/Moscow'): DocumentState {
  return {
    zone,
    locale: 'ru_RU',
    sheets: [emptySheet('Лист1')],
    names: [],
    rules: [],
    active: 'Лист1',
    doubts: {
      apostropheStaysInTextCells: false,
      numbersBecomeTextInTextCells: false,
      formulasWorkInTextCells: false,
      templatesAreBare: false,
      copiesLoseRules: false,
      copiedRulesShift: false,
      rangesIgnoreCase: false,
      missingTimesAreBeforeTheLeap: false,
      dotsMakeDaysInEnglish: false,
      refusals: 'atOnce',
      defaultFormatIsNumeric: false,
      documentServicesAreNull: false,
    },
  };
}

/** A copy that shares nothing; `structuredClone` needs ten times as long for so many small cells. */
export function copyOf(document: DocumentState): DocumentState {
  const rules = new Map(document.rules.map((rule) => [rule, { ...rule }]));
  const ruleFor = (rule: RuleState): RuleState => {
    const copy = rules.get(rule) ?? { ...rule };
    rules.set(rule, copy);
    return copy;
  };
  const cellLike = (cell: CellState | undefined): CellState | undefined =>
    cell?.validation ? { ...cell, validation: ruleFor(cell.validation) } : cell && { ...cell };
  const sheets = document.sheets.map((sheet) => ({
    ...structuredClone({ ...sheet, cells: [] }),
    cells: Array.from(sheet.cells, (line) => (line ? Array.from(line, cellLike) : [])),
  }));
  const rest = structuredClone({ ...document, sheets: [], rules: [] });
  return { ...rest, sheets, rules: document.rules.map(ruleFor) };
}

/** The cell, brought into being when it was never touched. */
export function cellAt(sheet: SheetState, row: number, column: number): CellState {
  let line = sheet.cells[row];
  if (!line) {
    line = [];
    sheet.cells[row] = line;
  }
  let cell = line[column];
  if (!cell) {
    cell = { value: null, format: GENERAL };
    line[column] = cell;
  }
  return cell;
}

/** What a cell is that was never touched; for reading alone. */
export const UNTOUCHED: Readonly<CellState> = Object.freeze({ value: null, format: GENERAL });

/** Whether a person would see something in the cell: an unticked checkbox counts. */
export function isOccupied(cell: CellState | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.validation?.summary === 'checkbox');
}

/**
 * The number of rows and columns down to the last occupied cell. It is asked at nearly every call, of
 * sheets whose rules reach down a thousand rows: only cells that would make it larger are looked at.
 */
export function occupied({ cells }: SheetState): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (let row = cells.length - 1; row >= 0; row--) {
    const line = cells[row];
    if (!line) continue;
    let last = line.length - 1;
    while (last >= columns && !isOccupied(line[last])) last--;
    if (last < columns) continue;
    columns = last + 1;
    rows = Math.max(rows, row + 1);
  }
  return { rows, columns };
}

/** The sheet of this name; a test that names a missing one is wrong. */
export function sheetNamed(document: DocumentState, name: string): SheetState {
  const sheet = document.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`The fake document has no sheet «${name}»`);
  return sheet;
}

/** Puts a sheet's content in place as a person would have typed it; a day is `{ day }`. */
export function fillSheet(
  document: DocumentState,
  name: string,
  rows: readonly (readonly (Scalar | { readonly day: number })[])[],
): SheetState {
  const found = document.sheets.find((candidate) => candidate.name === name);
  const sheet = found ?? emptySheet(name);
  if (!found) document.sheets.push(sheet);
  sheet.maxRows = Math.max(sheet.maxRows, rows.length);
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      const cell = cellAt(sheet, r, c);
      if (typeof value === 'object' && value !== null) {
        cell.value = value.day;
        cell.format = 'dd.mm.yyyy';
      } else cell.value = value;
    });
  });
  return sheet;
}

/** The stored values of a sheet, row by row, without formats. */
export function storedRows(sheet: SheetState): Scalar[][] {
  const { rows, columns } = occupied(sheet);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => sheet.cells[r]?.[c]?.value ?? null),
  );
}
