import { MUNICIPAL_SHEETS } from '../../../src/core/municipality/municipal-sheets';
import { isSameSheet, sheetMeant } from '../../../src/core/schema/sheet-name';
import { SCHOOL_SHEETS } from '../../../src/core/school/school-sheets';

it('З-28: the very name is meant before any other spelling of it, wherever it stands', () => {
  expect(sheetMeant(['курсы ', 'КУРСЫ', 'Курсы'], 'Курсы')).toBe('Курсы');
});

it.each(['КУРСЫ', ' курсы', 'Курсы\u00a0', 'Ку\u00adрсы'])(
  'З-28: «%s» is meant where there is nothing nearer',
  (name) => {
    expect(sheetMeant(['Педагоги', name], 'Курсы')).toBe(name);
  },
);

it('З-28: of two spellings the first is meant, of a name that is not there nothing', () => {
  expect(sheetMeant(['Курсы ', 'КУРСЫ'], 'Курсы')).toBe('Курсы ');
  expect(sheetMeant(['КУРСЫ', 'Курсы '], 'Курсы')).toBe('КУРСЫ');
  expect(sheetMeant(['Курсы 2026', 'Курс', ''], 'Курсы')).toBeUndefined();
});

it.each([
  ['school', SCHOOL_SHEETS],
  ['municipality', MUNICIPAL_SHEETS],
])('no two sheets of a %s are spellings of one name, and each fits .xlsx', (_, sheets) => {
  for (const sheet of sheets) {
    expect(sheets.filter((other) => isSameSheet(sheet, other))).toEqual([sheet]);
    expect(sheet.length).toBeLessThanOrEqual(31);
  }
});
