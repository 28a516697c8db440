/** The built add-on beside a person's own sheet and column (rules Б-90 and Б-91). */
import { fillSheet, type Scalar, sheetNamed, storedRows } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { filledSchool, TODAY } from './school-fixture';

/** The sheet holds these rows and nothing else, as somebody has made it. */
function makeSheet({ document }: AppsScriptRuntime, name: string, rows: Scalar[][]): void {
  sheetNamed(document, name).cells = [];
  fillSheet(document, name, rows);
}

const rowsOf = ({ document }: AppsScriptRuntime, name: string): Scalar[][] =>
  storedRows(sheetNamed(document, name));

it.each(['menuComputeRating', 'menuComputeAll', 'menuFixRating'])(
  '%s writes nothing when «Рейтинг» is a person’s, and says so',
  (command) => {
    const runtime = filledSchool(2);
    makeSheet(runtime, 'Рейтинг', [
      ['Место', 'Премия'],
      [1, 5000],
    ]);
    const before = JSON.stringify(runtime.document.sheets);
    runtime.run(command, TODAY);
    expect(JSON.stringify(runtime.document.sheets) === before).toBe(true);
    expect(JSON.stringify(runtime.shown)).toContain('Лист «Рейтинг» создан не программой');
  },
);

it('«Проверить данные» goes on beside it, and keeps off a «Проверка» of somebody', () => {
  const runtime = filledSchool(2);
  makeSheet(runtime, 'Рейтинг', [
    ['Место', 'Премия'],
    [1, 5000],
  ]);
  runtime.run('menuCheckData', TODAY);
  expect(rowsOf(runtime, 'Проверка')[0]?.[0]).toMatch('Проверка данных на');
  const theirs = [
    ['Проверка тетрадей', null],
    ['Класс', 'Дата'],
  ];
  makeSheet(runtime, 'Проверка', theirs);
  runtime.run('menuCheckData', TODAY);
  expect(rowsOf(runtime, 'Проверка')).toEqual(theirs);
  expect(JSON.stringify(runtime.shown)).toContain('Лист «Проверка» создан не программой');
});

it('a column beside «Рейтинг» outlives a new criterion that needs its place', () => {
  const runtime = filledSchool(2);
  runtime.run('menuComputeAll', TODAY);
  const rows = rowsOf(runtime, 'Рейтинг');
  const header = rows.findIndex((row) => row.includes('Место'));
  const last = (rows[header] ?? []).length - 1;
  // The last column of ours is unknown to the header and the memory: it stands for one not yet planned.
  const mine = rows.map((row, at) => (at < header ? row : [...row.slice(0, last), 'моё']));
  makeSheet(runtime, 'Рейтинг', mine);
  const before = JSON.stringify(sheetNamed(runtime.document, 'Рейтинг').cells);
  runtime.run('menuComputeAll', TODAY);
  expect(JSON.stringify(sheetNamed(runtime.document, 'Рейтинг').cells)).toBe(before);
  expect(JSON.stringify(runtime.shown)).toContain('На листе «Рейтинг» для расчёта нужен столбец');
});
