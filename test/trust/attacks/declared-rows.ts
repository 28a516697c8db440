/** Rows made from the declarations: valid ones raise nothing, one fault raises exactly its check. */

import { MUNICIPAL_TABLES } from '../../../src/core/municipality/tables';
import { Findings } from '../../../src/core/schema/findings';
import { readTable } from '../../../src/core/schema/read-table';
import type { Table } from '../../../src/core/schema/table';
import { ARCHIVE } from '../../../src/core/school/rating/archive';
import { SCHOOL_TABLES } from '../../../src/core/school/tables';
import type { Cell } from '../../../src/core/values/cell';
import type { Dice } from '../../../src/demo/dice';
import { type Attack, demand } from '../attack';
import { type AnyColumn, faultyCells, validCell } from '../valid-cells';

const TABLES: readonly Table[] = [
  ...Object.values(SCHOOL_TABLES),
  ...Object.values(MUNICIPAL_TABLES),
  ARCHIVE,
];

const MOST_ROWS = 12;

const columnsOf = (table: Table): AnyColumn[] => Object.values(table.columns);

/** A sheet of valid rows, its columns in any order. */
function sheetOf(dice: Dice, table: Table) {
  const columns = dice.shuffled(columnsOf(table));
  const rows = Array.from({ length: dice.int(1, MOST_ROWS) }, () =>
    columns.map((column) => validCell(dice, column)),
  );
  return { columns, rows };
}

/** The ids with rows and headers that reading a sheet reports. */
function reported(table: Table, columns: readonly AnyColumn[], rows: readonly (readonly Cell[])[]) {
  const findings = new Findings();
  const header = columns.map((column) => column.header);
  const { records, blocked } = readTable(table, { rows: [header, ...rows] }, findings);
  demand(!blocked, `«${table.sheet}» was not read`);
  demand(
    records.length === rows.length,
    `«${table.sheet}»: ${records.length} of ${rows.length} rows`,
  );
  return findings.issues.map(({ code, row, column }) => `${code} ${row} ${column}`);
}

/** Every column of every table, again and again. */
const COLUMNS = TABLES.flatMap((table) => columnsOf(table).map((column) => ({ table, column })));

export const DECLARED_ROWS: Attack = {
  id: 'declared-rows',
  title: 'sheets with valid rows, and with one faulty cell among them',
  unit: 'rows',
  long: 20_000,
  short: COLUMNS.length,
  prepare: () => ({
    play(dice, index) {
      const { table, column } = COLUMNS[index % COLUMNS.length] as (typeof COLUMNS)[number];
      const { columns, rows } = sheetOf(dice, table);
      const clean = reported(table, columns, rows);
      demand(clean.length === 0, `valid rows: ${clean.join('; ')} ${JSON.stringify(rows)}`);
      const { cell, id } = dice.pick(faultyCells(dice, column));
      const [row, at] = [dice.int(0, rows.length - 1), columns.indexOf(column)];
      const faulty = rows.map((cells, r) =>
        r === row ? cells.map((one, c) => (c === at ? cell : one)) : cells,
      );
      const told = reported(table, columns, faulty);
      const wanted = `${id} ${row + 2} ${column.header}`;
      demand(
        told.join() === wanted,
        `«${table.sheet}» ${JSON.stringify(cell)}: ${wanted} wanted, told ${told.join('; ') || 'nothing'}`,
      );
      return { became: id, amount: 2 * rows.length };
    },
  }),
};
