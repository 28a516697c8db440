/** In a whole school one code doubled, or one reference that leads nowhere: told at that very cell. */
import { cellsOf } from '../../../src/core/schema/sheet-plan';
import { computeSchool } from '../../../src/core/school/compute-school';
import { SCHOOL_TABLES } from '../../../src/core/school/tables';
import type { Cell } from '../../../src/core/values/cell';
import { demoSchool } from '../../../src/demo/school';
import { type Attack, demand } from '../attack';
import { TODAY } from '../books';
import type { AnyColumn } from '../valid-cells';

const REPEATED = 'Ф-07';
const UNKNOWN = 'Ф-09';
/** What compares rows, and may say something else now: of whom a course is, when, and what stands in the plan. */
const FOLLOWING = /^(?:Ф-09|М-02|Ж-14|В-\d+) /;
/** Schools are made once each. */
const SCHOOLS = 5;

type Sheets = ReadonlyMap<string, readonly (readonly Cell[])[]>;

const COLUMNS = Object.values(SCHOOL_TABLES).flatMap(({ sheet, columns }) =>
  Object.values<AnyColumn>(columns)
    .filter(({ unique, target, refersWhen }) => unique !== null || (target && refersWhen === null))
    .map((column) => ({ sheet, column })),
);

/** The issues as «Ф-07 Курсы 5 Код курса». */
function issuesOf(sheets: Sheets): string[] {
  const read = (name: string) => {
    const rows = sheets.get(name);
    return rows === undefined ? null : { rows };
  };
  return computeSchool(read, TODAY).issues.map(
    ({ code, sheet, row, column }) => `${code} ${sheet} ${row} ${column}`,
  );
}

function withCell(sheets: Sheets, sheet: string, row: number, at: number, cell: Cell): Sheets {
  const rows = (sheets.get(sheet) ?? []).map((cells, r) =>
    r === row ? cells.map((one, c) => (c === at ? cell : one)) : cells,
  );
  return new Map([...sheets, [sheet, rows]]);
}

export const KEYS_AND_REFERENCES: Attack = {
  id: 'keys-and-references',
  title: 'schools with one code doubled, or one reference that leads nowhere',
  long: 3_000,
  short: COLUMNS.length,
  prepare() {
    const schools = Array.from({ length: SCHOOLS }, (_, n) => {
      const plans = demoSchool({ people: 6, seed: n + 1, mistakes: false });
      const sheets: Sheets = new Map(plans.map((plan) => [plan.name, cellsOf(plan)]));
      return { sheets, before: new Set(issuesOf(sheets)) };
    });
    return {
      play(dice, index) {
        const { sheet, column } = COLUMNS[index % COLUMNS.length] as (typeof COLUMNS)[number];
        const { sheets, before } = dice.pick(schools);
        const [header = [], ...rows] = sheets.get(sheet) ?? [];
        const at = header.indexOf(column.header);
        if (rows.length < 2) return { became: 'too few rows to try' };
        const isKey = column.unique !== null;
        const row = dice.int(isKey ? 2 : 1, rows.length);
        const cell = isKey ? (rows[dice.int(1, row - 1) - 1]?.[at] ?? null) : 'НЕТ-999';
        const told = issuesOf(withCell(sheets, sheet, row, at, cell)).filter(
          (one) => !before.has(one),
        );
        const wanted = `${isKey ? REPEATED : UNKNOWN} ${sheet} ${row + 1} ${column.header}`;
        demand(told.includes(wanted), `${wanted} wanted, told ${told.join('; ') || 'nothing'}`);
        const others = told.filter((one) => one !== wanted && !FOLLOWING.test(one));
        demand(others.length === 0, `${wanted}: told besides ${others.slice(0, 3).join('; ')}`);
        return { became: isKey ? REPEATED : UNKNOWN };
      },
    };
  },
};
