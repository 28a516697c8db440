/** Merged cells of people where the product writes: Google takes what it then does not show. */
import type { Change } from '../../../src/app/workbook';
import { type Area, cellAt, sheetNamed, storedRows } from '../../apps-script/documents';
import type { AppsScriptRuntime } from '../../apps-script/runtime';
import { hostRuntime, inOneExecution } from './fake-google';
import { rating, TEACHERS } from './plans';

const apply = (runtime: AppsScriptRuntime, ...changes: Change[]) =>
  inOneExecution(runtime, [{ name: 'apply', changes }]);

/** «Педагоги» with two rows and a «Рейтинг» of so many. */
function book(rows = 3): AppsScriptRuntime {
  const runtime = hostRuntime();
  const people: Change = {
    kind: 'appendRows',
    sheet: 'Педагоги',
    columns: [0, 1],
    rows: [
      ['А-1', 'Иванова'],
      ['А-2', 'Петрова'],
    ],
  };
  apply(
    runtime,
    { kind: 'createSheet', plan: TEACHERS },
    { kind: 'createSheet', plan: rating(rows) },
  );
  apply(runtime, people);
  return runtime;
}

/** Counted from 1. */
const merge = (runtime: AppsScriptRuntime, sheet: string, area: Area): void => {
  sheetNamed(runtime.document, sheet).merged.push(area);
};

const append = (columns: number[] = [0, 1]): Change => ({
  kind: 'appendRows',
  sheet: 'Педагоги',
  columns,
  rows: [['А-3', 'Сидорова'].slice(0, columns.length)],
});

/** Refused with this, and nothing is another than it was. */
function expectRefused(runtime: AppsScriptRuntime, change: Change, place: string): void {
  const before = JSON.stringify(runtime.document);
  expect(() => apply(runtime, change)).toThrow(place);
  expect(JSON.stringify(runtime.document) === before).toBe(true);
}

const AREA = { top: 2, left: 1, rows: 1, columns: 1 };

it('a row that would be added into a merged area is refused with its place', () => {
  const runtime = book();
  merge(runtime, 'Педагоги', { ...AREA, top: 3, rows: 3 });
  expectRefused(
    runtime,
    append(),
    'На листе «Педагоги» объединены ячейки A3:A5: записанное в A4 не было бы видно. Ничего не записано.',
  );
});

it('so is a mend in one of them, beside the first of them none', () => {
  const runtime = book();
  merge(runtime, 'Педагоги', { ...AREA, columns: 2 });
  const edit = (column: number): Change => ({
    kind: 'editCells',
    sheet: 'Педагоги',
    cells: [{ row: 1, column, value: 'Иная' }],
  });
  expectRefused(runtime, edit(1), 'объединены ячейки A2:B2: записанное в B2');
  apply(runtime, edit(0));
  expect(storedRows(sheetNamed(runtime.document, 'Педагоги'))[1]?.[0]).toBe('Иная');
});

it('a calculated sheet is refused where a value would vanish, and stays as it was', () => {
  const runtime = book();
  merge(runtime, 'Рейтинг', { ...AREA, top: 3, rows: 2 });
  expectRefused(
    runtime,
    { kind: 'replaceSheet', plan: rating(5) },
    'На листе «Рейтинг» объединены ячейки A3:A4: записанное в A4',
  );
});

it('merged cells of a title, beside the table and in a person’s rows under it are no matter', () => {
  const runtime = book();
  const sheet = sheetNamed(runtime.document, 'Рейтинг');
  merge(runtime, 'Рейтинг', { top: 1, left: 1, rows: 1, columns: 4 });
  merge(runtime, 'Рейтинг', { top: 3, left: 8, rows: 3, columns: 1 });
  cellAt(sheet, 6, 1).value = 'Директор';
  merge(runtime, 'Рейтинг', { top: 7, left: 2, rows: 2, columns: 2 });
  apply(runtime, { kind: 'replaceSheet', plan: rating(8) });
  const rows = storedRows(sheet);
  expect(rows.slice(2, 10).map(([place]) => place)).toEqual(
    Array.from({ length: 8 }, (_, at) => String(at + 1)),
  );
  const director = rows.findIndex((row) => row[1] === 'Директор');
  expect(sheet.merged.map(({ top }) => top)).toEqual([1, 3, director + 1]);
  apply(runtime, append());
  expect(storedRows(sheetNamed(runtime.document, 'Педагоги'))[3]?.[0]).toBe('А-3');
});
