import type { RecentBook } from '../../../src/workbench/books/books';
import { momentText, sizeText, tellingApart } from '../../../src/workbench/page/parts/words';

const NOW = new Date(2026, 2, 1, 0, 30).getTime();

test.each([
  [new Date(2026, 2, 1, 0, 5), 'сегодня в 0:05'],
  [new Date(2026, 1, 28, 9, 30), 'вчера в 9:30'],
  [new Date(2026, 1, 27, 23, 59), '27 февраля в 23:59'],
  [new Date(2025, 11, 31, 12, 0), '31 декабря 2025 года'],
])('%s', (moment, expected) => {
  expect(momentText(moment.getTime(), NOW)).toBe(expected);
});

test.each([
  [1, '1 КБ'],
  [340_400, '340 КБ'],
  [1_240_000, '1,2 МБ'],
  [20_000_000, '20 МБ'],
])('%i bytes', (bytes, expected) => {
  expect(sizeText(bytes)).toBe(expected);
});

describe('books of one file name are told apart', () => {
  const book = (whose: string | null, writtenAt: Date | null, name = 'Школа.xlsx'): RecentBook => ({
    ...{ id: `${whose} ${writtenAt}`, name, home: 'disk', openedAt: 0, unsaved: 0, aside: 0 },
    ...{ whose, writtenAt: writtenAt?.getTime() ?? null, forms: [] },
  });
  const [morning, night] = [new Date(2026, 1, 28, 9, 30), new Date(2026, 1, 28, 23, 5)];

  test.each<[string, readonly RecentBook[], readonly string[]]>([
    ['another name', [book('СОШ № 5', morning), book('СОШ № 7', morning, 'Район.xlsx')], ['', '']],
    [
      'by whose they are',
      [book('СОШ № 5', morning), book('Лицей № 7', morning), book('СОШ № 8', null, 'ШКОЛА.xlsx')],
      ['СОШ № 5', 'Лицей № 7', 'СОШ № 8'],
    ],
    [
      'by when they were written',
      [book('СОШ № 5', morning), book('СОШ № 5', night), book(null, night)],
      [
        'СОШ № 5, файл записан вчера в 9:30',
        'СОШ № 5, файл записан вчера в 23:05',
        'файл записан вчера в 23:05',
      ],
    ],
    ['nothing is known', [book(null, null), book(null, null)], ['', '']],
  ])('%s', (_, books, told) => {
    expect(books.map((one) => tellingApart(one, books, NOW).join(', '))).toEqual(told);
  });
});
