/**
 * How a text is handed to a cell so that it stays a text. Apps Script hands a string over as if it
 * had been typed: «=1+1» becomes a formula, «0512» a number, «1.2» a date. A leading apostrophe
 * tells the cell that a text follows and is not part of it.
 */
import { startsFormula } from '../../../core/values/text';

/** The first characters of numbers, dates, times, shares and sums of money. */
const NUMBER_START = /^[\s\u00a0]*[\d.,($€₽£%]/;
const BOOLEAN = /^\s*(true|false|истина|ложь)\s*$/i;
const MONTH_FIRST =
  /^(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[а-яa-z.]*[\s,]*\d/i;

function couldBeParsed(text: string): boolean {
  return (
    startsFormula(text) ||
    text.startsWith("'") ||
    NUMBER_START.test(text) ||
    BOOLEAN.test(text) ||
    MONTH_FIRST.test(text)
  );
}

/** The text for a cell whose number format is plain text: only formulas still need the apostrophe. */
export function entryForTextCell(text: string): string {
  return startsFormula(text) || text.startsWith("'") ? `'${text}` : text;
}

/** The text for a cell of any other format: whatever could be parsed gets the apostrophe. */
export function entryForAnyCell(text: string): string {
  return couldBeParsed(text) ? `'${text}` : text;
}

/**
 * The text that was meant. Should a cell have kept the apostrophe as a character, it is taken off
 * here, so a text reads back as it was written either way. The price: of a text that really is an
 * apostrophe and then «=1» or «0512», the apostrophe is lost.
 */
export function textOfEntry(entry: string): string {
  const rest = entry.slice(1);
  return entry.startsWith("'") && couldBeParsed(rest) ? rest : entry;
}
