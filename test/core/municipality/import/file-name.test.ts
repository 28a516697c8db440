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
  // Whatever stands between them, words side by side are told once.
  ['Сводка Иванова - Анна.xlsx', 'Сводка ….xlsx'],
  ["Иванова_-_Анна.'Петровна’.xlsx", '…’.xlsx'],
  ['Иванова, Анна.xlsx', '…, ….xlsx'],
  ['0512 А.Щегол Б.xlsx', '0512 ….xlsx'],
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

it.each([
  ...['сводка 2025-2026.xlsx', 'сводка 2025–2026.xlsx', 'сводка 0514 15.04.2026.xlsx'],
  ...['05-01 сводка 2026-04-15.xlsx', 'сводка 15-04-2026.xlsx', 'сводка 31-12-2026 0512.xlsx'],
])('С-77: numbers of nobody stay: %s', (name) => expect(fileNameKept(name)).toBe(name));

it.each([
  // A code behind a day, and what is a day of birth, or no day at all.
  ['сводка 15-04-2026 0514-003.xlsx', 'сводка 15-04-2026 ….xlsx'],
  ['сводка 05-03-1975.xlsx', 'сводка ….xlsx'],
  ['сводка 15-04-2026-003.xlsx', 'сводка ….xlsx'],
  ['сводка 2025-20261.xlsx', 'сводка ….xlsx'],
])('С-77: of numbers side by side each is judged: %s', (name, kept) => {
  expect(fileNameKept(name)).toBe(kept);
});

it.each([
  ...['МБОУ', 'МАОУ', 'МКОУ', 'МБДОУ', 'МАДОУ', 'МКДОУ', 'МБУ', 'МАУ', 'МКУ', 'ГБПОУ', 'ГБОУ'],
  ...['ФГОС', 'СОШ', 'ООШ', 'НОШ', 'ОО', 'ДОО', 'ДОУ', 'УО', 'ПК', 'РМО', 'ШМО', 'ЦРО'],
])('С-77: the abbreviation %s stays, a surname that begins or ends so does not', (short) => {
  expect(fileNameKept(`${short} 5.xlsx`)).toBe(`${short} 5.xlsx`);
  expect(fileNameKept(`${short}ОВА 5.xlsx`)).toBe('… 5.xlsx');
  expect(fileNameKept(`ЛИ${short} 5.xlsx`)).toBe('… 5.xlsx');
});

it.each([
  'Свод школы, итоговый, новый, первая.xlsx',
  'Шаблон, отчёт, другая таблица.xlsx',
  'последний, исправленная, верный, прежняя, проверено.xlsx',
  'гимназия, интернат, детский сад, основная общеобразовательная.xlsx',
  'Муниципальный округ, село, край.xlsx',
  'станица, хутор, за I полугодие, сентябрь, июнь.xlsx',
  'август, на 1 сентября, ноября.xlsx',
  'декабря, Посткурс, педагоги, для района.xlsx',
  'Final svodka, district.xlsx',
])('С-77: what files of schools are usually called stays: %s', (name) => {
  expect(fileNameKept(name)).toBe(name);
});
