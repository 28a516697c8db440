/** The built school edition over a spreadsheet with as many teachers as a test needs. */
import { type BuiltFiles, buildEdition } from '../../scripts/build/build-edition';
import { cellsOf, type SheetPlan } from '../../src/core/schema/sheet-plan';
import { isErrorCell } from '../../src/core/values/cell';
import { dayOf } from '../../src/core/values/day';
import { demoSchool } from '../../src/demo/school';
import { SCHOOL } from '../../src/editions/school';
import { type DocumentState, fillSheet, type Scalar, sheetNamed } from '../apps-script/documents';
import { AppsScriptRuntime, type ExecutionOptions } from '../apps-script/runtime';
import { stoppedClock } from '../hosts/google/stopped-clock';
import { kept } from '../kept';
import { madeOnce } from './made-documents';

/** 15.04.2026 in every Russian zone. */
export const TODAY: ExecutionOptions = { prepare: stoppedClock('2026-04-15T09:00:00Z') };

/** Where Jest and tsx both run. */
export const ROOT = process.cwd();

let files: BuiltFiles | null = null;

/** The files of the built edition. */
export function builtSchool(): BuiltFiles {
  files ??= kept('school', () => buildEdition(ROOT, SCHOOL));
  return files;
}

/** The built edition in a new document. */
export const schoolRuntime = (): AppsScriptRuntime => new AppsScriptRuntime(builtSchool());

const madeSchool = madeOnce('school', schoolRuntime, () => {
  const runtime = schoolRuntime();
  runtime.run('menuCreateSheets', TODAY);
  return runtime;
});

type Value = Scalar | { readonly day: number };
type Row = Readonly<Record<string, Value>>;

const on = (year: number, month: number, dayOfMonth: number): Value => ({
  day: dayOf(year, month, dayOfMonth) ?? 0,
});

/** Fills rows under the headers of a sheet, as a person would. */
export function fillRows(document: DocumentState, name: string, rows: readonly Row[]): void {
  const headers = (sheetNamed(document, name).cells[0] ?? []).map((cell) => cell?.value ?? null);
  const lines = rows.map((row) => {
    const unknown = Object.keys(row).filter((header) => !headers.includes(header));
    if (unknown.length > 0) throw new Error(`«${name}» has no ${unknown.join(', ')}`);
    return headers.map((header) => row[String(header)] ?? null);
  });
  fillSheet(document, name, [headers, ...lines]);
}

/** A teacher who works here, as filled in. */
export const teacherOf = (code: string): Row => ({
  'Код педагога': code,
  ФИО: `Педагог ${code}`,
  'Категория персонала': 'педагогический работник',
  Должность: 'учитель',
  Занятость: 'основное место работы',
  Статус: 'работает',
  'Дата приёма': on(2010, 9, 1),
});

/** «Новая запись» of the second of them, as typed into its form. */
export const LESSON = {
  form: 'activities',
  texts: {
    teacher: 'П-2',
    date: '10.03.2026',
    kind: 'открытый урок',
    topic: 'Дроби',
    level: 'муниципальный',
    criterion: '2.2',
    course: 'К-2',
  },
  untouched: [],
};

/** A school with all sheets made and this many teachers, a course and an activity each. */
export function filledSchool(count: number): AppsScriptRuntime {
  const runtime = madeSchool(count);
  const codes = Array.from({ length: count }, (_, index) => `П-${index + 1}`);
  const { document } = runtime;
  const settings = sheetNamed(document, 'Настройки');
  const required = new Map<Scalar, string>([
    ['Код ОО', 'ОО-1'],
    ['Наименование ОО', 'СОШ № 1'],
    ['Муниципалитет', 'Район'],
  ]);
  for (const [name, value] of settings.cells) {
    const typed = required.get(name?.value ?? null);
    if (value && typed) value.value = typed;
  }
  fillRows(document, 'Педагоги', codes.map(teacherOf));
  fillRows(
    document,
    'Курсы',
    codes.map((code, index) => ({
      'Код курса': `К-${index + 1}`,
      'Код педагога': code,
      'Вид программы': 'ПК',
      'Название программы': 'Функциональная грамотность',
      'Организация ДПО': 'ИРО',
      'Объём, ч': 72,
      'Дата начала': on(2025, 10, 1),
      'Дата окончания': on(2025, 10, 15),
      'Тема выбрана': true,
      'Направление сопровождения': 'Внедрение',
    })),
  );
  fillRows(
    document,
    'Мероприятия',
    codes.map((code) => ({
      'Код педагога': code,
      Дата: on(2026, 2, 1),
      Вид: 'открытый урок',
      Уровень: 'школьный',
    })),
  );
  return runtime;
}

/** The demo school in a document, or another of its kind; nothing of it computed yet. */
export function demoRuntime(plans: readonly SheetPlan[] = demoSchool()): AppsScriptRuntime {
  const runtime = madeSchool(Math.max(...plans.map(({ rows }) => rows.length)));
  for (const plan of plans) {
    const rows = cellsOf(plan).map((row) =>
      row.map((cell) => (isErrorCell(cell) ? cell.error : cell)),
    );
    fillSheet(runtime.document, plan.name, rows);
  }
  return runtime;
}

/** What people have typed: every sheet that is not calculated. */
export function sourcesOf(document: DocumentState): string {
  const typed = document.sheets.filter(
    ({ protections }) => !protections.some(({ area }) => area === null),
  );
  return JSON.stringify(typed);
}
