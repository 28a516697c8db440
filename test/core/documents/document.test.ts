/** The language of documents: plain data, whatever texts it is given. */
import { DAY_BY_HAND } from '../../../src/core/documents/by-hand';
import { barChart } from '../../../src/core/documents/chart';
import {
  blankLines,
  chartPart,
  column,
  type DocumentDeclaration,
  heading,
  list,
  paperDocument,
  paragraph,
  row,
  signatures,
  table,
} from '../../../src/core/documents/document';

const sample = () =>
  paperDocument({
    title: 'Карта',
    requisites: [
      ['Школа', 'ООШ № 5'],
      ['Куратор', null],
    ],
    parts: [
      heading('Баллы'),
      paragraph('Всего 3 балла'),
      list(['раз', 'два']),
      table([column('Запись', 3), column('Баллы', 1, 'end')], [row(['Урок', null], true)]),
      signatures([
        { position: 'Педагог', name: 'М. П. Семёнова' },
        { position: 'Директор', name: null },
      ]),
    ],
    orientation: 'landscape',
  });

it('is data that a wire carries', () => {
  const document = sample();
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  expect(document).toEqual({
    title: 'Карта',
    orientation: 'landscape',
    notice: null,
    addressee: [],
    mark: null,
    // A requisite without a value is no requisite.
    requisites: [{ name: 'Школа', value: 'ООШ №\u00a05' }],
    running: 'Карта',
    parts: [
      { kind: 'heading', text: 'Баллы' },
      { kind: 'paragraph', text: 'Всего 3\u00a0балла' },
      { kind: 'list', items: ['раз', 'два'], isNumbered: false },
      {
        kind: 'table',
        isCompact: false,
        columns: [
          { header: 'Запись', width: 3, align: 'start' },
          { header: 'Баллы', width: 1, align: 'end' },
        ],
        rows: [{ cells: ['Урок', ''], isStrong: true }],
      },
      {
        kind: 'signatures',
        lines: [
          { position: 'Педагог', name: 'М.\u00a0П.\u00a0Семёнова' },
          { position: 'Директор', name: null },
        ],
      },
    ],
  });
});

it('stands upright unless it is told to lie', () => {
  expect(paperDocument({ title: 'Карта', requisites: [], parts: [] }).orientation).toBe('portrait');
});

it('has a cell under every header of a table', () => {
  expect(() => table([column('Запись', 1)], [row(['Урок', '3'])])).toThrow(/number of cells/);
});

test.each([
  ['too few', [['Урок']]],
  ['too many', [['Урок', '3', '4']]],
  ['too few in one of several', [['Урок', '3'], ['Доклад']]],
])('has a cell under every header of a table: %s', (_, rows) => {
  const columns = [column('Запись', 1), column('Баллы', 1)];
  expect(() =>
    table(
      columns,
      rows.map((cells) => row(cells)),
    ),
  ).toThrow('A row of the document has another number of cells than its table of columns');
});

test('parts hold what they are told, every text set', () => {
  const none = barChart({ title: 'Доли', series: [], bars: [], most: 100 });
  expect([
    list(['в школе'], true),
    list([]),
    blankLines('Выводы о работе', 3),
    chartPart(none),
    row(['3 балла', null]),
    table([column('О чём', 2)], [row(['в школе'])], true),
    table([column('О чём', 2)], []),
  ]).toEqual([
    { kind: 'list', items: ['в\u00a0школе'], isNumbered: true },
    { kind: 'list', items: [], isNumbered: false },
    { kind: 'blank', label: 'Выводы о\u00a0работе', count: 3 },
    { kind: 'chart', chart: none },
    { cells: ['3\u00a0балла', ''], isStrong: false },
    {
      kind: 'table',
      isCompact: true,
      columns: [{ header: 'О\u00a0чём', width: 2, align: 'start' }],
      rows: [{ cells: ['в\u00a0школе'], isStrong: false }],
    },
    {
      kind: 'table',
      isCompact: false,
      columns: [{ header: 'О\u00a0чём', width: 2, align: 'start' }],
      rows: [],
    },
  ]);
});

test('whatever stands over and under the title is set too', () => {
  expect(
    paperDocument({
      title: 'План на год',
      requisites: [['Дата и место', 'в школе']],
      parts: [],
      notice: 'Не для печати',
      addressee: ['Директору ООШ № 5', 'от И. П. Семёновой'],
      mark: 'не проверено 5 записей',
    }),
  ).toEqual({
    title: 'План на\u00a0год',
    orientation: 'portrait',
    notice: 'Не\u00a0для печати',
    addressee: ['Директору ООШ №\u00a05', 'от\u00a0И.\u00a0П.\u00a0Семёновой'],
    mark: 'не\u00a0проверено 5\u00a0записей',
    requisites: [{ name: 'Дата и\u00a0место', value: 'в\u00a0школе' }],
    running: 'План на\u00a0год',
    parts: [],
  });
});

test.each<[DocumentDeclaration['requisites'], string]>([
  [[['Педагог', 'Семёнова Мария Петровна']], 'Карта. Семёнова Мария Петровна'],
  // With codes only there is no name.
  [[['Код педагога', 'Т-01']], 'Карта. Т-01'],
  [
    [
      ['Педагог', null],
      ['Код педагога', 'Т-01'],
    ],
    'Карта. Т-01',
  ],
  [
    [
      ['Код педагога', 'Т-01'],
      ['Педагог', 'Семёнова М.'],
    ],
    'Карта. Семёнова М.',
  ],
  // Whose it is, not which school's.
  [[['Школа', 'ООШ']], 'Карта'],
  [[['Педагог', null]], 'Карта'],
])('over the pages behind the first, of %j: «%s»', (requisites, running) => {
  expect(paperDocument({ title: 'Карта', requisites, parts: [] }).running).toBe(running);
});

test('the day that is written by hand stands in one line', () => {
  expect(DAY_BY_HAND).toBe('«___» ____________ 20___ г.'.replace(/ /g, '\u00a0'));
});
