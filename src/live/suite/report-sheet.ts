/** «Отчёт проверки»: one row for each item, at a place of its own, so that a repeat writes it over. */
import { entryForTextCell } from '../../hosts/google/cells/text-entry';
import { type Item, type Result, VERDICTS, type Verdict } from './item';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const REPORT_SHEET = 'Отчёт проверки';

/** By this a sheet of that name is known as ours. */
const TITLE = 'Отчёт живой проверки Посткурса';
const HEADERS = ['Что', 'Итог', 'Ожидалось', 'Получено', 'Откуда известно', 'мс'];
const WIDTHS = [420, 90, 260, 260, 320, 60];
const HEAD = 6;
/** A cell may hold more; a report is read by people. */
const LONGEST_TEXT = 1000;

/** The sheet of the report, if it is there and ours. */
export function findReport(book: Spreadsheet): Sheet | null {
  const sheet = book.getSheetByName(REPORT_SHEET);
  return sheet?.getRange(1, 1, 1, 1).getValues()[0]?.[0] === TITLE ? sheet : null;
}

const textsOf = (texts: readonly string[]): string[] =>
  texts.map((text) => entryForTextCell(text.slice(0, LONGEST_TEXT)));

/** The report under its title, blank. */
export function beginReport(book: Spreadsheet, items: number): Sheet {
  const sheet = book.insertSheet(REPORT_SHEET, 0);
  const width = HEADERS.length;
  sheet.getRange(1, 1, HEAD + items, width - 1).setNumberFormat('@');
  sheet.getRange(1, 1, 1, 1).setValues([[TITLE]]);
  sheet.getRange(HEAD, 1, 1, width).setValues([HEADERS]);
  for (const row of [1, HEAD]) sheet.getRange(row, 1, 1, width).setFontWeight('bold');
  sheet.getRange(HEAD + 1, 1, items, width).setWrap(true);
  WIDTHS.forEach((pixels, index) => {
    sheet.setColumnWidths(index + 1, 1, pixels);
  });
  sheet.setFrozenRows(HEAD);
  return sheet;
}

/** Writes the row of an item. */
export function reportItem(
  sheet: Sheet,
  at: number,
  { name, source }: Item,
  { verdict, wanted, found }: Result,
  milliseconds: number,
): void {
  const texts = textsOf([name, verdict, wanted, found, source]);
  sheet.getRange(HEAD + 1 + at, 1, 1, HEADERS.length).setValues([[...texts, milliseconds]]);
}

/** What stands on the report so far. */
export interface Tally {
  readonly text: string;
  /** Whether anything differs or was cut short. */
  readonly hasFindings: boolean;
}

/** Counts the verdicts that stand there, and writes the summary; it says nothing of the account. */
export function summarise(book: Spreadsheet, sheet: Sheet, items: number, done: number): Tally {
  const rows = sheet
    .getRange(HEAD + 1, 1, items, HEADERS.length)
    .getValues()
    .slice(0, done);
  const countOf = (verdict: Verdict): number => rows.filter((row) => row[1] === verdict).length;
  const text = VERDICTS.map((verdict) => `${verdict}: ${countOf(verdict)}`).join(', ');
  const seconds = Math.round(rows.reduce((sum, row) => sum + (Number(row[5]) || 0), 0) / 1000);
  const lines = [
    `Пояс таблицы: ${book.getSpreadsheetTimeZone()}; язык таблицы: ${book.getSpreadsheetLocale()}`,
    `Проверено ${done} из ${items}, ${seconds} с`,
    text,
  ];
  sheet.getRange(2, 1, lines.length, 1).setValues(textsOf(lines).map((line) => [line]));
  return { text, hasFindings: countOf('отличается') + countOf('прервано') > 0 };
}
