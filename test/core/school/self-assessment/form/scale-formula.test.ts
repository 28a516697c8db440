/** Я-02: «Балл по шкале» is what the rating reckons, and what a spreadsheet program reckons. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Column } from '../../../../../src/core/schema/column';
import { teacherForms } from '../../../../../src/core/school/self-assessment/form/form-plans';
import { FORM } from '../../../../../src/core/school/self-assessment/form/form-table';
import {
  scaleShown,
  type Weighed,
} from '../../../../../src/core/school/self-assessment/form/scale-formula';
import type { Cell } from '../../../../../src/core/values/cell';
import { type Row, schoolWith } from '../../school-kit';

/**
 * What LibreOffice reckoned of a teacher's file whose cached values had been taken out: «Критерий»,
 * «Уровень», «Результат», «Формат», «Кол-во» and what «Балл по шкале» showed. With another formula it
 * has to be reckoned there again.
 */
const RECKONED: {
  readonly formula: string;
  readonly settings: Row;
  readonly criteria: readonly (readonly Cell[])[];
  readonly entries: readonly (readonly Cell[])[];
  /** The same with «Дата» before them, as cells may come to be that no program of ours has written. */
  readonly typed: readonly (readonly Cell[])[];
} = JSON.parse(
  readFileSync(join(__dirname, '../../../../fixtures/scale-in-libreoffice.json'), 'utf8'),
);

const SCALE = [
  'Код',
  'Коэффициент результата',
  'Без уровня',
  'Школьный',
  'Муниципальный',
  'Региональный',
  'Межрегиональный',
  'Всероссийский',
  'Международный',
];
const ENTRY = ['Критерий', 'Уровень', 'Результат', 'Формат', 'Кол-во'];

const rowOf = (headers: readonly string[], cells: readonly Cell[]): Row =>
  Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? null]));

const [form] = teacherForms(
  schoolWith({
    Настройки: RECKONED.settings,
    Педагоги: [{ 'Код педагога': 'П-1' }],
    Критерии: RECKONED.criteria.map((cells) => rowOf(SCALE, cells)),
    Мероприятия: RECKONED.entries.map((cells, at) => ({
      'Код педагога': 'П-1',
      Тема: `тема ${at}`,
      ...rowOf(ENTRY, cells),
    })),
  }),
  null,
);
const sheet = form?.sheets[0];
const at = sheet?.columns.findIndex(({ header }) => header === 'Балл по шкале') ?? -1;

it('writes the formula that LibreOffice has reckoned', () => {
  expect(sheet?.columns[at]?.formula).toBe(RECKONED.formula);
});

it('shows the points and the words that LibreOffice came to, row by row', () => {
  const shown = RECKONED.entries.map((_, row) => sheet?.rows[row]?.[at]);
  expect(shown).toEqual(RECKONED.entries.map((cells) => cells[ENTRY.length]));
});

/** What collecting reads in a cell; undefined: it refuses the cell. */
function collected(column: Column<unknown>, cell: Cell = null): unknown {
  if (cell === null) return null;
  const reading = column.parse(cell);
  return 'value' in reading ? reading.value : undefined;
}

it('finds a criterion typed as a number, as collecting does', () => {
  const { criterion, level, quantity } = FORM.columns;
  const { book } = schoolWith({
    Настройки: RECKONED.settings,
    Критерии: RECKONED.criteria.map((cells) => rowOf(SCALE, cells)),
  });
  const criteria = new Map(book.criteria.map((one) => [one.code, one]));
  const numbers = RECKONED.typed.filter(([, code]) => typeof code === 'number' && code !== 1.1);
  expect(numbers).toHaveLength(5);
  for (const [, code, word, , , count, shown] of numbers) {
    const entry = {
      criterion: collected(criterion, code),
      level: collected(level, word),
      result: null,
      format: null,
      quantity: collected(quantity, count),
    } as Weighed;
    expect(scaleShown(entry, criteria, book.settings)).toBe(shown);
  }
});

it('asks for the dates that collecting refuses', () => {
  for (const [date, ...others] of RECKONED.typed) {
    const read = collected(FORM.columns.date, date);
    const asked = { null: 'укажите дату', undefined: 'исправьте дату' }[String(read)];
    if (asked !== undefined) expect(others[others.length - 1]).toBe(asked);
    else expect(String(others[others.length - 1])).not.toMatch(/дату/);
  }
});

it('does not take a number for one of two codes', () => {
  // 1.1 and 1.10 are both there.
  const [, criterion, ...others] = RECKONED.typed.find((cells) => cells[1] === 1.1) ?? [];
  expect(criterion).toBe(1.1);
  expect(others[others.length - 1]).toBe('выберите критерий из списка');
});

it('covers both ways of the scale, halves, a cell that is not there, and each of the words', () => {
  const results = RECKONED.entries.map((cells) => cells[ENTRY.length]);
  // 0,125 as «Без уровня»: × 1 is a half upwards, × 1,5 is 0,1875.
  expect(results).toEqual(expect.arrayContaining([0.13, 0.19]));
  expect(results).toEqual(
    expect.arrayContaining([
      'без критерия',
      'такого критерия нет',
      'укажите уровень',
      'за этот уровень баллов нет',
    ]),
  );
});

it('uses only functions that all spreadsheet programs share', () => {
  const used = new Set(RECKONED.formula.match(/[A-Z][A-Z.]+(?=\()/g));
  const shared = 'AND COUNTA DATE IF INDEX INT ISNA ISNUMBER MATCH NOT ROUND SUBSTITUTE'.split(' ');
  expect([...used].sort()).toEqual(shared);
  // What one cell may hold in Excel.
  expect(RECKONED.formula.length).toBeLessThan(8192);
});
