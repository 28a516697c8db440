/** The built editions over a book that is another one’s, or whose «Настройки» are a person’s own. */
import { EDITION_MARKS } from '../../src/app/whose-book';
import { EDITIONS } from '../../src/editions';
import { fillSheet, type Scalar, sheetNamed, storedRows } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { municipalityOf, municipalRuntime } from './municipal-fixture';
import { filledSchool, schoolRuntime, TODAY } from './school-fixture';

const [SCHOOL_COMMANDS, MUNICIPAL_COMMANDS] = EDITIONS.map(({ commands }) =>
  commands.map(({ call }) => `menu${call.charAt(0).toUpperCase()}${call.slice(1)}`),
);

/** Runs it where nothing may be written; gives everything that was said. */
function refused(runtime: AppsScriptRuntime, run: (runtime: AppsScriptRuntime) => unknown): string {
  const before = JSON.stringify(runtime.document);
  const answer = run(runtime);
  expect(JSON.stringify(runtime.document) === before).toBe(true);
  expect(runtime.writes).toEqual([]);
  return JSON.stringify([runtime.shown, answer]);
}

const OTHER = 'Это книга другой редакции «Посткурса»: на листе «Настройки» есть';

it('each edition has marks of its own, and none that is another’s', () => {
  const own = EDITIONS.map(({ settings }) => {
    const headers = Object.values(settings).map(({ header }) => header);
    return EDITION_MARKS.filter((mark) => headers.includes(mark));
  });
  expect(own).toEqual([['Код ОО'], ['Код муниципалитета', 'Уровень свода']]);
});

it.each(SCHOOL_COMMANDS ?? [])('a school’s %s leaves a municipality’s book alone', (command) => {
  const runtime = schoolRuntime();
  runtime.document = municipalityOf(2).document;
  expect(refused(runtime, (one) => one.run(command, TODAY))).toContain(
    `${OTHER} «Код муниципалитета»`,
  );
});

it.each(MUNICIPAL_COMMANDS ?? [])('a municipality’s %s leaves a school’s book alone', (command) => {
  const runtime = municipalRuntime();
  runtime.document = filledSchool(2).document;
  expect(refused(runtime, (one) => one.run(command))).toContain(`${OTHER} «Код ОО»`);
});

it('the panel says so at its first view', () => {
  const runtime = schoolRuntime();
  runtime.document = municipalityOf(2).document;
  const call = JSON.stringify({ call: 'steps', args: [] });
  expect(refused(runtime, (one) => one.callFromPage('callPanel', call, TODAY))).toContain(OTHER);
});

const PERSONS: Scalar[][] = [
  ['Принтер', 'Кабинет'],
  ['HP', 12],
];

/** Of a school whose «Настройки» hold this alone. */
function withSettings(rows: Scalar[][]): AppsScriptRuntime {
  const runtime = filledSchool(2);
  sheetNamed(runtime.document, 'Настройки').cells = [];
  fillSheet(runtime.document, 'Настройки', rows);
  return runtime;
}

it.each(['menuCreateSheets', 'menuCheckData', 'menuComputeAll', 'menuFixRating'])(
  '%s says in one message that «Настройки» are a person’s own',
  (command) => {
    const said = refused(withSettings(PERSONS), (one) => one.run(command, TODAY));
    expect(said).toContain('Лист «Настройки» создан не «Посткурсом»');
    expect(said).toContain('Переименуйте этот лист, выполните «Создать листы» и повторите.');
  },
);

it('does what it says: renamed, the person’s sheet stays and ours is made', () => {
  const runtime = withSettings(PERSONS);
  sheetNamed(runtime.document, 'Настройки').name = 'Настройки принтеров';
  runtime.run('menuCreateSheets', TODAY);
  expect(storedRows(sheetNamed(runtime.document, 'Настройки принтеров'))).toEqual(PERSONS);
  expect(storedRows(sheetNamed(runtime.document, 'Настройки'))[0]).toContain('Параметр');
});

it.each<[string, Scalar[][]]>([
  ['nothing', []],
  ['headers alone', [['Параметр', 'Значение']]],
  [
    'a damaged header',
    [
      ['Параметры', 'Что'],
      ['Код ОО', '0512'],
    ],
  ],
  [
    'a note above',
    [
      ['Наша школа', null],
      ['Параметр', 'Значение'],
      ['Код ОО', '0512'],
    ],
  ],
  [
    'few parameters',
    [
      ['Параметр', 'Значение'],
      ['Муниципалитет', 'Район'],
    ],
  ],
])('«Настройки» with %s are still ours', (_, rows) => {
  const runtime = withSettings(rows);
  runtime.run('menuCheckData', TODAY);
  expect(storedRows(sheetNamed(runtime.document, 'Проверка'))[0]?.[0]).toMatch(
    'Проверка данных на',
  );
});
