/** Ш-05: «Педагоги» is brought up to a later decision of «Аттестация», both cells or neither. */
import { categoryMends } from '../../../../src/core/school/mending/category-mends';
import { planMends } from '../../../../src/core/school/mending/plan-mends';
import { type Row, readerOf, type SchoolRows, schoolWith, sheetsWith } from '../school-kit';
import { linesOf } from './mending-kit';

/** The mends of categories, after those that follow from the cells alone. */
function linesFor(rows: SchoolRows): string[] {
  const read = readerOf(sheetsWith(rows));
  const cells = read('Педагоги');
  if (cells === null) throw new Error('There is no «Педагоги»');
  const others = planMends(read, Object.keys(rows));
  return linesOf(categoryMends(schoolWith(rows).school, cells, others));
}

const DECISION: Row = {
  'Код педагога': 'П-1',
  'Заявленная категория': 'высшая',
  Решение: 'присвоена',
  'Дата решения': '12.03.2026',
};
const with1 = (teacher: Row, decision: Row = {}) =>
  linesFor({ Педагоги: [teacher], Аттестация: [{ ...DECISION, ...decision }] });

test.each<[string, Row, string[]]>([
  [
    'another category of an earlier day',
    { Категория: 'первая', 'Дата присвоения': '01.10.2023' },
    [
      'category Педагоги R2C11: "первая" → "высшая"',
      'category Педагоги R2C13: день 01.10.2023 → день 12.03.2026',
    ],
  ],
  [
    'nothing at all',
    {},
    ['category Педагоги R2C11: null → "высшая"', 'category Педагоги R2C13: null → день 12.03.2026'],
  ],
  [
    'the category without its day',
    { Категория: 'высшая' },
    ['category Педагоги R2C13: null → день 12.03.2026'],
  ],
  ['a later category', { Категория: 'первая', 'Дата присвоения': '13.03.2026' }, []],
  ['another category of that day', { Категория: 'первая', 'Дата присвоения': '12.03.2026' }, []],
])('%s on «Педагоги»', (_what, teacher, lines) => {
  expect(with1(teacher)).toEqual(lines);
});

test('nothing is taken from a refusal, nor for a person whom К9 does not count', () => {
  expect(with1({}, { Решение: 'отказ' })).toEqual([]);
  expect(with1({ Статус: 'длительный отпуск' })).toEqual([]);
});

test('a person waits whose category or day is mended otherwise: no cell is written twice', () => {
  const dated = { Категория: 'первая', 'Дата присвоения': '2023-10-01' };
  expect(with1(dated)).toEqual([]);
  expect(with1({ Категория: 'ПКК', 'Дата присвоения': '01.10.2023' })).toEqual([]);
  expect(with1({ ...dated, 'Дата присвоения': '01.10.2023', Статус: 'Работает' })).toHaveLength(2);
});

test('without a column for the day there is nothing to write it into', () => {
  const rows = { Педагоги: [{ Категория: 'первая' }], Аттестация: [DECISION] };
  const [headers = [], ...people] = readerOf(sheetsWith(rows))('Педагоги')?.rows ?? [];
  const renamed = headers.map((header) => (header === 'Дата присвоения' ? 'Когда' : header));
  const cells = { rows: [renamed, ...people] };
  expect(categoryMends(schoolWith(rows).school, cells, [])).toEqual([]);
});
