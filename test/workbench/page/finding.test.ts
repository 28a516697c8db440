import { foundIn, replaceIn } from '../../../src/workbench/page/finding';

const SEARCH = { text: 'лекция', sheet: null, matchCase: false, wholeCell: false };

/** A book into which somebody has just typed: the workbook has it only when all is settled. */
function deskTypedInto() {
  let rows = [['Вид'], ['']];
  const done: unknown[] = [];
  const desk = {
    settle: async () => {
      rows = [['Вид'], ['лекция']];
    },
    engine: {
      find: async () => (rows[1]?.[0] === '' ? [] : [{ sheet: 'Курсы', row: 2, column: 1 }]),
      sheet: async () => ({ computed: false, rows }),
    },
    perform: async (operation: unknown) => {
      done.push(operation);
      return { changed: true };
    },
  };
  return { desk: desk as unknown as Parameters<typeof replaceIn>[0], done };
}

test('what was typed a moment ago is found', async () => {
  const { desk } = deskTypedInto();
  expect(await foundIn(desk, SEARCH)).toEqual([{ sheet: 'Курсы', row: 2, column: 1 }]);
});

test('what was typed a moment ago is replaced', async () => {
  const { desk, done } = deskTypedInto();
  const places = [{ sheet: 'Курсы', row: 2, column: 1 }];
  expect(await replaceIn(desk, places, SEARCH, 'урок')).toBe('Заменено в 1 ячейке.');
  expect(done).toEqual([
    { kind: 'edit', sheet: 'Курсы', way: 'replaced', cells: [{ row: 1, column: 0, text: 'урок' }] },
  ]);
});
