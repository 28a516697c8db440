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
