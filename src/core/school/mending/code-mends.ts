/** Codes with spaces in them, and references that only look like the code they mean. */
import { bindSheet } from '../../schema/binding';
import type { SheetGrid } from '../../schema/sheet-grid';
import type { Table } from '../../schema/table';
import { lookOf, tidy, visible } from '../../values/text';
import type { CellMend } from './mend';
import { eachText } from './value-mends';

/** A sheet that was found, with its declaration. */
export interface Sheet {
  readonly table: Table;
  readonly cells: SheetGrid;
}

/** The codes of one column as they will stand after mending. */
class Codes {
  readonly #exact = new Set<string>();
  readonly #byLook = new Map<string, Set<string>>();

  add(code: string): void {
    this.#exact.add(code);
    const alike = this.#byLook.get(lookOf(code)) ?? new Set<string>();
    this.#byLook.set(lookOf(code), alike.add(code));
  }

  has(code: string): boolean {
    return this.#exact.has(code);
  }

  /** The one code that looks like this text. */
  onlyAlike(text: string): string | null {
    const [only, another] = this.#byLook.get(lookOf(text)) ?? [];
    return only !== undefined && another === undefined ? only : null;
  }
}

/** As it is read: without outer spaces and unseen signs. */
const plainOf = (text: string): string => tidy(visible(text));

const withoutSpaces = (text: string): string => plainOf(text).replace(/ /g, '');

const addressOf = (sheet: string, header: string): string => `${sheet}\n${header}`;

/** Every code of a sheet's column as typed, numbers as their digits. */
function typedCodes({ table, cells }: Sheet, key: string): string[] {
  const at = bindSheet(table, cells).positions.get(key);
  if (at === undefined) return [];
  return cells.rows.slice(1).flatMap((row) => {
    const cell = row[at] ?? null;
    if (typeof cell === 'number') return [String(cell)];
    return typeof cell === 'string' && plainOf(cell) !== '' ? [plainOf(cell)] : [];
  });
}

/** Codes freed of their spaces, unless two of them would become the same one. */
function ownCodeMends(sheet: Sheet, index: Map<string, Codes>): CellMend[] {
  const { table, cells } = sheet;
  const counts = new Map<string, Map<string, number>>();
  for (const [key, column] of Object.entries(table.columns)) {
    if (!column.code) continue;
    const codes = new Codes();
    const count = new Map<string, number>();
    for (const typed of typedCodes(sheet, key)) {
      const becomes = withoutSpaces(typed);
      count.set(becomes, (count.get(becomes) ?? 0) + 1);
      codes.add(becomes);
    }
    counts.set(column.header, count);
    index.set(addressOf(table.sheet, column.header), codes);
  }
  const mends: CellMend[] = [];
  eachText(table, cells, (column, was, row, position) => {
    const becomes = withoutSpaces(was);
    const alone = counts.get(column.header)?.get(becomes) === 1;
    if (becomes === was || !alone || 'fault' in column.parse(becomes)) return;
    const place = { sheet: table.sheet, row, column: position + 1, header: column.header };
    mends.push({ kind: 'code', ...place, was, becomes });
  });
  return mends;
}

/** The existing code that a reference means: itself, without its spaces, or the one it looks like. */
function meantBy(typed: string, codes: Codes): string | null {
  const plain = plainOf(typed);
  if (codes.has(plain)) return plain;
  const spellings = [withoutSpaces(plain), plain.replace(/ /g, '-')];
  const [first, second] = [...new Set(spellings)].filter((code) => codes.has(code));
  if (first !== undefined) return second === undefined ? first : null;
  return codes.onlyAlike(withoutSpaces(plain));
}

function referenceMends({ table, cells }: Sheet, index: ReadonlyMap<string, Codes>): CellMend[] {
  const mends: CellMend[] = [];
  eachText(table, cells, (column, was, row, position) => {
    const codes = column.target && index.get(addressOf(column.target.sheet, column.target.header));
    const becomes = codes ? meantBy(was, codes) : null;
    if (becomes === null || becomes === was) return;
    const place = { sheet: table.sheet, row, column: position + 1, header: column.header };
    mends.push({ kind: becomes === plainOf(was) ? 'code' : 'reference', ...place, was, becomes });
  });
  return mends;
}

/** Codes first, then the references to them as they will be. */
export function codeMends(sheets: readonly Sheet[]): CellMend[] {
  const index = new Map<string, Codes>();
  const own = sheets.flatMap((sheet) => ownCodeMends(sheet, index));
  return [...own, ...sheets.flatMap((sheet) => referenceMends(sheet, index))];
}
