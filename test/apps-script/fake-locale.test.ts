/**
 * The locale of a spreadsheet in the fake: by it a typed text is read, and nothing else. That texts of
 * `setValues` are read as if typed, and that the locale is the spreadsheet's and not the person's:
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setvalues,
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setspreadsheetlocalelocale.
 * What United States make of dates:
 * https://onlinejournalismblog.com/2016/07/19/how-to-fix-spreadsheet-dates-that-are-in-both-us-and-uk-formats/.
 */
import { dayOf, parseIsoDay } from '../../src/core/values/day';
import { fillSheet, newDocument, sheetNamed, storedRows } from './documents';
import { parseTyped } from './inside/typed-values';
import { AppsScriptRuntime } from './runtime';

const { doubts } = newDocument();
const on = (iso: string) => parseIsoDay(iso);

it.each([
  ['ru_RU', '05/06/2026', '2026-06-05'],
  ['en_US', '05/06/2026', '2026-05-06'],
  ['en_GB', '05/06/2026', '2026-06-05'],
  ['de_DE', '05.06.2026', '2026-06-05'],
  ['en_US', '2026-06-05', '2026-06-05'],
])('%s reads %s as %s', (locale, typed, iso) => {
  expect(parseTyped(typed, locale, doubts)?.value).toBe(on(iso));
});

it.each([
  ['en_US', '15.03.2026'],
  ['en_GB', '15.03.2026'],
  ['en_US', '21/01/2013'],
  ['en_US', 'истина'],
  ['ru_RU', '31.02.2026'],
])('%s leaves %s a text', (locale, typed) => {
  expect(parseTyped(typed, locale, doubts)).toBeNull();
});

it('reads dots in English where that is doubted', () => {
  const doubtful = { ...doubts, dotsMakeDaysInEnglish: true };
  expect(parseTyped('05.06.2026', 'en_US', doubtful)?.value).toBe(dayOf(2026, 5, 6));
  expect(parseTyped('15.03.2026', 'en_US', doubtful)).toBeNull();
});

it('reads a comma as a decimal mark or as a group, a point as a decimal mark or as a date', () => {
  expect(parseTyped('1,5', 'ru_RU', doubts)?.value).toBe(1.5);
  expect(parseTyped('1,5', 'en_US', doubts)?.value).toBe(15);
  expect(parseTyped('1.5', 'en_US', doubts)?.value).toBe(1.5);
  expect(parseTyped('1.5', 'ru_RU', doubts)?.format).toBe('dd.mm');
});

it('changes what is typed from then on, and nothing that is stored', () => {
  const code = `function main() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheetByName('Лист1');
    sheet.getRange(1, 1, 1, 1).setValues([['05/06/2026']]);
    book.setSpreadsheetLocale('ru_RU');
    sheet.getRange(2, 1, 1, 1).setValues([['05/06/2026']]);
    return book.getSpreadsheetLocale();
  }`;
  const runtime = new AppsScriptRuntime({ 'Code.js': code });
  runtime.document.locale = 'en_US';
  fillSheet(runtime.document, 'Лист1', []);
  expect(runtime.run('main')).toBe('ru_RU');
  const stored = storedRows(sheetNamed(runtime.document, 'Лист1')).flat();
  expect(stored).toEqual([on('2026-05-06'), on('2026-06-05')]);
});

it('refuses a locale that it does not emulate, and a button that a question does not have', () => {
  const run = (body: string) =>
    new AppsScriptRuntime({ 'Code.js': `function main() { ${body} }` }).run('main');
  expect(() => run('SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale("xx")')).toThrow(
    'NOT EMULATED: the locale xx',
  );
  const asking =
    'const ui = SpreadsheetApp.getUi(); ui.alert("a", "b", ui.ButtonSet.YES_NO_CANCEL)';
  expect(() => run(asking)).toThrow('no button OK');
});
