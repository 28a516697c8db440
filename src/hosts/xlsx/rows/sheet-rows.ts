/** The rows of a worksheet part after rows have been inserted, deleted or put into another order. */
import { cellAddress } from '../../../core/values/cell-address';
import { columnLetters } from '../../../core/values/column-letters';
import { MOST_ROWS } from '../../../core/values/sheet-limits';
import { type Splice, splice, withPrefix } from '../xml/splice';
import type { RowMove } from './row-move';
import type { RowMark, ScannedRows } from './scan-rows';

const HOLDS_CONTENT = /<(?:\w+:)?(?:v|is|f)[\s>/]/;

interface MovedRow {
  readonly index: number;
  readonly text: string;
}

/** What stands between the tags of `sheetData` afterwards; `splices`: what changes in it besides. */
export function movedRows(
  xml: string,
  scanned: ScannedRows,
  splices: readonly Splice[],
  move: RowMove,
): string {
  const { rows, contentStart, contentEnd, prefix } = scanned;
  const changes = new Changes([...splices].sort((a, b) => a.start - b.start));
  const moved: MovedRow[] = [];
  for (const [at, row] of rows.entries()) {
    // White space behind a row stays with it.
    const end = rows[at + 1]?.start ?? contentEnd;
    const after = move.row(row.index);
    if (after !== null) moved.push({ index: after, text: rowAt(xml, row, after, end, changes) });
    else if (move.change.kind === 'insertRows') refuseLost(xml.slice(row.start, row.end), move);
  }
  moved.push(...newRows(xml, rows, prefix, move));
  moved.sort((a, b) => a.index - b.index);
  const head = xml.slice(contentStart, rows[0]?.start ?? contentEnd);
  return head + moved.map(({ text }) => text).join('');
}

/** Splices in the order of the text, taken one after another. */
class Changes {
  private next = 0;
  constructor(private readonly splices: readonly Splice[]) {}

  /** Those of `[start, end)`; those in front of it are passed over. */
  within(start: number, end: number): Splice[] {
    while ((this.splices[this.next]?.start ?? end) < start) this.next += 1;
    const first = this.next;
    while ((this.splices[this.next]?.start ?? end) < end) this.next += 1;
    return this.splices.slice(first, this.next);
  }
}

function rowAt(xml: string, row: RowMark, index: number, end: number, changes: Changes): string {
  const own = changes.within(row.start, end);
  if (index !== row.index) own.push(...renumbered(row, index));
  if (own.length === 0) return xml.slice(row.start, end);
  return splice(xml, own, row.start, end);
}

function renumbered({ address, nameEnd, cells }: RowMark, index: number): Splice[] {
  const number = String(index + 1);
  const row = address
    ? { ...address, text: number }
    : { start: nameEnd, end: nameEnd, text: ` r="${number}"` };
  const splices: Splice[] = [row];
  for (const { address: of, column } of cells) {
    if (of) splices.push({ ...of, text: columnLetters(column) + number });
  }
  return splices;
}

function refuseLost(row: string, move: RowMove): void {
  if (!HOLDS_CONTENT.test(row)) return;
  throw move.refusal(
    `заполненные строки вышли бы за последнюю строку листа (${MOST_ROWS}). ` +
      'Удалите лишнее внизу листа',
  );
}

/** Blank rows that look like their model: its height and the formats of its cells. */
function newRows(xml: string, rows: readonly RowMark[], prefix: string, move: RowMove): MovedRow[] {
  const { change, model } = move;
  if (change.kind !== 'insertRows' || model === null) return [];
  const row = rows.find(({ index }) => index === model);
  if (!row) return [];
  const tag = xml.slice(row.nameEnd, row.contentStart);
  const attributes = tag
    .replace(/\s*\/?>$/, '')
    .replace(/\s(?:r|spans|hidden|collapsed)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const styled = row.cells.filter(({ style }) => style !== 0);
  return Array.from({ length: Math.min(change.count, MOST_ROWS - change.at) }, (_, offset) => {
    const index = change.at + offset;
    const cells = styled
      .map(({ column, style }) => `<c r="${cellAddress(index, column)}" s="${style}"/>`)
      .join('');
    const text = `<row r="${index + 1}"${attributes}>${cells}</row>`;
    return { index, text: withPrefix(text, prefix) };
  });
}
