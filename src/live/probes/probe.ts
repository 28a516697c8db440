/**
 * A probe: one small question to Google's services, with the answer that the tests' fake gives and the
 * other answers that the product is written to survive.
 */
import { isDate } from '../../hosts/google/cells/read-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where a probe is made. */
export interface Place {
  readonly book: Spreadsheet;
  /** A new blank sheet; it is deleted after the probe. */
  sheet(): Sheet;
}

/** A refusal whose words match, or any plain value. */
export type Answer = RegExp | string | number | boolean | null | readonly unknown[];

export interface Probe {
  /** The question in Russian; it stands on the report. */
  readonly name: string;
  /** The answers that the product survives; the fake gives the first one. */
  readonly answers: readonly Answer[];
  /** Any other answer is survived too: it is told, and is no fault. */
  readonly anyElse?: true;
  /** Where the answer was read, or that it is a doubt. */
  readonly source: string;
  readonly ask: (place: Place) => unknown;
}

/** What Google said when it refused. */
export class Refused {
  constructor(readonly words: string) {}
}

export const ACCEPTED = 'принято';

/** «принято», or the refusal. */
export function outcomeOf(work: () => unknown): typeof ACCEPTED | Refused {
  try {
    work();
    // Google holds writes back; a refusal may come only now.
    SpreadsheetApp.flush();
    return ACCEPTED;
  } catch (caught) {
    return new Refused(wordsOf(caught));
  }
}

/** What an exception says; one may come from another realm. */
export function wordsOf(caught: unknown): string {
  const { message } = caught as { readonly message?: unknown };
  return typeof message === 'string' ? message : String(caught);
}

/** A refusal in whatever words: Google answers in the language of the account. */
export const ANY_REFUSAL = /./;

/** The one cell A1 of a new sheet. */
export const cellOf = ({ sheet }: Place): Range => sheet().getRange(1, 1, 1, 1);

/** What a cell's value is: a kind and not a value where years and languages would differ. */
export function kindOf(value: unknown): string {
  if (isDate(value)) return 'дата';
  if (value === '') return 'пусто';
  if (typeof value === 'string') return value.startsWith('#') ? 'ошибка' : 'текст';
  return typeof value === 'number' ? 'число' : String(value);
}

/** The only value of a range of one cell. */
export const cellValue = (range: Range): unknown => range.getValues()[0]?.[0];

/** The sources that several probes cite. */
export const SOURCES = {
  range: 'developers.google.com/apps-script/reference/spreadsheet/range',
  sheet: 'developers.google.com/apps-script/reference/spreadsheet/sheet',
  spreadsheet: 'developers.google.com/apps-script/reference/spreadsheet/spreadsheet',
  doubt: 'не описано: изделие выдерживает каждый из ответов',
  runtime: 'developers.google.com/apps-script/guides/v8-runtime',
  quotas: 'developers.google.com/apps-script/guides/services/quotas',
} as const;
