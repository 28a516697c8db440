/** «Начало»: each step leads to a sheet or a command that there is, in the order of doing it. */
import { SCHOOL_COMMANDS } from '../../../src/app/school/school-commands';
import { startSheet } from '../../../src/core/school/computed-sheets/start-sheet';
import { COMPUTED_HEADERS, SHEET_NAMES } from '../../core/school/contract';

const { name, kind, titles, columns, rows } = startSheet();

const quoted = (text: unknown): string[] =>
  [...String(text).matchAll(/«([^»]+)»/g)].map(([, one = '']) => one);

/** The commands are those of the menu; of the results those that people look through. */
const STEPS: readonly (readonly string[])[] = [
  ['Настройки'],
  ['Педагоги'],
  ['Курсы'],
  ['Мероприятия'],
  ['Дефициты', 'Заявки в ЦНППМ', 'Аттестация', 'Наставничество', 'Показатели вручную'],
  ['Проверить данные', 'Проверка'],
  ['Рассчитать всё', 'Посткурс', 'Рейтинг', 'Показатели', 'Кому на курсы', 'Сводка'],
  ['Зафиксировать рейтинг'],
  ['Запросы на ПК', 'Перенести запросы в план ПК'],
  ['Сводка'],
];

test('steps are numbered from one, and what holds always stands behind them', () => {
  expect(rows.map(([step]) => step)).toEqual([...STEPS.map((_, at) => String(at + 1)), '!', '!']);
});

test.each(STEPS.map((names, at) => [at + 1, names] as const))('step %i: %j', (step, names) => {
  const text = rows[step - 1]?.[1];
  expect(quoted(text)).toEqual(names);
  const known: readonly string[] = [
    ...SHEET_NAMES,
    ...Object.keys(COMPUTED_HEADERS),
    ...['Настройки', 'Сводка'],
    ...SCHOOL_COMMANDS.map(({ title }) => title),
  ];
  expect(known).toEqual(expect.arrayContaining([...names]));
});

test('what holds always: whose sheets are whose, and whose data have no place here', () => {
  const [colours, data] = rows.slice(STEPS.length).map(([, text]) => String(text));
  expect(colours).toMatch(/^Зелёные .+ для заполнения, синие — справочники, серые — расчёт/);
  for (const word of ['СНИЛС', 'паспортные', 'телефоны', 'адреса', 'фамилии обучающихся']) {
    expect(data).toContain(word);
  }
});

test('it stands first, is the school’s own, and shows its sentences whole', () => {
  expect([name, kind, titles.length]).toEqual(['Начало', 'reference', 1]);
  expect(columns.map(({ header, wrap }) => [header, wrap ?? false])).toEqual([
    ['Шаг', false],
    ['Что сделать', true],
  ]);
});
