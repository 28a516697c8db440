/** Rolling up 150 and 1,000 schools by the command line: times of its parts, memory, growth. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCHOOLS } from '../../src/core/municipality/tables/schools';
import { cellsOf } from '../../src/core/schema/sheet-plan';
import { computeSchool } from '../../src/core/school/compute-school';
import { count } from '../../src/core/summary/counting';
import type { Measure } from '../../src/core/summary/measure';
import { codeOf, directionQuarterWords } from '../../src/core/summary/measure-code';
import { COUNTED_BY_WORDS } from '../../src/core/summary/measures';
import { type Summary, sealed } from '../../src/core/summary/summary';
import { summarySheet } from '../../src/core/summary/summary-table';
import type { Cell } from '../../src/core/values/cell';
import { DEMO_DAY } from '../../src/demo/days';
import { demoMunicipality } from '../../src/demo/municipality/book';
import { MUNICIPALITY } from '../../src/demo/municipality/school-list';
import { demoSchool } from '../../src/demo/school';
import { saveFile } from '../../src/hosts/disk/save-file';
import { createXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import type { RollUpTimes } from './rollup-run';
import { rounded } from './timing';

const SIZES = [150, 1000];

/** What a school hands over when it uses everything. */
const MEASURES = 250;

/** Directions that people of one municipality typed, each in a few schools. */
const DIRECTIONS = 400;

const schoolCode = (index: number): string => `Ш${String(index).padStart(4, '0')}`;

function demoSummary(): Summary {
  const plans = new Map(demoSchool({ mistakes: false }).map((plan) => [plan.name, plan]));
  const { summary } = computeSchool((sheet) => {
    const plan = plans.get(sheet);
    return plan === undefined ? null : { rows: cellsOf(plan) };
  }, DEMO_DAY);
  if (summary === null) throw new Error('the demo school has no summary');
  return summary;
}

/** The figures of one school under another's name, with its own directions of requests. */
function summaryOf({ head, measures }: Summary, index: number): Summary {
  const { requests } = COUNTED_BY_WORDS;
  const own = Array.from({ length: MEASURES - measures.length }, (_, at): Measure => {
    const direction = `тема ${(index * 7 + at) % DIRECTIONS}`;
    const code = codeOf(requests, ...directionQuarterWords(direction, 2, 2026));
    return count({ code, title: `${requests.title}: ${direction}` }, 1);
  });
  const schoolName = `МБОУ СОШ № ${index}`;
  return sealed(
    { ...head, schoolCode: schoolCode(index), schoolName, municipality: MUNICIPALITY },
    [...measures, ...own],
  );
}

function writeSchools(folder: string, count: number): void {
  const demo = demoSummary();
  for (let index = 0; index < count; index++) {
    const book = createXlsx({ today: DEMO_DAY });
    book.apply([{ kind: 'createSheet', plan: summarySheet(summaryOf(demo, index)) }]);
    saveFile(join(folder, `${schoolCode(index)}.xlsx`), book.toBytes());
  }
}

/** Every third school is in a village, every fifth has low results. */
function writeMunicipality(path: string, count: number): void {
  const rows = Array.from({ length: count }, (_, index): Cell[] => [
    schoolCode(index),
    `МБОУ СОШ № ${index}`,
    'СОШ',
    index % 3 === 0 ? 'сельская' : 'городская',
    index % 5 === 0 ? 'да' : null,
  ]);
  const plans = demoMunicipality([]).map((plan) =>
    plan.name === SCHOOLS.sheet ? { ...plan, rows } : plan,
  );
  const book = createXlsx({ today: DEMO_DAY });
  book.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  saveFile(path, book.toBytes());
}

function timesOf(folder: string, count: number): RollUpTimes {
  const [book, schools] = [join(folder, 'municipality.xlsx'), join(folder, 'schools')];
  mkdirSync(schools, { recursive: true });
  writeMunicipality(book, count);
  writeSchools(schools, count);
  const script = fileURLToPath(new URL('rollup-run.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, book, schools, join(folder, 'out.xlsx')],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as RollUpTimes;
}

function report(count: number, times: RollUpTimes): string {
  const part = (name: string, ms: number): string =>
    `  ${name.padEnd(22)}${rounded(ms)} ms, ${(ms / count).toFixed(2)} ms a school`;
  return [
    `${count} schools × ${MEASURES} measures, ${times.accepted} accepted`,
    part('files', times.files),
    part('rows', times.rows),
    part('computing', times.computing),
    part('writing', times.writing),
    `  at most               ${rounded(times.megabytes)} MB`,
  ].join('\n');
}

const GROWING = ['files', 'rows', 'computing', 'writing', 'megabytes'] as const;

/** 1,0: a school costs as much among many as among few. */
function growth(few: RollUpTimes, many: RollUpTimes): string {
  const ratio = many.accepted / few.accepted;
  const parts = GROWING.map((name) => `${name} ${(many[name] / few[name] / ratio).toFixed(2)}`);
  return `  cost of a school against that among ${few.accepted}: ${parts.join(', ')}`;
}

export function benchMunicipalities(): void {
  let few: RollUpTimes | null = null;
  for (const count of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'postcourse-bench-'));
    try {
      const times = timesOf(folder, count);
      console.log(report(count, times));
      if (few !== null) console.log(growth(few, times));
      few = times;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
