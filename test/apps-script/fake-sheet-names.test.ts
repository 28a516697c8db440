/**
 * Names of sheets are one regardless of case for whoever creates or renames, «wether you do it from the
 * spreadsheet UI or the API» (https://github.com/socialpoint-labs/sheetfu/pull/26), and two for
 * `getSheetByName`. A name has at most 100 characters (https://github.com/getodk/collect/issues/2918).
 */
import { fillSheet, newDocument } from './documents';
import { AppsScriptRuntime } from './runtime';
import { VirtualClock } from './virtual-clock';

const runtimeOf = (body: string): AppsScriptRuntime => {
  const runtime = new AppsScriptRuntime({
    'Code.js': `function main() { const book = SpreadsheetApp.getActiveSpreadsheet(); ${body} }`,
  });
  fillSheet(runtime.document, 'Курсы', [['Код']]);
  return runtime;
};
const namesOf = ({ document }: AppsScriptRuntime): string[] =>
  document.sheets.map(({ name }) => name);

describe.each([
  ['insertSheet', (name: string) => `book.insertSheet(${name}, 0)`],
  ['setName', (name: string) => `book.getSheetByName("Лист1").setName(${name})`],
])('%s', (_, call) => {
  it.each([
    ['the very name of another', '"Курсы"', 'already exists. Please enter another name.'],
    ['one in other letters', '"КУРСЫ"', 'A sheet with the name "КУРСЫ" already exists.'],
    ['a blank', '" "', 'Invalid sheet name'],
    ['more than 100 characters', '"я".repeat(101)', 'cannot be greater than 100 characters'],
  ])('refuses %s', (_name, name, words) => {
    const runtime = runtimeOf(call(name));
    expect(() => runtime.run('main')).toThrow(words);
    expect(namesOf(runtime)).toEqual(['Лист1', 'Курсы']);
  });

  it.each(['Курсы ', 'я'.repeat(100)])('takes %s', (name) => {
    const runtime = runtimeOf(call(JSON.stringify(name)));
    runtime.run('main');
    expect(namesOf(runtime)).toContain(name);
  });
});

it('lets a sheet be renamed to its own name in other letters', () => {
  const runtime = runtimeOf('book.getSheetByName("Курсы").setName("курсы")');
  runtime.run('main');
  expect(namesOf(runtime)).toEqual(['Лист1', 'курсы']);
});

it('looks at case and spaces when it is asked for a sheet', () => {
  const body = '["Курсы", "курсы", "Курсы "].map((name) => book.getSheetByName(name) !== null)';
  expect(runtimeOf(`return ${body}`).run('main')).toEqual([true, false, false]);
});

it('gives no cells of a sheet that is a chart', () => {
  const runtime = runtimeOf(
    'const sheet = book.getSheetByName("Курсы"); if (sheet.getType() === "OBJECT") sheet.getDataRange()',
  );
  runtime.run('main');
  Object.assign(runtime.document.sheets[1] ?? {}, { isChart: true });
  expect(() => runtime.run('main')).toThrow('not a grid');
});

/** Whether a range of the Sheets API looks at case is not documented: the product has to read either way. */
describe('a range of the Sheets service', () => {
  const read = (name: string): string =>
    `Sheets.Spreadsheets.Values.batchGet("id", { ranges: ["'${name}'"], ` +
    'valueRenderOption: "UNFORMATTED_VALUE", dateTimeRenderOption: "SERIAL_NUMBER" })';

  const runtimeWith = (body: string, rangesIgnoreCase: boolean): AppsScriptRuntime => {
    const runtime = runtimeOf(`return ${body}`);
    const document = newDocument();
    fillSheet(document, 'сводка', [['Код']]);
    document.doubts.rangesIgnoreCase = rangesIgnoreCase;
    runtime.books['id'] = { document, access: 'read' };
    runtime.clock = new VirtualClock(0);
    return runtime;
  };

  it('may look at case, or not; a space is never passed over', () => {
    expect(() => runtimeWith(read('Сводка'), false).run('main')).toThrow('Unable to parse range');
    expect(runtimeWith(read('Сводка'), true).run('main')).toMatchObject({
      valueRanges: [{ values: [['Код']] }],
    });
    expect(() => runtimeWith(read('Сводка '), true).run('main')).toThrow('Unable to parse range');
  });

  it('tells the titles of a book', () => {
    const body = 'Sheets.Spreadsheets.get("id", { fields: "sheets.properties.title" })';
    expect(runtimeWith(body, false).run('main')).toEqual({
      sheets: [{ properties: { title: 'Лист1' } }, { properties: { title: 'сводка' } }],
    });
  });
});
