/**
 * Every command of both editions on a small invented book, in the open spreadsheet and in memory, by the
 * same rules in the same run: the sheets must come out the same.
 */
import { type Command, NO_MEANS } from '../../app/command';
import { MUNICIPAL_COMMANDS } from '../../app/municipality/municipal-commands';
import { computeAll } from '../../app/school/compute';
import { SCHOOL_COMMANDS } from '../../app/school/school-commands';
import type { Workbook } from '../../app/workbook';
import { PASTED } from '../../core/municipality/tables/summaries';
import { cellsOf, type SheetPlan } from '../../core/schema/sheet-plan';
import { SUMMARY } from '../../core/summary/summary-table';
import type { Day } from '../../core/values/day';
import { DEMO_DAY } from '../../demo/days';
import { demoMunicipality } from '../../demo/municipality/book';
import { demoSchool } from '../../demo/school';
import { googleWorkbook } from '../../hosts/google/google-workbook';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook';
import { expectSame } from '../contract/expectations';
import { create } from '../contract/plans';
import type { Place } from '../probes/probe';
import { resultOf } from './contract-items';
import type { Item } from './item';
import { REPORT_SHEET } from './report-sheet';
import { expectSameBooks } from './same-books';

const SMALL_SCHOOL = { people: 6, activitiesPerPerson: 4 } as const;

/** The open spreadsheet without the report, at a moment that stands still. */
function quietWorkbook({ book }: Place, today: Day, time: string): Workbook {
  const workbook = googleWorkbook(book);
  return {
    get revision() {
      return workbook.revision;
    },
    today: () => today,
    now: () => time,
    sheetNames: () => workbook.sheetNames().filter((name) => name !== REPORT_SHEET),
    read: (sheet) => workbook.read(sheet),
    firstRow: (sheet) => workbook.firstRow(sheet),
    markOf: (sheet) => workbook.markOf(sheet),
    apply: (changes) => workbook.apply(changes),
  };
}

/** A book in the spreadsheet and its twin in memory. */
class Twins {
  private twin: {
    readonly memory: MemoryWorkbook;
    readonly today: Day;
    readonly time: string;
  } | null = null;

  begin({ book }: Place): void {
    const workbook = googleWorkbook(book);
    const [today, time] = [workbook.today(), workbook.now()];
    this.twin = { memory: new MemoryWorkbook(today, [], time), today, time };
  }

  /** Does the same to both; throws where the answers or the sheets differ. */
  both(place: Place, work: (workbook: Workbook) => unknown): void {
    if (this.twin === null) throw new Error('The twins have not begun');
    const { memory, today, time } = this.twin;
    const found = work(quietWorkbook(place, today, time));
    expectSame(found, work(memory));
    expectSameBooks(quietWorkbook(place, today, time), memory);
  }
}

function itemsOf(
  owner: string,
  commands: readonly Command[],
  plans: () => readonly SheetPlan[],
): Item[] {
  const twins = new Twins();
  const source = 'те же правила в памяти, в этом же запуске';
  const begin = (name: string, work: (workbook: Workbook) => unknown): Item => ({
    name: `${owner}: ${name}`,
    source,
    run: (place) =>
      resultOf(() => {
        twins.begin(place);
        twins.both(place, work);
      }),
  });
  const goOn = (name: string, work: (workbook: Workbook) => unknown): Item => ({
    name: `${owner}: ${name}`,
    source,
    continues: true,
    run: (place) => resultOf(() => twins.both(place, work)),
  });
  const give =
    ({ run }: Command) =>
    (workbook: Workbook): unknown => {
      const { ok, message } = run(workbook, NO_MEANS);
      return { ok, message };
    };
  const [creation, ...others] = commands;
  return [
    ...(creation ? [begin(`«${creation.title}»`, give(creation))] : []),
    begin('книга из примера', (workbook) => workbook.apply(plans().map((plan) => create(plan)))),
    ...others.map((command) => goOn(`«${command.title}»`, give(command))),
    ...others.map((command) => goOn(`«${command.title}» ещё раз`, give(command))),
  ];
}

/** A municipality into which somebody has pasted the small school's «Сводка». */
function municipalPlans(): SheetPlan[] {
  const sheets = demoSchool(SMALL_SCHOOL).map((plan) => ({ name: plan.name, rows: cellsOf(plan) }));
  const school = new MemoryWorkbook(DEMO_DAY, sheets);
  computeAll(school);
  const rows = school.read(SUMMARY.sheet)?.rows.slice(1) ?? [];
  return demoMunicipality([]).map((plan) =>
    plan.name === PASTED.sheet ? { ...plan, rows } : plan,
  );
}

/** The commands; they share a book, so each of the two lists has to be begun anew after a break. */
export function commandItems(): Item[] {
  return [
    ...itemsOf('Школа', SCHOOL_COMMANDS, () => demoSchool(SMALL_SCHOOL)),
    ...itemsOf('Муниципалитет', MUNICIPAL_COMMANDS, municipalPlans),
  ];
}
