/** Я-01 with collecting: what was handed out and comes back as it is changes nothing; what was filled comes again. */
import fc from 'fast-check';
import { collectForms } from '../../../src/app/school/collect';
import { handOutForms } from '../../../src/app/school/hand-out-forms';
import type { CellEdit, Workbook } from '../../../src/app/workbook';
import { formParcel } from '../../../src/core/school/self-assessment/collecting/form-parcel';
import type { FormParcel } from '../../../src/core/school/self-assessment/collecting/submission';
import { formBook } from '../../../src/core/school/self-assessment/form/form-book';
import type { Cell } from '../../../src/core/values/cell';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { xlsxOf } from '../../../src/hosts/xlsx/new-book';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { dayAt, type Row, sheetsWith, TODAY } from '../../core/school/school-kit';

const SHEET = 'Лист самооценки';

const bookWith = (activities: readonly Row[]): MemoryWorkbook =>
  new MemoryWorkbook(
    dayAt(TODAY),
    sheetsWith({ Педагоги: [{}, {}], Курсы: COURSES, Мероприятия: activities }),
  );

const COURSES: readonly Row[] = [
  { 'Код курса': 'К-1', 'Код педагога': 'П-1', 'Дата окончания': '15.10.2025' },
  { 'Код курса': 'К-2', 'Код педагога': 'П-2', 'Дата окончания': '15.10.2025' },
];

/** The file of a teacher, opened as .xlsx; `edits` are what the teacher has typed. */
function filed(workbook: Workbook, edits: ReadonlyMap<string, readonly CellEdit[]> = new Map()) {
  const outcome = handOutForms(workbook, null);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.forms.map((form) => {
    const today = dayAt(TODAY);
    const file = openXlsx(xlsxOf(formBook(form, outcome.criteria)), { today });
    const cells = edits.get(form.code) ?? [];
    if (cells.length > 0) file.apply([{ kind: 'editCells', sheet: SHEET, cells }]);
    return { ...form, rows: file.read(SHEET)?.rows ?? [], file };
  });
}

const parcelsOf = (files: ReturnType<typeof filed>): FormParcel[] =>
  files.map(({ fileName, file }) => formParcel(fileName, (sheet) => file.read(sheet)));

const activity = fc.record({
  'Код педагога': fc.constantFrom('П-1', 'П-2'),
  Дата: fc.constantFrom<Cell>('12.03.2026', '13.03.2026', '20.08.2025', 'март'),
  Вид: fc.constantFrom<Cell>('открытый урок', 'семинар', 'субботник'),
  Тема: fc.constantFrom<Cell>('Дроби', ' дроби', null, '=1+1', 'Ёлка\nв две строки', '0512'),
  'Код курса': fc.constantFrom<Cell>(null, 'К-1', 'К-2', 'K-2'),
  Уровень: fc.constantFrom<Cell>(null, 'школьный', 'районный', 'какой-то'),
  Роль: fc.constantFrom<Cell>(null, 'эксперт', 'зритель'),
  Критерий: fc.constantFrom<Cell>(null, '2.2', '1.1', '9.9'),
  'Кол-во': fc.constantFrom<Cell>(null, 2, '3', 'много'),
  'Самооценка, баллы': fc.constantFrom<Cell>(null, 1, '2,5', 99),
  'Рефлексия проведена': fc.constantFrom<Cell>(null, 'да', true, 'нет', 'не помню'),
  'Статус проверки': fc.constantFrom<Cell>(null, 'не проверено', 'подтверждено', 'отклонено'),
  Комментарий: fc.constantFrom<Cell>(null, 'нет приказа', 'у Сидорова Б. К. то же'),
  'Код записи': fc.constantFrom<Cell>(null, null, null, 's1', 's2', 's 3'),
});

it('adds nothing and misses nothing of sheets that come back as they were handed out', () => {
  fc.assert(
    fc.property(fc.array(activity, { minLength: 1, maxLength: 8 }), (activities) => {
      const { report } = collectForms(bookWith(activities), parcelsOf(filed(bookWith(activities))));
      expect(report?.submissions.map(({ refusal }) => refusal)).toEqual([null, null]);
      for (const { added, changed, missing } of report?.submissions ?? []) {
        expect({ added, changed, missing }).toEqual({ added: [], changed: [], missing: [] });
      }
    }),
    { numRuns: 15 },
  );
});

it('shows what a teacher has typed in the next sheet, waiting for its check', () => {
  const workbook = bookWith([
    { 'Код педагога': 'П-1', Дата: '01.03.2026', Вид: 'семинар', Тема: 'Прежняя' },
  ]);
  const typed: readonly Cell[] = [
    { day: dayAt('12.03.2026') },
    'мастер-класс',
    '=Дроби',
    'К-1',
    'муниципальный',
    null,
    null,
    'очный',
    '2.2',
    2,
    3,
    'приказ № 7',
    'да',
    'работа в парах',
  ];
  const cells = typed.map((value, column) => ({ row: 2, column, value }));
  const before = filed(workbook, new Map([['П-1', cells]]));
  const { report } = collectForms(workbook, parcelsOf(before));
  expect(report?.submissions.map(({ added }) => added.length)).toEqual([1, 0]);
  const [own, other] = filed(workbook);
  expect(other?.rows).toHaveLength(1);
  expect(own?.rows[1]).toEqual(before[0]?.rows[1]);
  // 2.2, муниципальный: 2 points, twice.
  expect(own?.rows[2]?.slice(0, 18)).toEqual([...typed, 4, 'не проверено', null, null]);
  expect(own?.rows[2]?.[18]).toMatch(/\S/);
  expect(collectForms(workbook, parcelsOf(filed(workbook))).report?.writes).toBe(false);
});
