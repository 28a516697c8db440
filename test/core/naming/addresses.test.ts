/** Б-55: an address, and the name of a file, may name their owner. */
import { holdsAddress, withoutAddresses } from '../../../src/core/naming/addresses';

it.each([
  ['см. https://disk.example/Bobrov_L_I, стр. 2', 'см. ссылка стр. 2'],
  ['www.bobrov.example', 'ссылка'],
  ['vk.com/bobrov и t.me', 'ссылка и ссылка'],
  ['bobrov@school.example', 'ссылка'],
  ['(сайт школа.рф/бобров)', '(сайт ссылка'],
  ['см. @bobrov_l, раздел 2', 'см. ссылка раздел 2'],
  ['сайт бобров.рф', 'сайт ссылка'],
  ['см. Бобров_Л_И.pdf, стр. 2', 'см. ссылка стр. 2'],
  ['запись_1.mp4; далее', 'ссылка далее'],
  ['сайт (vk.com).', 'сайт ссылка'],
  ['(https://disk.example/bobrov)', 'ссылка'],
  ['«vk.com/bobrov», там', 'ссылка там'],
  ['на «t.me», там', 'на ссылка там'],
  ['приказ № 3, Бобров.pdf', 'приказ № 3, ссылка'],
])('%s', (text, left) => {
  expect(holdsAddress(text)).toBe(true);
  expect(withoutAddresses(text)).toBe(left);
});

it.each([
  'приказ № 3 от 01.09.2025 г.',
  'и/или',
  'рус.яз/литература',
  'м.б. и т.п.',
  'ИЗО/труд',
  'ФГОС@',
  'встреча @5',
  'раздел_2.docxов',
  '2025/26',
  'Урок. Тема: дроби',
  'п. 3.1',
])('«%s» is no address', (text) => {
  expect(holdsAddress(text)).toBe(false);
  expect(withoutAddresses(text)).toBe(text);
});
