/** The files that measures start from: invented, the same bytes every time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handOutForms } from '../../src/app/school/hand-out-forms';
import { SCHOOLS } from '../../src/core/municipality/tables/schools';
import { cellsOf } from '../../src/core/schema/sheet-plan';
import { computeSchool } from '../../src/core/school/compute-school';
import { formBook } from '../../src/core/school/self-assessment/form/form-book';
import { FORM } from '../../src/core/school/self-assessment/form/form-table';
import { count } from '../../src/core/summary/counting';
import type { Measure as SummaryMeasure } from '../../src/core/summary/measure';
import { codeOf, directionQuarterWords } from '../../src/core/summary/measure-code';
import { COUNTED_BY_WORDS } from '../../src/core/summary/measures';
import { type Summary, sealed } from '../../src/core/summary/summary';
import { summarySheet } from '../../src/core/summary/summary-table';
import type { Cell } from '../../src/core/values/cell';
import { DEMO_DAY } from '../../src/demo/days';
import { demoMunicipality } from '../../src/demo/municipality/book';
import { MUNICIPALITY } from '../../src/demo/municipality/school-list';
import { demoSchool } from '../../src/demo/school';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import type { InputKind } from './measure';

export const today = DEMO_DAY;

/** Activities of an average person: with courses and registers about seventeen rows each. */
const ACTIVITIES = 10;
/** What a school hands over when it uses everything. */
const FIGURES = 250;
/** Directions that people of one municipality typed, each in a few schools. */
const DIRECTIONS = 400;

export const BOOK = 'book.xlsx';
export const FOLDER = 'files';

function bookOf(plans: ReturnType<typeof demoSchool>): Uint8Array {
  const workbook = createXlsx({ today });
  workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  return workbook.toBytes();
}

/** The sheets of a school without mistakes. */
export const schoolPlans = (people: number): ReturnType<typeof demoSchool> =>
  demoSchool({ people, activitiesPerPerson: ACTIVITIES, mistakes: false });

const schoolFile = (people: number): Uint8Array => bookOf(schoolPlans(people));

const schoolCode = (index: number): string => `Ш${String(index).padStart(5, '0')}`;

function demoSummary(): Summary {
  const plans = new Map(demoSchool({ mistakes: false }).map((plan) => [plan.name, plan]));
  const { summary } = computeSchool((sheet) => {
    const plan = plans.get(sheet);
    return plan === undefined ? null : { rows: cellsOf(plan) };
  }, today);
  if (summary === null) throw new Error('the demo school has no summary');
  return summary;
}

/** The figures of one school under another's name, with its own directions of requests. */
function summaryOf({ head, measures }: Summary, index: number): Summary {
  const { requests } = COUNTED_BY_WORDS;
  const own = Array.from({ length: FIGURES - measures.length }, (_, at): SummaryMeasure => {
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

/** Every third school is in a village, every fifth has low results. */
function municipalityFile(schools: number): Uint8Array {
  const rows = Array.from({ length: schools }, (_, index): Cell[] => [
    schoolCode(index),
    `МБОУ СОШ № ${index}`,
    'СОШ',
    index % 3 === 0 ? 'сельская' : 'городская',
    index % 5 === 0 ? 'да' : null,
  ]);
  return bookOf(
    demoMunicipality([]).map((plan) => (plan.name === SCHOOLS.sheet ? { ...plan, rows } : plan)),
  );
}

function summaryFiles(folder: string, schools: number): void {
  const demo = demoSummary();
  for (let index = 0; index < schools; index += 1) {
    const bytes = bookOf([summarySheet(summaryOf(demo, index))]);
    writeFileSync(join(folder, `${schoolCode(index)}.xlsx`), bytes);
  }
}

/** Two new records of each teacher. */
const HANDED_IN = [
  ['02.04.2026', 'открытый урок', 'Урок для коллег', 'школьный', '2.2'],
  ['03.04.2026', 'публикация', 'Статья', 'муниципальный', '2.4'],
] as const;

/** Teachers' sheets as they come back. */
function formFiles(bytes: Uint8Array, folder: string, sheets: number): void {
  const outcome = handOutForms(openXlsx(bytes, { today }), null);
  if (!outcome.ok) throw new Error(outcome.message);
  const { forms, criteria } = outcome;
  for (const form of forms.slice(0, sheets)) {
    const plans = formBook(form, criteria).map((plan) => {
      if (plan.name !== FORM.sheet) return plan;
      const at = ['Дата', 'Вид', 'Тема', 'Уровень', 'Критерий'].map((header) =>
        plan.columns.findIndex((column) => column.header === header),
      );
      const typed = HANDED_IN.map((cells) => {
        const row: Cell[] = plan.columns.map(() => null);
        for (const [index, cell] of cells.entries()) row[at[index] ?? 0] = cell;
        return row;
      });
      const own = plan.rows.filter((row) => row.some((cell) => cell !== null && cell !== ''));
      return { ...plan, rows: [...own, ...typed] };
    });
    writeFileSync(join(folder, form.fileName), bookOf(plans));
  }
}

/** Makes an input: a file, or a folder with a book and the files that come into it. */
export function makeInput(kind: InputKind, size: number, path: string): void {
  if (kind === 'school') {
    writeFileSync(path, schoolFile(size));
    return;
  }
  const folder = join(path, FOLDER);
  mkdirSync(folder, { recursive: true });
  if (kind === 'municipality') {
    writeFileSync(join(path, BOOK), municipalityFile(size));
    summaryFiles(folder, size);
    return;
  }
  // Not all who work at a school are teachers who hand in.
  const bytes = schoolFile(Math.ceil(size * 1.5));
  writeFileSync(join(path, BOOK), bytes);
  formFiles(bytes, folder, size);
}
