/**
 * A workbook as it travels to a page that computes by itself: the sheets that the results are made of,
 * and the day. There it can be read and nothing else.
 */
import type { Workbook } from '../../app/workbook';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import type { Day } from '../../core/values/day';
import { Fault } from '../../core/values/fault';
import { CHARACTERS_A_CALL, charactersIn } from '../call-weight';

export interface SentSheet {
  readonly name: string;
  readonly rows: SheetGrid['rows'];
}

/** Everything in it survives JSON: a day is `{day}`, a failed formula `{error}`. */
export interface SentBook {
  readonly today: Day;
  /** Those that are there, in the order asked for. */
  readonly sheets: readonly SentSheet[];
}

/** What a page may ask for to compute by itself. */
export interface BookCalls {
  bookSheets(): SentBook;
}

/** Reads each of the sheets once. Throws `Fault` where they weigh more than a call can carry. */
export function sentBook(workbook: Workbook, names: readonly string[]): SentBook {
  const sheets = names.flatMap((name) => {
    const grid = workbook.read(name);
    return grid === null ? [] : [{ name, rows: grid.rows }];
  });
  const weight = sheets.reduce((sum, { rows }) => sum + charactersIn(rows), 0);
  if (weight > CHARACTERS_A_CALL) {
    throw new Fault(
      'Книга слишком велика для окна «Документы». Скачайте её: «Файл» → «Скачать» → «Microsoft Excel (.xlsx)», и откройте в странице «Посткурса»: там документы те же.',
    );
  }
  return { today: workbook.today(), sheets };
}

/** The same workbook where it has arrived, the sheets that were sent and no others. */
export function arrivedBook({ today, sheets }: SentBook): Workbook {
  const grids = new Map(sheets.map(({ name, rows }) => [name, { rows }]));
  const read = (name: string): SheetGrid | null => grids.get(name) ?? null;
  return {
    revision: 0,
    today: () => today,
    now: () => '',
    sheetNames: () => [...grids.keys()],
    read,
    firstRow: (name) => read(name)?.rows[0] ?? [],
    apply: () => {
      throw new Fault('Окно «Документы» книгу не меняет.');
    },
  };
}
