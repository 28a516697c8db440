/** What cannot be written is refused when it is typed, with the reason. */
import { openedWith } from './opened';

const edit = (sheet: string, row: number, column: number, text: string) => () =>
  openedWith().engine.perform({
    kind: 'edit',
    sheet,
    way: 'typed',
    cells: [{ row, column, text }],
  });

it.each([
  ['a sheet that is gone', edit('Нет', 1, 1, 'х'), 'Листа «Нет» в книге уже нет'],
  [
    'a sheet that the program fills',
    edit('Рейтинг', 5, 1, 'х'),
    'Лист «Рейтинг» заполняет программа',
  ],
  ['a row beyond the edge', edit('Педагоги', 1_048_576, 0, 'х'), 'за край листа'],
  ['a column beyond the edge', edit('Педагоги', 1, 16_384, 'х'), 'за край листа'],
  ['a text too long', edit('Педагоги', 1, 1, 'х'.repeat(32_768)), '32 767 знаков'],
])('%s', (_, perform, message) => {
  expect(perform).toThrow(message);
});

it('refuses the whole of a pasted block, and changes nothing', () => {
  const { engine, text } = openedWith();
  const name = text('Педагоги', 1, 1);
  const cells = [
    { row: 1, column: 1, text: 'Новая' },
    { row: 1_048_576, column: 1, text: 'За краем' },
  ];
  const paste = () => engine.perform({ kind: 'edit', sheet: 'Педагоги', way: 'pasted', cells });
  expect(paste).toThrow(/Ничего не записано/);
  expect(text('Педагоги', 1, 1)).toBe(name);
});

it.each([
  { kind: 'insertRows', at: 0, count: 1 },
  { kind: 'deleteRows', at: 0, count: 2 },
  {
    kind: 'deleteRowsApart',
    stretches: [
      { at: 0, count: 1 },
      { at: 4, count: 1 },
    ],
  },
  { kind: 'moveRows', at: 3, count: 1, before: 0 },
  { kind: 'moveRows', at: 0, count: 1, before: 3 },
] as const)('leaves the headers where they are: %o', (operation) => {
  const { engine } = openedWith();
  expect(() => engine.perform({ ...operation, sheet: 'Курсы' })).toThrow('заголовки столбцов');
});
