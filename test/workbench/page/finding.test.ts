import { foundIn, replaceIn } from '../../../src/workbench/page/finding';
import type { Found } from '../../../src/workbench/wire/engine';

const SEARCH = { text: 'лекция', sheet: null, matchCase: false, wholeCell: false };

const at = (sheet: string, row: number) => ({ sheet, row, column: 1 });

/** A book into which somebody has just typed: the workbook has it only when all is settled. */
function deskTypedInto(hidden: Readonly<Record<string, readonly number[]>> = {}) {
  let rows = [['Вид'], ['']];
  const done: unknown[] = [];
  const desk = {
    settle: async () => {
      rows = [['Вид'], ['лекция'], ['лекция']];
    },
    engine: {
      find: async (): Promise<Found> => ({
        places: rows[1]?.[0] === '' ? [] : [at('Курсы', 2)],
        unseen: 0,
      }),
      sheet: async () => ({ computed: false, rows }),
    },
    view: {
      act: (work: () => Promise<string>) => work(),
      hiddenRows: async () =>
        new Map(Object.entries(hidden).map(([sheet, rows]) => [sheet, new Set(rows)])),
    },
    perform: async (operation: unknown) => {
      done.push(operation);
      return { changed: true };
    },
  };
  return { desk: desk as unknown as Parameters<typeof replaceIn>[0], done };
}

const edit = (sheet: string, ...rows: number[]) => ({
  kind: 'edit',
  sheet,
  way: 'replaced',
  cells: rows.map((row) => ({ row, column: 0, text: 'урок' })),
});

test('what was typed a moment ago is found', async () => {
  const { desk } = deskTypedInto();
  expect((await foundIn(desk, SEARCH)).places).toEqual([at('Курсы', 2)]);
});

test('what was typed a moment ago is replaced', async () => {
  const { desk, done } = deskTypedInto();
  const found = { places: [at('Курсы', 2)], unseen: 0 };
  expect(await replaceIn(desk, found, SEARCH, 'урок')).toBe('Заменено в 1 ячейке.');
  expect(done).toEqual([edit('Курсы', 1)]);
});

test('rows that a filter hides are left, and that is said, on each sheet by its own filter', async () => {
  const { desk, done } = deskTypedInto({ Курсы: [1], Педагоги: [2] });
  const sheets = ['Курсы', 'Педагоги', 'Мероприятия'];
  const places = sheets.flatMap((sheet) => [at(sheet, 2), at(sheet, 3)]);
  expect(await replaceIn(desk, { places, unseen: 0 }, SEARCH, 'урок')).toBe(
    'Заменено в 4 ячейках. Строки, скрытые отбором, не менялись.',
  );
  expect(done).toEqual([edit('Курсы', 2), edit('Педагоги', 1), edit('Мероприятия', 1, 2)]);
});

test('hidden rows that the search left out already are told too', async () => {
  const { desk } = deskTypedInto();
  const found = { places: [at('Курсы', 2)], unseen: 3 };
  expect(await replaceIn(desk, found, SEARCH, 'урок')).toBe(
    'Заменено в 1 ячейке. Строки, скрытые отбором, не менялись.',
  );
});
