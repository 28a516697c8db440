import { momentText, sizeText } from '../../../src/workbench/page/parts/words';

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
