/** Files read by us and by another library: the same cells, in books of any cells that we write. */
import { trimmed } from '../../../src/core/schema/sheet-grid';
import { type Cell, isDayCell, isErrorCell } from '../../../src/core/values/cell';
import { formatDay } from '../../../src/core/values/day';
import type { Dice } from '../../../src/demo/dice';
import { demoSchool } from '../../../src/demo/school';
import { newXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column } from '../../contract/plans';
import { otherRead } from '../../hosts/xlsx/other-library';
import { type Attack, demand } from '../attack';
import { TODAY } from '../books';
import { hostileCell } from '../hostile-cells';

const ISO = /^(\d{4})-(\d\d)-(\d\d)T/;
const MOST_ROWS = 30;
const WIDTH = 6;
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

/** Cells that a file can hold as they are: others are refused or changed where they are written. */
function isPlain(cell: Cell): boolean {
  if (typeof cell === 'string') {
    // The other reader hands dates over as such texts.
    if (ISO.test(cell)) return false;
    return (
      /^[\t\n\u0020-\ud7ff\ue000-\ufffd]{1,30000}$/.test(cell) && !/_x[0-9A-F]{4}_/i.test(cell)
    );
  }
  if (typeof cell === 'number') return Number.isFinite(cell) && Math.abs(cell) < 1e15;
  if (cell !== null && typeof cell === 'object') {
    return isDayCell(cell) && cell.day >= FIRST_SERIAL && cell.day <= LAST_SERIAL;
  }
  return true;
}

function anyBook(dice: Dice): Uint8Array {
  const columns = Array.from({ length: WIDTH }, (_, n) => column(`Столбец ${n + 1}`));
  const rows = Array.from({ length: dice.int(1, MOST_ROWS) }, () =>
    columns.map(() => {
      const cell = hostileCell(dice);
      return isPlain(cell) ? cell : null;
    }),
  );
  const plan = { name: 'Лист', kind: 'input' as const, titles: [], columns, rows };
  return newXlsx([plan], { today: TODAY }).toBytes();
}

function ours(cell: Cell | undefined): unknown {
  if (cell === undefined || cell === null || cell === '') return null;
  if (typeof cell !== 'object') return Object.is(cell, -0) ? 0 : cell;
  return isErrorCell(cell) ? cell.error : formatDay(cell.day);
}

function others(cell: unknown): unknown {
  if (cell === undefined || cell === null || cell === '') return null;
  const [, year, month, day] = (typeof cell === 'string' && ISO.exec(cell)) || [];
  return year === undefined ? cell : `${day}.${month}.${year}`;
}

const asText = (rows: readonly (readonly unknown[])[], of: (cell: never) => unknown): string =>
  JSON.stringify(trimmed(rows.map((row) => row.map((cell) => of(cell as never)) as Cell[])));

export const TWO_READERS: Attack = {
  id: 'two-readers',
  title: 'books read by two libraries, ours and hucre',
  unit: 'cells',
  long: 400,
  short: 2,
  prepare: () => ({
    play(dice, index) {
      const isDemo = index % 4 === 0;
      const bytes = isDemo
        ? newXlsx(demoSchool({ people: 3, seed: index + 1 }), { today: TODAY }).toBytes()
        : anyBook(dice);
      const book = openXlsx(bytes, { today: TODAY });
      // Lists of drop-downs stand on a sheet of their own, which is nobody's.
      const sheets = otherRead(bytes).sheets.filter(({ hidden }) => !hidden);
      demand(
        sheets.map(({ name }) => name).join() === book.sheetNames().join(),
        'other sheets are found',
      );
      let cells = 0;
      for (const { name, rows } of sheets) {
        const own = book.read(name)?.rows ?? [];
        cells += own.reduce((sum, row) => sum + row.length, 0);
        const [mine, theirs] = [asText(own, ours), asText(rows, others)];
        if (mine === theirs) continue;
        const at = [...mine].findIndex((letter, n) => letter !== theirs[n]);
        const around = (text: string) => text.slice(Math.max(0, at - 40), at + 40);
        demand(false, `«${name}»: we read ${around(mine)}, the other ${around(theirs)}`);
      }
      return { became: isDemo ? 'a school, the same' : 'any cells, the same', amount: cells };
    },
  }),
};
