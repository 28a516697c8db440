/** Any cells in any column of any sheet: whatever stands there, all commands end, and nothing is thrown. */
import { type Command, NO_MEANS } from '../../../src/app/command';
import { MUNICIPAL_COMMANDS } from '../../../src/app/municipality/municipal-commands';
import { SCHOOL_COMMANDS } from '../../../src/app/school/school-commands';
import { municipalTemplate } from '../../../src/core/municipality/municipal-template';
import { MUNICIPAL_TABLES } from '../../../src/core/municipality/tables';
import { cellsOf, type SheetPlan } from '../../../src/core/schema/sheet-plan';
import type { Table } from '../../../src/core/schema/table';
import { schoolTemplate } from '../../../src/core/school/school-template';
import { SCHOOL_TABLES } from '../../../src/core/school/tables';
import type { Cell } from '../../../src/core/values/cell';
import type { Day } from '../../../src/core/values/day';
import { Fault } from '../../../src/core/values/fault';
import type { Dice } from '../../../src/demo/dice';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { type Attack, demand } from '../attack';
import { hostileCell } from '../hostile-cells';
import { type AnyColumn, validCell } from '../valid-cells';

const TODAY = 46_127 as Day;
const MOST_ROWS = 9;
/** Codes that rows share, so that references lead somewhere. */
const FEW_CODES = 4;
/** How many calculated sheets have cells of a person's among theirs. */
const IN_THE_WAY = 0.02;

const BOOKS = [
  { tables: SCHOOL_TABLES, template: schoolTemplate(TODAY), commands: SCHOOL_COMMANDS },
  { tables: MUNICIPAL_TABLES, template: municipalTemplate(TODAY), commands: MUNICIPAL_COMMANDS },
] as const;

/** A cell as a person means it, else any cell; how often, decides how deep a row gets into the rules. */
function cellFor(dice: Dice, column: AnyColumn | undefined, hostility: number): Cell {
  if (column === undefined || dice.chance(hostility)) return hostileCell(dice);
  const isCode = column.code || column.type === 'reference';
  return isCode ? `П-${dice.int(1, FEW_CODES)}` : validCell(dice, column);
}

function filled(
  dice: Dice,
  plan: SheetPlan,
  table: Table | undefined,
  hostility: number,
): Cell[][] {
  const rows = cellsOf(plan);
  const columns = table === undefined ? [] : Object.values<AnyColumn>(table.columns);
  const width = (rows[0]?.length ?? 1) + dice.int(0, 1);
  if (table === undefined) {
    // Settings, and seldom calculated sheets, where they are a person's and in the way.
    if (plan.kind === 'computed' && !dice.chance(IN_THE_WAY)) return rows;
    return rows.map((row, r) =>
      row.map((cell) => (dice.chance(r === 0 ? 0.005 : hostility / 4) ? hostileCell(dice) : cell)),
    );
  }
  const header = (rows[0] ?? []).map((cell) => (dice.chance(0.004) ? hostileCell(dice) : cell));
  const lines = Array.from({ length: dice.int(0, MOST_ROWS) }, () =>
    Array.from({ length: width }, (_, at) => cellFor(dice, columns[at], hostility)),
  );
  return [header, ...lines];
}

const MOVES: ReadonlySet<string> = new Set(['collectAnswers', 'planRequests', 'fixRating']);

/** What a command tells; null: it refused, in a sentence. */
function toldBy({ run, title }: Command, workbook: MemoryWorkbook): string | null {
  try {
    const { message } = run(workbook, NO_MEANS);
    demand(/[а-яё]/i.test(message), `«${title}» told «${message}»`);
    return message;
  } catch (error) {
    if (error instanceof Fault && /[а-яё].*\.$/i.test(error.message)) return null;
    throw error;
  }
}

export const HOSTILE_ROWS: Attack = {
  id: 'hostile-rows',
  title: 'books with any cells in any column, every command run on them',
  unit: 'rows',
  long: 3_000,
  short: 16,
  prepare: () => ({
    play(dice, index) {
      const { tables, template, commands } = BOOKS[index % 2] as (typeof BOOKS)[number];
      const hostility = dice.pick([0.02, 0.1, 0.3, 1]);
      const bySheet = new Map<string, Table>(Object.values(tables).map((one) => [one.sheet, one]));
      const sheets = template.map((plan) => ({
        name: plan.name,
        rows: filled(dice, plan, bySheet.get(plan.name), hostility),
      }));
      const typed = (workbook: MemoryWorkbook): string =>
        JSON.stringify(Object.values(tables).map(({ sheet }) => workbook.read(sheet)?.rows));
      const workbook = new MemoryWorkbook(TODAY, sheets);
      const before = typed(workbook);
      let refused = 0;
      for (const command of commands) {
        if (MOVES.has(command.call)) continue;
        const message = toldBy(command, workbook);
        if (message === null) refused += 1;
        demand(typed(workbook) === before, `«${command.title}» changed what was typed`);
      }
      // Those that move what people typed, as they are asked to.
      for (const command of commands) if (MOVES.has(command.call)) toldBy(command, workbook);
      return {
        became: refused === 0 ? 'computed' : 'a command refused with a sentence',
        amount: sheets.reduce((sum, { rows }) => sum + rows.length, 0),
      };
    },
  }),
};
