/**
 * New sheets and copied cells, as Google's reference tells of them
 * (https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet and …/range).
 * `insertSheet`: «The new sheet becomes the active sheet»; of a template «all data … is copied to the new
 * sheet». `copyTo`: «Both the values and formatting are copied», «only the top-left cell position» of the
 * destination «is relevant»; of notes and validations it says nothing, hence the doubts.
 */
import { cellAt, type Doubts, sheetNamed } from './documents';
import { AppsScriptRuntime } from './runtime';

const run = (body: string, doubts: Partial<Doubts> = {}): AppsScriptRuntime => {
  const runtime = new AppsScriptRuntime({
    'Code.js': `function main() { const book = SpreadsheetApp.getActiveSpreadsheet(); ${body} }`,
  });
  Object.assign(runtime.document.doubts, doubts);
  runtime.run('main');
  return runtime;
};

describe('the active sheet', () => {
  const two = 'book.insertSheet("А", 1); book.insertSheet("Б", 2);';

  it.each([
    ['is the one inserted last', two, 'Б'],
    ['is the one that a script names', `${two} book.setActiveSheet(book.getSheets()[1]);`, 'А'],
    ['keeps its place under another name', `${two} book.getActiveSheet().setName("В");`, 'В'],
    ['is a neighbour of one deleted', `${two} book.deleteSheet(book.getActiveSheet());`, 'А'],
  ])('%s', (_, body, active) => {
    expect(run(body).document.active).toBe(active);
  });

  it('is never the only sheet deleted', () => {
    expect(() => run('book.deleteSheet(book.getActiveSheet())')).toThrow('keeps one sheet');
  });
});

describe('a sheet made from a template', () => {
  const body = `const model = book.insertSheet("А", 0);
    model.deleteRows(10, 991); model.setFrozenRows(2); model.setTabColor("#123456");
    model.setColumnWidths(1, 2, 140); book.insertSheet("Б", 1, { template: model });`;

  it('has its size, and may have its frozen rows, widths and colour', () => {
    for (const templatesAreBare of [false, true]) {
      const { document } = run(body, { templatesAreBare });
      const { maxRows, frozenRows, tabColour, widths } = sheetNamed(document, 'Б');
      expect([maxRows, frozenRows, tabColour, widths]).toEqual(
        templatesAreBare ? [9, 0, undefined, {}] : [9, 2, '#123456', { 1: 140, 2: 140 }],
      );
    }
  });
});

describe('copied cells', () => {
  const body = `const [from] = book.getSheets(); const to = book.insertSheet("Б", 1);
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInRange(from.getRange("C4:C"), true).setAllowInvalid(true).build();
    from.getRange(3, 2, 1, 1).setValues([["я"]]).setNotes([["о нём"]]).setDataValidations([[rule]]);
    from.getRange(3, 2, 1, 1).copyTo(to.getRange(1, 1, 1, 1));`;
  const copied = (doubts: Partial<Doubts>) => {
    const { document } = run(body, doubts);
    const { value, note, validation } = cellAt(sheetNamed(document, 'Б'), 0, 0);
    return [value, note, validation?.summary];
  };

  it('have their values, and may have their notes and rules', () => {
    expect(copied({})).toEqual(['я', 'о нём', 'range:Лист1!4:3']);
    expect(copied({ copiedRulesShift: true })).toEqual(['я', 'о нём', 'range:Лист1!2:2']);
    expect(copied({ copiesLoseRules: true })).toEqual(['я', undefined, undefined]);
  });
});
