/** Help while typing: what is wrong with the edited cells of a row, and with no others. */
import { adviceOn, isAdvised } from '../../../src/app/school/live-help';
import type { Cell } from '../../../src/core/values/cell';
import { headersOf } from '../../core/school/contract';

/** «Педагоги» as it is made; a column of the user's stands between «Занятость» and what follows. */
const [first, ...others] = headersOf('Педагоги');
const JOB = others.indexOf('Занятость') + 1;
const HEADER = [first, ...others.slice(0, JOB), 'Наше', ...others.slice(JOB)].map(
  (header) => header ?? null,
);
const ALL = { firstColumn: 0, columnCount: HEADER.length };

/** A row with these cells, the others blank. */
const rowWith = (cells: Readonly<Record<string, Cell>>): Cell[] =>
  HEADER.map((header) => cells[String(header)] ?? null);
const GOOD = {
  'Код педагога': 'П-1',
  'Категория персонала': 'педагогический работник',
  Должность: 'учитель',
  Занятость: 'основное место работы',
  Наше: 'x',
  Статус: 'работает',
};

const advice = (cells: Readonly<Record<string, Cell>>, columns = ALL, sheet = 'Педагоги') =>
  adviceOn({ sheet, header: HEADER, cells: rowWith(cells), ...columns });

const FAULTY = { ...GOOD, Занятость: 'совместитель', Наше: 'x', Статус: 'болеет' };
const OF_JOB = /^Значение «совместитель» не из списка поля «Занятость»: .+ Выберите значение/;
const OF_STATUS = /^Значение «болеет» не из списка поля «Статус»: .+ Выберите значение/;

test('is for the sheets that people fill, however their names are spaced', () => {
  expect(['Педагоги', ' педагоги', 'Рейтинг', 'Наше'].map(isAdvised)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(advice(FAULTY, ALL, 'Рейтинг')).toBe(null);
  expect(advice(FAULTY, ALL, ' педагоги')).toMatch(OF_JOB);
});

test('says nothing of good cells and of those that are still empty', () => {
  expect(advice(GOOD)).toBe(null);
  expect(advice({ 'Код педагога': 'П-1' })).toBe(null);
});

test('of the header row nothing is said: it was not edited', () => {
  const without = (header: string) => HEADER.map((one) => (one === header ? 'Наше ещё' : one));
  const twice = HEADER.map((one) => (one === 'Наше' ? 'Статус' : one));
  for (const header of [without('Должность'), without('Код педагога'), twice]) {
    const cells = header.map((one) => rowWith(GOOD)[HEADER.indexOf(one)] ?? null);
    expect(adviceOn({ sheet: 'Педагоги', header, cells, ...ALL })).toBe(null);
  }
});

test.each<[string, number, number, RegExp | null]>([
  ['the column before', JOB - 1, 1, null],
  ['both', JOB - 1, 2, OF_JOB],
  ['the column', JOB, 1, OF_JOB],
  ['the user’s column behind it', JOB + 1, 1, null],
  ['the status alone', HEADER.indexOf('Статус'), 1, OF_STATUS],
  ['all from the user’s column on', JOB + 1, HEADER.length, OF_STATUS],
])('%s: %i, %i', (_, firstColumn, columnCount, expected) => {
  const said = advice(FAULTY, { firstColumn, columnCount });
  if (expected === null) expect(said).toBe(null);
  else expect(said).toMatch(expected);
});
