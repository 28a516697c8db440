/**
 * A workbook as it travels to a page that computes by itself: the sheets that the results are made of,
 * and the day. There it can be read and nothing else.
 */
import type { Workbook } from '../../app/workbook';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import type { Cell } from '../../core/values/cell';
import type { Day } from '../../core/values/day';
import { Fault } from '../../core/values/fault';

/** A text is its number among the book's texts; a day is `{day}`, a failed formula `{error}`. */
type SentCell = readonly [text: number] | Exclude<Cell, string>;

/** Everything in it survives JSON. */
export interface SentBook {
  readonly today: Day;
  /** Each once: names of schools and of measures stand in thousands of rows. */
  readonly texts: readonly string[];
  /** Those that are there, in the order asked for. */
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly SentCell[])[];
  }[];
}

/** What a page may ask for to compute by itself. */
export interface BookCalls {
  bookSheets(): SentBook;
}

/** Google names no limit; a thousand schools with a year’s «Данные» are within this one. */
const MOST_CHARACTERS = 20_000_000;
/** What a cell that is no new text takes up, about. */
const CHARACTERS_A_CELL = 7;

/** Reads each of the sheets once. Throws `Fault` where they weigh more than an answer may. */
export function sentBook(workbook: Workbook, names: readonly string[]): SentBook {
  const numbers = new Map<string, number>();
  let weight = 0;
  const sent = (cell: Cell): SentCell => {
    weight += CHARACTERS_A_CELL;
    if (typeof cell !== 'string') return cell;
    const known = numbers.get(cell);
    if (known !== undefined) return [known];
    weight += cell.length;
    numbers.set(cell, numbers.size);
    return [numbers.size - 1];
  };
  const sheets = names.flatMap((name) => {
    const grid = workbook.read(name);
    return grid === null ? [] : [{ name, rows: grid.rows.map((row) => row.map(sent)) }];
  });
  if (weight > MOST_CHARACTERS) {
    throw new Fault(
      'Книга слишком велика для окна «Документы». Скачайте её: «Файл» → «Скачать» → «Microsoft Excel (.xlsx)», и откройте в странице «Посткурса»: там документы те же.',
    );
  }
  return { today: workbook.today(), texts: [...numbers.keys()], sheets };
}

const isText = (cell: SentCell): cell is readonly [text: number] => Array.isArray(cell);

/** The same workbook where it has arrived, the sheets that were sent and no others. */
export function arrivedBook({ today, texts, sheets }: SentBook): Workbook {
  const cellOf = (cell: SentCell): Cell => (isText(cell) ? (texts[cell[0]] ?? null) : cell);
  const grids = new Map(
    sheets.map(({ name, rows }) => [name, { rows: rows.map((row) => row.map(cellOf)) }]),
  );
  const read = (name: string): SheetGrid | null => grids.get(name) ?? null;
  return {
    revision: 0,
    today: () => today,
    now: () => '',
    sheetNames: () => [...grids.keys()],
    read,
    firstRow: (name) => read(name)?.rows[0] ?? [],
    markOf: () => null,
    apply: () => {
      throw new Fault('Окно «Документы» книгу не меняет.');
    },
  };
}
