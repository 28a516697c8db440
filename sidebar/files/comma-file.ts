/** A table as .csv the way Russian spreadsheets open it: semicolons, decimal commas, a BOM. */
import type { Cell } from '../../src/core/values/cell';
import { typedText } from '../../src/core/values/typed-text';

/** What some program takes for a formula: behind spaces, quotes or signs that nobody sees, too. */
const FORMULA = /^(?:[\t\r\n]|[\s\p{C}"]*[=+\-@])/u;

/** Full-width «＝» is «=» to programs of other countries. */
const mayBeFormula = (text: string): boolean => FORMULA.test(text.normalize('NFKC'));

/** Separators of any country, not only of ours: the file may be opened under other settings. */
const TO_QUOTE = /[;,\t"\r\n]/;

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

function field(cell: Cell): string {
  const text = typedText(cell);
  if (typeof cell === 'string' && mayBeFormula(text)) return quoted(`'${text}`);
  return TO_QUOTE.test(text) ? quoted(text) : text;
}

/** The text of the file. */
export function commaFile(lines: readonly (readonly Cell[])[]): string {
  return `\ufeff${lines.map((line) => `${line.map(field).join(';')}\r\n`).join('')}`;
}
