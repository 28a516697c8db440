/** Into whose book a command writes: its own edition's, never another's or a person's. */
import { requireOwnBook } from '../../src/app/whose-book';
import { SETTINGS } from '../../src/core/school/tables/settings';
import type { Cell } from '../../src/core/values/cell';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { dayAt } from '../core/day-at';

const HEADER = ['Параметр', 'Значение'];

const check = (...rows: Cell[][]): void =>
  requireOwnBook(new MemoryWorkbook(dayAt('15.04.2026'), [{ name: 'Настройки', rows }]), SETTINGS);

test.each<[string, Cell[][]]>([
  ['is blank', []],
  ['has its headers alone', [HEADER]],
  ['has one header alone', [['Параметр', null]]],
  [
    'has one of its parameters, whatever the headers',
    [
      ['Имя', 'Что'],
      ['Код ОО', '0512'],
    ],
  ],
  ['has the headers, and parameters that nobody knows', [HEADER, ['Цвет', 'синий']]],
])('a sheet that %s is ours', (_what, rows) => {
  expect(() => check(...rows)).not.toThrow();
});

test.each<[string, Cell[][], string]>([
  [
    'of another edition',
    [HEADER, ['Код муниципалитета', '05']],
    'книга другой редакции «Посткурса»: на листе «Настройки» есть «Код муниципалитета»',
  ],
  [
    'of a person',
    [
      ['Цвет', 'синий'],
      ['Размер', 5],
    ],
    'Лист «Настройки» создан не «Посткурсом»',
  ],
])('one %s is not', (_what, rows, words) => {
  expect(() => check(...rows)).toThrow(words);
});
