/** A table as .csv the way Russian spreadsheets open it: semicolons, decimal commas, a BOM. */
import type { Cell } from '../../src/core/values/cell';
import { startsFormula } from '../../src/core/values/text';
import { typedText } from '../../src/core/values/typed-text';

function field(cell: Cell): string {
  const text = typedText(cell);
  const safe = typeof cell === 'string' && startsFormula(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The text of the file. */
export function commaFile(lines: readonly (readonly Cell[])[]): string {
  return `\ufeff${lines.map((line) => `${line.map(field).join(';')}\r\n`).join('')}`;
}
