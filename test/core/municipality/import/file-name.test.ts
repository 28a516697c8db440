/** С-77: a file's name in the journal, which goes on to the region with its book, names nobody. */
import { fileNameKept } from '../../../../src/core/municipality/import/file-name';

it.each([
  ['Сводка Ивановой.xlsx', 'Сводка ….xlsx'],
  ['Иванова_Анна_Сергеевна_0512.xlsx', '…_0512.xlsx'],
  ['0512 Щегол А. С..xlsx', '0512 ….xlsx'],
  ['щегол а.с. итог (2).XLSX', '… итог (2).XLSX'],
  // Initials alone tell somebody of one school.
  ['сводка А.С..xlsx', 'сводка ….xlsx'],
  ['сводка а. с.xlsx', 'сводка ….xlsx'],
  ['А. С. Щегол 0512.xlsx', '… 0512.xlsx'],
  ['0512_А_Щегол.xlsx', '0512_….xlsx'],
  ['A.S. сводка.xlsx', '… сводка.xlsx'],
  ['0512 А.  Щегол.xlsx', '0512 ….xlsx'],
  // People have names of two letters.
  ['Сводка Ли Ян.xlsx', 'Сводка ….xlsx'],
  ['МБОУ СОШ № 5, БОБРОВА.xlsx', 'МБОУ СОШ № 5, ….xlsx'],
  ['Ivanova-school5.xls', '…-school5.xls'],
  ['школьников.xlsx', '….xlsx'],
  ['Иванова', '…'],
  ['Иванова.книга школы', '….книга школы'],
  // Composed of two signs, as a Mac writes it.
  ['Мои\u0306сеев.xlsx', '….xlsx'],
])('%s', (name, kept) => {
  expect(fileNameKept(name)).toBe(kept);
});

it.each([
  '0512.xlsx',
  'Школа 12, 2026.xlsx',
  'книга школы 0512 (копия).xlsx',
  '05-01 сводка 15.04.2026.xlsx',
  'Школа 7 А.xlsx',
  'сводка 5 А, 5 Б.xlsx',
  '',
])('what names nobody stays: %s', (name) => {
  expect(fileNameKept(name)).toBe(name);
});

it.each([
  'СНИЛС 123-456-789 00.xlsx',
  'тел 89161234567.xlsx',
  'сводка 8 (916) 123-45-67.xlsx',
  'сводка 0514-003.xlsx',
  'сводка 05.03.1975.xlsx',
  'сводка 8.912.345.67.89.xlsx',
  'сводка 8–912–345–67–89.xlsx',
])('С-77: numbers of people do not stay: %s', (name) => {
  expect(fileNameKept(name)).not.toMatch(/\d{3}/);
});

it.each(['сводка 2-34-56.xlsx', 'сводка 45–67–89.xlsx', 'сводка_2_34_56.xlsx'])(
  'С-77: a short telephone does not stay: %s',
  (name) => expect(fileNameKept(name)).not.toMatch(/\d/),
);

it.each(['сводка 2025-2026.xlsx', 'сводка 0514 15.04.2026.xlsx', '05-01 сводка 2026-04-15.xlsx'])(
  'С-77: numbers of nobody stay: %s',
  (name) => expect(fileNameKept(name)).toBe(name),
);
