/** Codes of a sheet with what stands behind them: «0512-003», «Павлова Екатерина Юрьевна». */
import type { ReferenceTarget } from '../../core/schema/column';
import { HeaderRow } from '../../core/schema/header-row';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import { textOf } from '../../core/schema/shown';
import type { Edition } from '../../editions/edition';

interface RegisterEntry {
  /** The row on its sheet, counted from 0. */
  readonly row: number;
  readonly code: string;
  /** What says in words what it is, the shortest first; only what is filled. */
  readonly words: readonly string[];
}

/** The entries of a register in their order, each code once. */
export type Register = ReadonlyMap<string, RegisterEntry>;

const NOTHING: Register = new Map();

export class Registers {
  /** What was made of a sheet, as long as its cells are the same. */
  private readonly made = new WeakMap<SheetGrid, Map<string, Register>>();

  constructor(private readonly edition: Pick<Edition, 'words'>) {}

  /** The register that the target's column is; `grid` is its sheet. */
  of({ sheet, header }: ReferenceTarget, grid: SheetGrid | null): Register {
    if (grid === null) return NOTHING;
    const ofSheet = this.made.get(grid) ?? new Map<string, Register>();
    this.made.set(grid, ofSheet);
    const register = ofSheet.get(header) ?? this.make(sheet, header, grid);
    ofSheet.set(header, register);
    return register;
  }

  private make(sheet: string, header: string, { rows }: SheetGrid): Register {
    const headers = new HeaderRow(rows[0] ?? []);
    const codeAt = headers.under(header);
    if (codeAt === undefined) return NOTHING;
    const wordsAt = (this.edition.words[sheet] ?? []).flatMap((name) => headers.under(name) ?? []);
    const register = new Map<string, RegisterEntry>();
    rows.forEach((cells, row) => {
      const code = textOf(cells[codeAt] ?? null);
      if (row === 0 || code === '' || register.has(code)) return;
      const words = wordsAt
        .filter((column) => column !== codeAt)
        .map((column) => textOf(cells[column] ?? null))
        .filter((text) => text !== '');
      register.set(code, { row, code, words });
    });
    return register;
  }
}
