/** How much work a text costs, counted without a clock. */

import { Findings } from '../../../src/core/schema/findings';
import { checkKeys } from '../../../src/core/schema/keys';
import { SCHOOL_TABLES } from '../../../src/core/school/tables';
import { isBlankCell } from '../../../src/core/values/cell';
import { fold, lookOf, russianLook, tidy } from '../../../src/core/values/text';

afterEach(() => jest.restoreAllMocks());

test('a text that is folded already is given back as it is', () => {
  const lowered = jest.spyOn(String.prototype, 'toLowerCase');
  const replaced = jest.spyOn(String.prototype, 'replace');
  for (const text of ['открытый урок', 'н-04 (2026 г.)', 'тема «чтение», 5–6 кл.']) {
    expect(fold(text)).toBe(text);
  }
  expect(lowered).not.toHaveBeenCalled();
  expect(replaced).not.toHaveBeenCalled();
});

test.each([
  ['Ёлка', 'елка'],
  ['ёлка', 'елка'],
  [' а', 'а'],
  ['а ', 'а'],
  ['а  б', 'а б'],
  ['а\u00a0б', 'а б'],
  ['а\tб', 'а б'],
  ['\ufeffа', 'а'],
  ['', ''],
  [' ', ''],
])('%j is folded to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a text of one ordinary space between words is tidy, whatever its letters', () => {
  expect(tidy('Семёнова М. П.')).toBe('Семёнова М. П.');
  expect(tidy('а\u2003б\n\nв')).toBe('а б в');
});

test('look-alikes alone are replaced', () => {
  expect(lookOf('ав-01я')).toBe('AB-01Я');
  expect(russianLook('Cова Zoo')).toBe('Сова Zоо');
});

test('codes that all are known are not compared by their looks', () => {
  const codes = Array.from({ length: 300 }, (_, at) => `0512-${at}`);
  const tables = (teacher: (code: string) => string) => [
    { table: SCHOOL_TABLES.teachers, records: codes.map((code, at) => ({ row: at + 2, code })) },
    {
      table: SCHOOL_TABLES.deficits,
      records: codes.map((code, at) => ({ row: at + 2, teacher: teacher(code) })),
    },
  ];
  const large = jest.spyOn(String.prototype, 'toUpperCase');
  checkKeys(
    tables((code) => code),
    new Findings(),
  );
  expect(large).not.toHaveBeenCalled();
  // Once a code of «Педагоги», once an unknown one.
  checkKeys(
    tables((code) => `${code}-нет`),
    new Findings(),
  );
  expect(large).toHaveBeenCalledTimes(600);
});

test('a text that is tidy already is given back as it is, however many and however long its words', () => {
  const replaced = jest.spyOn(String.prototype, 'replace');
  for (const text of ['ОБЗР', 'и', 'открытый урок', 'а и б', 'Семёнова Мария Петровна']) tidy(text);
  expect(replaced).not.toHaveBeenCalled();
});

test('whether a text is blank is told by its first sign where that is seen', () => {
  const gone = jest.spyOn(RegExp.prototype, 'test');
  const texts = ['!', '~', 'А', 'я', 'Школа', '0512', 'x'];
  const told = texts.map(isBlankCell);
  const looks = gone.mock.calls.length;
  expect([told, looks]).toEqual([texts.map(() => false), 0]);
});
