/** By what other programs know what is ours. */
import { columnLetters } from '../../../src/core/values/column-letters';
import { Fault } from '../../../src/core/values/fault';
import { MEGABYTE } from '../../../src/core/values/megabyte';
import { OWN_SERVER } from '../../../src/core/values/own-server';
import { MOST_COLUMNS, MOST_ROWS } from '../../../src/core/values/sheet-limits';
import { XLSX_TYPE } from '../../../src/core/values/xlsx-type';

test('an .xlsx file by the type that IANA has, our server by its name', () => {
  expect(XLSX_TYPE).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  expect(OWN_SERVER).toBe('Postcourse');
  expect(MEGABYTE).toBe(1_048_576);
});

test.each([
  [0, 'A'],
  [1, 'B'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [728, 'ABA'],
])('column %i, counted from 0, is «%s»', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('the last cell of a sheet of Excel is XFD1048576', () => {
  expect(`${columnLetters(MOST_COLUMNS - 1)}${MOST_ROWS}`).toBe('XFD1048576');
});

test('a fault is known by its name, and is told as it is', () => {
  const fault = new Fault('Файл повреждён. Откройте копию.');
  expect(fault).toBeInstanceOf(Error);
  expect([fault.name, fault.message]).toEqual(['Fault', 'Файл повреждён. Откройте копию.']);
});
