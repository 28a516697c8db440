/** Parameters as «Настройки» holds them: which row is whose, what a missing one means, and where a fault is. */
import { choice } from '../../../src/core/schema/columns/choice';
import { day } from '../../../src/core/schema/columns/day';
import { decimal } from '../../../src/core/schema/columns/number';
import { code, text } from '../../../src/core/schema/columns/text';
import { Findings } from '../../../src/core/schema/findings';
import { PARAMETERS, parameterPlace, readParameters } from '../../../src/core/settings/parameters';
import type { Cell } from '../../../src/core/values/cell';

const DECLARED = {
  school: code('Код ОО', { required: true }),
  weight: decimal('Вес П1', { min: 0, max: 10 }),
  topic: choice('Если тема не выбрана', ['все', 'последний'], { addedLater: true }),
  tie: choice('При равенстве баллов', ['общее место', 'выше П2'], {}),
  asOf: day('Дата расчёта', {}),
  kind: text('Тип ОО', { max: 5, informs: true }),
};
const DEFAULTS = { weight: 1.5, topic: 'все', tie: 'общее место' };
const HEADERS = ['Параметр', 'Значение', 'Пояснение'];
const NOTHING = { school: null, weight: null, topic: null, tie: null, asOf: null, kind: null };

const WHOLE: readonly (readonly Cell[])[] = [
  ['Код ОО', '0512'],
  ['Вес П1', 2],
  ['Если тема не выбрана', 'последний'],
  ['При равенстве баллов', 'выше П2'],
  ['Дата расчёта', null],
  ['Тип ОО', 'СОШ'],
];
const but = (name: string, ...instead: (readonly Cell[])[]) =>
  WHOLE.flatMap((row) => (row[0] === name ? instead : [row]));

function read(rows: readonly (readonly Cell[])[], headers: readonly Cell[] = HEADERS) {
  const findings = new Findings();
  const reading = readParameters(DECLARED, DEFAULTS, { rows: [headers, ...rows] }, findings);
  const { issues } = findings;
  return { ...reading, issues, told: issues.map(({ code: id, row }) => [id, row]) };
}

const AS_TYPED = {
  school: '0512',
  weight: 2,
  topic: 'последний',
  tie: 'выше П2',
  asOf: null,
  kind: 'СОШ',
};

test('each parameter is read under «Значение» of its own row', () => {
  expect(read(WHOLE)).toMatchObject({ typed: AS_TYPED, blocked: false, told: [] });
});

test('columns and rows stand in any order, a row may be short, a name is known by its look', () => {
  const rows = [...WHOLE].reverse().map(([name = null, value = null]) => [value, 'х', name]);
  const { typed, told } = read(rows, ['Значение', 'наше', 'Параметр']);
  expect([typed, told]).toEqual([AS_TYPED, []]);
  // Two of its letters are Latin.
  const loose = [['  ВEC  п1 ', 3], ['Дата расчёта'], [], ['Заметка', 7]];
  expect(read([...but('Вес П1'), ...loose])).toMatchObject({
    typed: { ...AS_TYPED, weight: 3 },
    told: [['Н-01', 8]],
  });
});

test('the header row names no parameter', () => {
  expect(read(WHOLE, ['Параметр', 'Значение', 'Вес П1']).told).toEqual([]);
});

test('Н-01: of a parameter that stands twice the first row counts, and the later one is told of', () => {
  const { typed, issues } = read([...WHOLE, ['Заметка', 1], ['Заметка', 2], [' вес п1', 5]]);
  expect(typed.weight).toBe(2);
  expect(issues).toEqual([
    expect.objectContaining({
      code: 'Н-01',
      severity: 'error',
      sheet: 'Настройки',
      row: 10,
      column: 'Параметр',
      message: 'Параметр «вес п1» указан дважды: уже есть в строке 3',
    }),
  ]);
});

test('З-01: a required parameter that is blank is an error of its row, of the sheet where it has none', () => {
  const place = { code: 'З-01', sheet: 'Настройки', column: 'Код ОО', under: 'Значение' };
  const blank = read(but('Код ОО', ['Код ОО', ' ']));
  expect(blank.issues).toEqual([expect.objectContaining({ ...place, row: 2 })]);
  const missing = read(but('Код ОО'));
  expect(missing.issues).toEqual([expect.objectContaining(place)]);
  expect(missing.issues[0]).not.toHaveProperty('row');
  expect([blank.typed.school, missing.typed.school]).toEqual([null, null]);
  expect(missing.issues[0]?.message).toBe('Не заполнено обязательное поле «Код ОО»');
});

test.each([
  ['Вес П1', 'Н-04', 'Не найден параметр «Вес П1»; принято значение по умолчанию: 1,5'],
  [
    'При равенстве баллов',
    'Н-04',
    'Не найден параметр «При равенстве баллов»; принято значение по умолчанию: «общее место»',
  ],
  [
    'Если тема не выбрана',
    'Н-06',
    'Параметр «Если тема не выбрана» появился в новой версии: действует «все»',
  ],
])(
  '«%s»: without its row the default is told of by %s; a blank one means it silently',
  (...args) => {
    const [name, id, message] = args;
    const place = { sheet: 'Настройки', column: name, under: 'Значение', severity: 'warning' };
    const { issues } = read(but(name));
    expect(issues).toEqual([expect.objectContaining({ ...place, code: id, message })]);
    expect(issues[0]).not.toHaveProperty('row');
    expect(read(but(name, [name, null])).issues).toEqual([]);
    expect(read(but(name, [name])).issues).toEqual([]);
  },
);

test('of a parameter without a default, neither a missing row nor a blank one is told', () => {
  expect(read(but('Дата расчёта')).told).toEqual([]);
  expect(read(but('Тип ОО')).told).toEqual([]);
});

test('a value that cannot be read is a fault of its row, and means the default', () => {
  const { typed, issues } = read(but('Вес П1', ['Вес П1', 'много']));
  expect(typed.weight).toBeNull();
  expect(issues).toEqual([
    expect.objectContaining({
      severity: 'error',
      sheet: 'Настройки',
      row: 3,
      column: 'Вес П1',
      under: 'Значение',
    }),
  ]);
});

test('З-20: a fault of a parameter that only informs is a warning that costs nothing', () => {
  const { typed, issues } = read(but('Тип ОО', ['Тип ОО', 'средняя школа']));
  expect(typed.kind).toBeNull();
  expect(issues).toEqual([
    expect.objectContaining({ severity: 'warning', row: 7, column: 'Тип ОО', costs: null }),
  ]);
});

test('Ф-01, Ф-03: without the sheet, or one of its columns, no parameter is known', () => {
  const findings = new Findings();
  expect(readParameters(DECLARED, DEFAULTS, null, findings)).toEqual({
    typed: NOTHING,
    blocked: true,
  });
  expect(findings.issues.map(({ code: id, sheet }) => [id, sheet])).toEqual([
    ['Ф-01', 'Настройки'],
  ]);
  for (const headers of [
    ['Параметр', 'Сколько'],
    ['Что', 'Значение'],
  ]) {
    expect(read(WHOLE, headers)).toMatchObject({
      typed: NOTHING,
      blocked: true,
      told: [['Ф-03', 1]],
    });
  }
});

test('a parameter is mended under «Значение»; «Пояснение» need not be there', () => {
  expect(parameterPlace({ header: 'Вес П1' })).toEqual({
    sheet: 'Настройки',
    column: 'Вес П1',
    under: 'Значение',
  });
  expect(read(WHOLE, ['Параметр', 'Значение']).told).toEqual([]);
  expect([PARAMETERS.sheet, PARAMETERS.kind]).toEqual(['Настройки', 'reference']);
});
