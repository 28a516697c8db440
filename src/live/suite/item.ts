/** One line of the report: something that is tried, and what came of it. */
import type { Place } from '../probes/probe';

/** In the order in which the report counts them. «допустимо»: not what the fake does, and provided for. */
export const VERDICTS = [
  'совпало',
  'допустимо',
  'отличается',
  'измерено',
  'прервано',
  'не проверено',
] as const;

export type Verdict = (typeof VERDICTS)[number];

export interface Result {
  readonly verdict: Verdict;
  readonly wanted: string;
  readonly found: string;
}

export interface Item {
  /** What is tried, in Russian. */
  readonly name: string;
  /** Where the expected answer is from. */
  readonly source: string;
  /** Goes on with the sheets that the item before has left. */
  readonly continues?: true;
  /** Makes a sheet with which a person may do something before the item is tried; it is the last one. */
  readonly byHand?: (book: GoogleAppsScript.Spreadsheet.Spreadsheet) => void;
  readonly run: (place: Place) => Result;
}
