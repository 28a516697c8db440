/** The language of documents: plain data, whatever texts it is given. */
import {
  column,
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
