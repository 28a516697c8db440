/**
 * What Google refuses to write. Sources:
 * - typed columns of native tables: words reported by people whose scripts met «Convert to table»;
 *   nothing of it in the reference of `Range`.
 * - «Reject the input»: support.google.com/docs/answer/186103 and the exception that scripts report,
 *   «The data you entered in cell U2 violates the data validation rules set on this cell.»
 * - a protected sheet: developers.google.com/apps-script/reference/spreadsheet/protection; the words as
 *   APIs and scripts report them.
 * - 50,000 characters: support.google.com/drive/answer/37603; the words as gspread and scripts report them.
 * - writes held back until a read or a flush:
 *   developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush()
 * - a second protection: developers.google.com/apps-script/reference/spreadsheet/range#protect() («If the
 *   range is already protected, this method creates a new protected range that overlaps the existing
 *   one»), and sheet#protect() («returns an object representing its existing protection settings»).
 * - no lock and no cache: developers.google.com/apps-script/reference/lock/lock-service and
 *   …/cache/cache-service («null if called from a standalone script or webapp»).
 */
import {
  type Area,
  cellAt,
  type Doubts,
  fillSheet,
  type SheetState,
  storedRows,
} from './documents';
import { AppsScriptRuntime } from './runtime';

const TYPED = "You can't set the number format of cells in a typed column.";
const PROTECTED = 'You are trying to edit a protected cell or object';

/** Runs code over `sheet`, «Лист1» with two rows of two cells, and gives what it returned. */
function run(body: string, prepare: (sheet: SheetState) => void, doubts: Partial<Doubts> = {}) {
  const runtime = new AppsScriptRuntime({
    'Code.js': `function main() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Лист1');
      const told = (work) => { try { work(); return null; } catch (caught) { return caught.message; } };
      ${body}
    }`,
  });
  const sheet = fillSheet(runtime.document, 'Лист1', [
    ['a', 1],
    ['b', 2],
  ]);
  Object.assign(runtime.document.doubts, doubts);
  prepare(sheet);
  return { told: runtime.run('main'), sheet };
}

/** The two cells of a column. */
const column = (left: number): Area => ({ top: 1, left, rows: 2, columns: 1 });

const typed = (sheet: SheetState): void => {
  sheet.typed.push(column(2));
};

describe('typed columns', () => {
  it.each([
    ["setNumberFormat('@')", TYPED],
    ["setNumberFormats([['@']])", TYPED],
    ['setDataValidation({})', 'This operation is not allowed on cells in typed columns.'],
    ['clearDataValidations()', 'This operation is not allowed on cells in typed columns.'],
  ])('refuse %s', (call, words) => {
    expect(run(`return told(() => sheet.getRange(2, 2, 1, 1).${call});`, typed).told).toBe(words);
    expect(
      run(`return told(() => sheet.getRange(2, 1, 1, 1).setValues([['x']]));`, typed).told,
    ).toBe(null);
  });

  it('take values, and keep their format', () => {
    const { sheet } = run("sheet.getRange(2, 2, 1, 1).setValues([['15.03.2026']]);", typed);
    expect(sheet.cells[1]?.[1]).toEqual({ value: 46096, format: 'General' });
  });

  it('refuse a list of ranges for one of them', () => {
    const body = "return told(() => sheet.getRangeList(['A1', 'B2']).setNumberFormat('@'));";
    expect(run(body, typed).told).toBe(TYPED);
  });
});

describe('a refusal', () => {
  const body = `
    sheet.getRange(1, 1, 1, 1).setValues([['new']]);
    const atCall = told(() => sheet.getRange(2, 2, 1, 1).setNumberFormat('@'));
    sheet.getRange(2, 1, 1, 1).setValues([['newer']]);
    return [atCall, told(() => SpreadsheetApp.flush()), told(() => SpreadsheetApp.flush())];`;

  it.each([
    ['atOnce', [TYPED, null, null], 'new', 'newer'],
    ['late', [null, TYPED, null], 'new', 'newer'],
    ['lateWithBatch', [null, TYPED, null], 'a', 'b'],
  ] as const)('that comes %s', (refusals, words, first, second) => {
    const { told, sheet } = run(body, typed, { refusals });
    expect(told).toEqual(words);
    expect(storedRows(sheet).map(([cell]) => cell)).toEqual([first, second]);
  });

  it('that is pending comes out at the next read', () => {
    const reading = `sheet.getRange(2, 2, 1, 1).setNumberFormat('@');
      return told(() => sheet.getRange(1, 1, 1, 1).getValues());`;
    expect(run(reading, typed, { refusals: 'late' }).told).toBe(TYPED);
  });
});

describe('a rule that rejects', () => {
  const ruled = (sheet: SheetState): void => {
    cellAt(sheet, 1, 1).validation = { summary: 'list:да|нет', rejects: true };
  };

  it('names the cell, and lets blanks and its own values pass', () => {
    const writing = (value: string) =>
      run(
        `return told(() => sheet.getRange(1, 1, 2, 2).setValues([['', ''], ['', ${value}]]));`,
        ruled,
      ).told;
    expect(writing("'иное'")).toBe(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
    expect([writing("'да'"), writing("''")]).toEqual([null, null]);
  });
});

it('a rule that a script builds refuses what it says it refuses', () => {
  const laying = (says: string) =>
    run(
      `const cell = sheet.getRange(1, 1, 1, 1);
       return told(() => {
         const rule = SpreadsheetApp.newDataValidation().requireValueInList(['а, б'], true)${says};
         cell.setDataValidation(rule.build());
         cell.setValues([['иное']]);
       });`,
      () => {},
    ).told;
  expect(laying('.setAllowInvalid(true)')).toBe(null);
  expect(laying('.setAllowInvalid(false)')).toContain('violates the data validation rules');
  expect(laying('')).toContain('does not say');
});

describe('a protection', () => {
  it('of another person refuses every write to its cells, and to the sheet where it is the sheet’s', () => {
    const locked = (area: Area | null) => (sheet: SheetState) => {
      sheet.protections.push({ area, description: '', warningOnly: false, othersOnly: true });
    };
    const writing = 'return told(() => sheet.getRange(1, 1, 1, 1).setValues([[1]]));';
    expect(run(writing, locked(null)).told).toContain(PROTECTED);
    expect(run(writing, locked(column(1))).told).toContain(PROTECTED);
    expect(run(writing, locked(column(2))).told).toBe(null);
    const growing = 'return told(() => sheet.insertRowsAfter(2, 1));';
    expect(run(growing, locked(null)).told).toContain(PROTECTED);
  });

  it('of a range is laid over the one that is there; a sheet gives its own', () => {
    const { sheet } = run(
      `sheet.getRange(1, 1, 2, 1).protect();
       sheet.getRange(1, 1, 2, 1).protect();
       sheet.protect();
       sheet.protect();`,
      () => {},
    );
    expect(sheet.protections.map(({ area }) => area)).toEqual([column(1), column(1), null]);
  });
});

it('a text of more than 50,000 characters is refused', () => {
  const writing = (length: number) =>
    run(
      `return told(() => sheet.getRange(1, 1, 1, 1).setValues([['я'.repeat(${length})]]));`,
      () => {},
    ).told;
  expect(writing(50_000)).toBe(null);
  expect(writing(50_001)).toBe(
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  );
});

it('outside of its container a document has neither lock nor cache', () => {
  const asking = 'return [LockService.getDocumentLock(), CacheService.getDocumentCache()];';
  expect(run(asking, () => {}, { documentServicesAreNull: true }).told).toEqual([null, null]);
});

it('a cell whose format nobody has set gives one of two formats', () => {
  const asking = 'return sheet.getRange(1, 1, 1, 1).getNumberFormats();';
  expect(run(asking, () => {}).told).toEqual([['General']]);
  expect(run(asking, () => {}, { defaultFormatIsNumeric: true }).told).toEqual([
    ['0.###############'],
  ]);
});
