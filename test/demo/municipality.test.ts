/** The demo municipality: this year beside last year, with schools that came and went. */
import {
  computedSheets,
  computeMunicipality,
} from '../../src/core/municipality/compute-municipality';
import { admit } from '../../src/core/municipality/import/admit';
import { followsOtherRules, remarksOn } from '../../src/core/municipality/remarks';
import { storeOf } from '../../src/core/municipality/store';
import { readerOf } from '../../src/core/schema/new-workbook';
import { personalDataIn } from '../../src/core/schema/personal-data';
import { computeSchool } from '../../src/core/school/compute-school';
import type { Summary } from '../../src/core/summary/summary';
import type { Cell } from '../../src/core/values/cell';
import { DEMO_DAY } from '../../src/demo/days';
import { demoMunicipality } from '../../src/demo/municipality/book';
import { sentFiles } from '../../src/demo/municipality/school-files';
import { CLOSED_SCHOOL, NEW_SCHOOL, SCHOOL_LIST } from '../../src/demo/municipality/school-list';
import { rowsOf } from '../core/municipality/municipal-kit';

const SENT = sentFiles();
const PLANS = demoMunicipality(SENT.lastYear);
const RESULTS = computeMunicipality(readerOf(PLANS), DEMO_DAY);

const CODES = SCHOOL_LIST.map(({ code }) => code);

/** What the good files hold, by school code; of the school that sent twice the first. */
const DELIVERED = new Map<string, Summary>();
for (const { name, plans, damage } of SENT.files) {
  const code = name.slice(0, 4);
  const { summary } = computeSchool(readerOf(plans), DEMO_DAY);
  if (damage === null && summary !== null && !DELIVERED.has(code)) DELIVERED.set(code, summary);
}

it('is the same every time', () => {
  expect(JSON.stringify(demoMunicipality(SENT.lastYear))).toBe(JSON.stringify(PLANS));
});

it('has schools of every kind: with low results, in hard conditions, kindergartens', () => {
  const types = new Set(SCHOOL_LIST.map(({ type }) => type));
  expect([...types].sort()).toEqual(['ДОУ', 'НОШ', 'ООШ', 'СОШ', 'гимназия', 'лицей']);
  const { lines } = RESULTS.rollUp;
  expect(lines.filter(({ school }) => school.lowResults).length).toBeGreaterThan(5);
  expect(lines.filter(({ school }) => school.hardConditions).length).toBeGreaterThan(4);
  expect(lines.filter(({ school }) => school.type === 'ДОУ').length).toBe(3);
});

it('a school of last year was closed, another one is new', () => {
  const before = SENT.lastYear.map(({ head }) => head.schoolCode);
  expect(before.filter((code) => !CODES.includes(code))).toEqual([CLOSED_SCHOOL.code]);
  expect(CODES.filter((code) => !before.includes(code))).toEqual([NEW_SCHOOL]);
  expect(DELIVERED.has(NEW_SCHOOL)).toBe(true);
});

it('one book is a copy of another school’s, and one school has rules of its own; both are accepted', () => {
  const { settings } = RESULTS.book;
  const own = SCHOOL_LIST.flatMap((school) => {
    const summary = DELIVERED.get(school.code);
    return summary === undefined ? [] : [{ school, head: summary.head }];
  });
  const kinds = own.flatMap(({ school, head }) =>
    remarksOn(school, head, settings).map(({ kind }) => [school.code, kind]),
  );
  expect(kinds).toEqual([
    ['0506', 'otherRules'],
    ['0522', 'otherName'],
  ]);
  expect(DELIVERED.get('0506')?.head.rules).toBe('период 36 мес.');
  expect(own.filter(({ head }) => followsOtherRules(head, settings))).toHaveLength(1);
  const copies = ['0506', '0522'].flatMap((code) => DELIVERED.get(code) ?? []);
  const admission = admit(
    storeOf([]),
    copies.map((summary) => ({ source: 'book', label: summary.head, summary })),
    { schools: own.map(({ school }) => school), settings },
  );
  expect(admission.journal.map(({ outcome }) => outcome)).toEqual(['принято', 'принято']);
});

it('a kindergarten has people of a kindergarten', () => {
  const file = SENT.files.find(({ name }) => name === '0515.xlsx');
  const { book } = computeSchool(readerOf(file?.plans ?? []), DEMO_DAY);
  const positions = new Set(book.teachers.map(({ position }) => position));
  expect([...positions]).toEqual(expect.arrayContaining(['заведующий', 'воспитатель']));
  expect([...positions]).not.toContain('учитель');
  expect(book.activities.filter(({ topic }) => /\d кл\.|на уроках/.test(topic ?? ''))).toEqual([]);
});

it('the plan has the programme’s eight items, one event of the next year and one that is overdue', () => {
  const plan = PLANS.find(({ name }) => name === 'План мероприятий');
  const rows = plan === undefined ? [] : rowsOf(plan);
  expect(rows.slice(0, 8).map((row) => row['Срок'])).toEqual([
    'По графику',
    '1–2 кварталы 2026',
    '4 квартал 2025',
    'В течение года',
    'Постоянно',
    '4 квартал 2025',
    '4 квартал 2025',
    'Постоянно',
  ]);
  expect(RESULTS.issues.map(({ code, sheet }) => [code, sheet])).toEqual([
    ['Т-14', 'План мероприятий'],
    ['Т-10', 'План мероприятий'],
    ['Т-05', 'Данные'],
  ]);
  expect(RESULTS.book.events).toHaveLength(rows.length);
});

it('every register is filled, and every municipal report has something to say of it', () => {
  for (const plan of PLANS) {
    if (plan.kind === 'computed' || plan.name === 'Вставка сводок') continue;
    expect([plan.name, plan.rows.length > 2]).toEqual([plan.name, true]);
    for (const row of plan.rows) expect(row).toHaveLength(plan.columns.length);
  }
  const totalOf = (name: string): Record<string, Cell> => {
    const plan = computedSheets(RESULTS).find((one) => one.name === name);
    return (plan === undefined ? [] : rowsOf(plan)).at(-1) ?? {};
  };
  for (const state of [
    'Проведено',
    'Перенесено',
    'Отменено',
    'Просрочено',
    'Участий организаций',
  ]) {
    expect([state, Number(totalOf('Мероприятия по направлениям')[state]) > 0]).toEqual([
      state,
      true,
    ]);
  }
  expect(Number(totalOf('Свод банка опыта')['Итого'])).toBe(14);
});

it('names nobody', () => {
  const texts = PLANS.flatMap(({ rows }) => rows.flat()).filter(
    (cell): cell is string => typeof cell === 'string',
  );
  expect(texts.filter((text) => personalDataIn(text) !== null)).toEqual([]);
});
