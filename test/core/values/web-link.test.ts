import { webLinkIn } from '../../../src/core/values/web-link';

test.each([
  ['https://disk.example.ru/d/1?a=2', 'https://disk.example.ru/d/1?a=2'],
  ['HTTP://EXAMPLE.RU', 'HTTP://EXAMPLE.RU'],
  ['Диплом: https://example.ru/1.pdf.', 'https://example.ru/1.pdf'],
  ['(https://example.ru/a), копия', 'https://example.ru/a'],
])('Я-49: «%s» has a link', (text, link) => {
  expect(webLinkIn(text)).toBe(link);
});

test.each([
  'приказ № 12 от 01.03.2026',
  'javascript:alert(1)',
  'javascript://example.ru/%0aalert(1)',
  'data:text/html,<script>',
  'file:///C:/диплом.pdf',
  'ftp://example.ru',
  'https://',
  'https:///etc',
  'example.ru',
])('Я-49: «%s» has none', (text) => {
  expect(webLinkIn(text)).toBeNull();
});

test.each([
  ['см. https://a.ru/x, затем http://b.ru', 'https://a.ru/x'],
  ['«https://a.ru/x»', 'https://a.ru/x'],
  ['<https://a.ru/x>', 'https://a.ru/x'],
  ['"http://a.ru"', 'http://a.ru'],
  ['http://a.ru/x?y=1#z', 'http://a.ru/x?y=1#z'],
  ['http://a.ru?q=1', 'http://a.ru?q=1'],
  ['(см. http://a.ru/x).', 'http://a.ru/x'],
  ['http://a.ru/x;', 'http://a.ru/x'],
  ['http://a.ru/x:!]', 'http://a.ru/x'],
  ['http://a.ru/x.y,z', 'http://a.ru/x.y,z'],
  ['xhttps://a.ru', 'https://a.ru'],
  ['http://я', 'http://я'],
])('Я-49: of «%s» the link is «%s»', (text, link) => {
  expect(webLinkIn(text)).toBe(link);
});

test.each([
  'http:/a.ru',
  'http//a.ru',
  'httpss://a.ru',
  'https:// a.ru',
  'https://#a',
  'http://?a',
])('Я-49: «%s» has none either', (text) => {
  expect(webLinkIn(text)).toBeNull();
});
