/** Form → fill → collect → form: the sheet that is handed out is the sheet that comes back (workbook.md, §6). */
import fc from 'fast-check';
import { collectForms } from '../../../src/app/school/collect';
import { schoolResults } from '../../../src/app/school/school-results';
import { cellsOf, type SheetPlan } from '../../../src/core/schema/sheet-plan';
import type { FormParcel } from '../../../src/core/school/self-assessment/collecting/submission';
import { teacherForms } from '../../../src/core/school/self-assessment/form/form-plans';
import type { Cell } from '../../../src/core/values/cell';
import { DEMO_DAY } from '../../../src/demo/days';
import { demoSchool } from '../../../src/demo/school';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { dayAt, type Row, sheetsWith, TODAY } from '../../core/school/school-kit';
import { asRead, FORM_HEADERS } from '../../core/school/self-assessment/form/forms-kit';

const FORM = 'Лист самооценки';

/** The rows of a sheet that somebody types below those that stand there. */
type Fill = (teacher: string) => readonly Row[];

const cellsIn = (sheets: readonly SheetPlan[], name: string): Cell[][] => {
  const plan = sheets.find((sheet) => sheet.name === name);
  return plan === undefined ? [] : cellsOf(plan);
};

const filledRows = (rows: readonly (readonly Cell[])[]): (readonly Cell[])[] =>
  // The scale is a formula, whose words stand in free rows too.
  rows.filter((row) => row.slice(0, 14).some((cell) => cell !== null && cell !== ''));

function formsOf(book: MemoryWorkbook, fill: Fill = () => []): FormParcel[] {
  return teacherForms(schoolResults(book), null).map(({ code, fileName, sheets }) => {
    const rows = cellsIn(sheets, FORM);
    const known = filledRows(rows).length;
    fill(code).forEach((row, at) => {
      rows[known + at] = FORM_HEADERS.map((header) => asRead(row[header] ?? null));
    });
    return { source: fileName, form: { rows }, about: { rows: cellsIn(sheets, 'О листе') } };
  });
}

/** What the teachers see of their records: the typed columns, in the order of the sheet. */
const shownIn = (book: MemoryWorkbook) =>
  teacherForms(schoolResults(book), null).map(({ code, sheets }) => ({
    teacher: code,
    rows: filledRows(cellsIn(sheets, FORM)).slice(1),
  }));

test('the demo: untouched sheets change nothing, filled ones show what was typed', () => {
  const book = new MemoryWorkbook(
    DEMO_DAY,
    demoSchool().map((plan) => ({ name: plan.name, rows: cellsOf(plan) })),
  );
  const before = shownIn(book);
  for (const one of collectForms(book, formsOf(book)).report?.submissions ?? []) {
    expect(one).toMatchObject({ refusal: null, added: [], changed: [], refused: [], missing: [] });
  }
  expect(shownIn(book)).toEqual(before);

  const fill: Fill = (teacher) => [
    { Дата: '12.03.2026', Вид: 'семинар', Тема: `Новое у ${teacher}`, Роль: 'докладчик' },
  ];
  const filled = formsOf(book, fill);
  collectForms(book, filled);
  const after = shownIn(book);
  before.forEach(({ teacher, rows }, at) => {
    const shown = after[at]?.rows ?? [];
    expect(shown.slice(0, rows.length)).toEqual(rows);
    expect(shown.slice(rows.length).map((row) => row[2])).toEqual([`Новое у ${teacher}`]);
  });
  expect(collectForms(book, filled).report?.writes).toBe(false);
  // And the new sheets, which have the codes by now, say what stands there.
  const { revision } = book;
  for (const one of collectForms(book, formsOf(book)).report?.submissions ?? []) {
    expect(one).toMatchObject({ added: [], changed: [], refused: [], missing: [] });
  }
  expect(book.revision).toBe(revision);
});

test('whatever stands on «Мероприятия», untouched sheets take and refuse nothing', () => {
  const activity = fc.record({
    'Код педагога': fc.constantFrom('П-1', 'П-2'),
    'Код курса': fc.constantFrom<Cell>(null, 'К-1', 'К-2', 'К-9'),
    Дата: fc.constantFrom<Cell>('12.03.2026', '13.03.2026', '20.08.2025', 'март', null),
    Вид: fc.constantFrom<Cell>('открытый урок', 'семинар', 'субботник', null),
    Тема: fc.constantFrom<Cell>('Дроби', ' дроби', '=1+1', "'=1", null, 'x'.repeat(6000), {
      error: '#REF!',
    }),
    Уровень: fc.constantFrom<Cell>(null, 'школьный', 'сельский'),
    Роль: fc.constantFrom<Cell>(null, 'эксперт', 'зритель'),
    Критерий: fc.constantFrom<Cell>(null, '2.2', '9.9'),
    'Кол-во': fc.constantFrom<Cell>(null, 2, 'много'),
    'Статус проверки': fc.constantFrom<Cell>(null, 'подтверждено', 'смотрела'),
    'Рефлексия проведена': fc.constantFrom<Cell>(null, true, false, 'да', 'не помню'),
  });
  fc.assert(
    fc.property(fc.array(activity, { maxLength: 8 }), fc.boolean(), (rows, isCoded) => {
      const coded = rows.map((row, at) => (isCoded ? { ...row, 'Код записи': `s${at}` } : row));
      const courses = [{ 'Код педагога': 'П-1' }, { 'Код педагога': 'П-2' }];
      const book = new MemoryWorkbook(
        dayAt(TODAY),
        sheetsWith({ Педагоги: [{}, {}], Курсы: courses, Мероприятия: coded }),
      );
      const before = book.read('Мероприятия');
      for (const one of collectForms(book, formsOf(book)).report?.submissions ?? []) {
        expect(one).toMatchObject({
          refusal: null,
          added: [],
          changed: [],
          refused: [],
          missing: [],
        });
      }
      expect(book.read('Мероприятия')).toBe(before);
    }),
    { numRuns: 40 },
  );
});
