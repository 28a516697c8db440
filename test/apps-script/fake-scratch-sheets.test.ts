/**
 * What the live suite asks of the services beyond the product. A spreadsheet keeps one
 * sheet (the words of that refusal are not known); notes, rules and properties read back
 * (developers.google.com/apps-script/reference/spreadsheet/range, …/reference/properties/properties), and a
 * page tells its content (…/reference/html/html-output).
 */
import { fillSheet } from './documents';
import { AppsScriptRuntime } from './runtime';

function ran(body: string): { runtime: AppsScriptRuntime; answer: () => unknown } {
  const code = `function main() { const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheetByName('Лист1'); ${body} }`;
  const runtime = new AppsScriptRuntime({ 'Code.js': code });
  return { runtime, answer: () => runtime.run('main') };
}

it('deletes any sheet but the last', () => {
  const { runtime, answer } = ran('book.deleteSheet(sheet)');
  fillSheet(runtime.document, 'Второй', [['а']]);
  answer();
  expect(runtime.document.sheets.map(({ name }) => name)).toEqual(['Второй']);
  expect(ran('book.deleteSheet(sheet)').answer).toThrow('keeps one sheet');
});

it('gives notes and rules back, and nothing where there are none', () => {
  const body = `const range = sheet.getRange(1, 1, 2, 1);
    const rule = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build();
    range.setNotes([['а'], ['']]);
    sheet.getRange(2, 1, 1, 1).setDataValidation(rule);
    return [range.getNotes(), range.getDataValidations().map(([one]) => one === null)];`;
  expect(ran(body).answer()).toEqual([
    [['а'], ['']],
    [true, false],
  ]);
});

it('forgets a property', () => {
  const body = `const properties = PropertiesService.getDocumentProperties();
    properties.setProperty('k', 'v').deleteProperty('k');
    return properties.getProperty('k');`;
  expect(ran(body).answer()).toBeNull();
});

it('tells what a page holds', () => {
  const body = `return HtmlService.createHtmlOutput('<b>').append('</b>').getContent()`;
  expect(ran(body).answer()).toBe('<b></b>');
});

it('lies where a test wants it to, and nowhere else', () => {
  const { runtime, answer } = ran('return [sheet.getName(), sheet.getMaxRows()]');
  runtime.twist = (call, _target, args, real) => (call === 'Sheet.getName' ? 'Ложь' : real(args));
  expect(answer()).toEqual(['Ложь', 1000]);
});
