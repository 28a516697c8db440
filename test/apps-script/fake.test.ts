/** The fake has to refuse what Google refuses, and what it does not know. */
import { cellAt, fillSheet, newDocument } from './documents';
import { AppsScriptRuntime, type ExecutionOptions } from './runtime';
import { VirtualClock } from './virtual-clock';

const runtimeOf = (code: string, files: Record<string, string> = {}) =>
  new AppsScriptRuntime({ 'Code.js': code, ...files });

/** Runs the body of a function in a fresh document. */
const run = (body: string, options?: ExecutionOptions) =>
  runtimeOf(`function main() { ${body} }`).run('main', options);

const SHEET = 'const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Лист1");';

describe('what is not emulated', () => {
  it.each([
    ['Range.sort', `${SHEET} sheet.getRange(1, 1, 1, 1).sort(1)`],
    ['Sheet.clear', `${SHEET} sheet.clear()`],
    ['Sheet.getRange(1, 1)', `${SHEET} sheet.getRange(1, 1)`],
    ['SpreadsheetApp.openById', 'SpreadsheetApp.openById("x")'],
    ['Sheet.note = …', `${SHEET} sheet.note = 1`],
    ['a cell value of null', `${SHEET} sheet.getRange(1, 1, 1, 1).setValues([[null]])`],
    ['Date.getDate', 'new Date().getDate()'],
  ])('is an error and not undefined: %s', (what, body) => {
    expect(() => run(body)).toThrow(`NOT EMULATED: ${what}`);
  });
});

describe('the grid', () => {
  it.each([
    ['a zero index', 'sheet.getRange(0, 1, 1, 1)', 'must be a whole number from 1'],
    ['no rows', 'sheet.getRange(1, 1, 0, 1)', 'must be a whole number from 1'],
    ['a range beyond the grid', 'sheet.getRange(1000, 1, 2, 1)', 'outside the sheet'],
    ['too few rows', 'sheet.getRange(1, 1, 2, 1).setValues([[1]])', '1 rows of data for 2 rows'],
    ['ragged rows', 'sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [1]])', 'row 2 has 1 cells'],
    [
      'weights of another size',
      'sheet.getRange(1, 1, 1, 2).setFontWeights([["bold"]])',
      'row 1 has 1 cells',
    ],
    [
      'a weight that is none',
      'sheet.getRange(1, 1, 1, 1).setFontWeights([["heavy"]])',
      'No font weight',
    ],
    ['rows that are not there', 'sheet.deleteRows(1000, 2)', 'out of bounds'],
    ['a name in use', 'SpreadsheetApp.getActiveSpreadsheet().insertSheet("Лист1", 0)', 'exists'],
  ])('refuses %s', (_, body, message) => {
    expect(() => run(`${SHEET} ${body}`)).toThrow(message);
  });

  it('lets new rows inherit formats, weights and drop-downs from the row above', () => {
    const runtime = runtimeOf(`function main() { ${SHEET} sheet.insertRowsAfter(1, 2) }`);
    const sheet = fillSheet(runtime.document, 'Лист1', [['a'], ['b']]);
    Object.assign(cellAt(sheet, 0, 0), { format: '@', bold: true });
    runtime.run('main');
    expect(sheet.cells.map((row) => row[0]?.bold)).toEqual([true, true, true, undefined]);
    expect(sheet.maxRows).toBe(1002);
    expect(sheet.cells.map((row) => row[0]?.format)).toEqual(['@', '@', '@', 'General']);
    expect(sheet.cells.map((row) => row[0]?.value)).toEqual(['a', null, null, 'b']);
  });
});

describe('cells', () => {
  const written = (value: string, format: string): unknown => {
    const runtime = runtimeOf(`function main() { ${SHEET}
      const range = sheet.getRange(1, 1, 1, 1).setNumberFormat(${JSON.stringify(format)});
      range.setValues([[${value}]]);
      const [[read]] = range.getValues();
      return read instanceof Date ? { instant: read.toISOString() } : read;
    }`);
    return runtime.run('main');
  };

  it.each([
    ['"0512"', 512],
    ['"12,5"', 12.5],
    ['"66,7 %"', 0.667],
    ['"TRUE"', true],
    ['"=1+1"', '#ERROR!'],
    ['"-имя"', '#ERROR!'],
    ['"\'0512"', '0512'],
    ['"Иванов"', 'Иванов'],
    ['""', ''],
    ['"15.03.2026"', { instant: '2026-03-14T21:00:00.000Z' }],
    ['"1–2"', { instant: '2026-01-31T21:00:00.000Z' }],
    ['new Date(0)', { instant: '1970-01-01T00:00:00.000Z' }],
  ])('read %s as if it had been typed', (value, expected) => {
    expect(written(value, 'General')).toEqual(expected);
  });

  it.each(['"0512"', '"15.03.2026"', '"=1+1"'])('of plain text leave %s as it is', (value) => {
    expect(written(value, '@')).toBe(JSON.parse(value));
  });

  it('show an unticked checkbox as FALSE and as content', () => {
    const values = run(`${SHEET}
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true);
      sheet.getRange(3, 1, 1, 1).setDataValidations([[rule.build()]]);
      return sheet.getDataRange().getValues();`);
    expect(values).toEqual([[''], [''], [false]]);
  });
});

describe('executions', () => {
  it('start from nothing, while documents and properties stay', () => {
    const runtime = runtimeOf(`var count = 0;
      function main() {
        const properties = PropertiesService.getDocumentProperties();
        properties.setProperty('runs', (properties.getProperty('runs') || '') + '.');
        count += 1;
        return [count, properties.getProperty('runs')];
      }`);
    expect(runtime.run('main')).toEqual([1, '.']);
    expect(runtime.run('main')).toEqual([1, '..']);
  });

  it('have nothing that came after ES2020 and nothing of a browser or Node', () => {
    const kinds = run(`return [
      typeof [].at, typeof ''.replaceAll, typeof Object.hasOwn, typeof structuredClone,
      typeof setTimeout, typeof fetch, typeof URL, typeof process, typeof require,
    ]`);
    expect(new Set(kinds as string[])).toEqual(new Set(['undefined']));
  });

  it('end at the time limit', () => {
    expect(() => run('for (;;) {}', { timeoutMs: 50 })).toThrow(/timed out/);
  });

  it('refuse a property of more than 9 KB', () => {
    const set = (text: string) =>
      run(`PropertiesService.getDocumentProperties().setProperty('k', ${text}); return 1`);
    expect(set("'x'.repeat(9216)")).toBe(1);
    expect(() => set("'я'.repeat(4609)")).toThrow('Argument too large');
  });

  it('fail at the read or write that was chosen', () => {
    const body = `${SHEET} const range = sheet.getRange(1, 1, 1, 1);
      range.setValues([[1]]); range.getValues();`;
    expect(() => run(body, { failCall: 3 })).toThrow('Service Spreadsheets failed');
    expect(run(body, { failCall: 4 })).toBeUndefined();
  });
});

describe('permissions', () => {
  it('forbid every service while the file loads', () => {
    const runtime = runtimeOf('LockService.getDocumentLock(); function main() {}');
    expect(() => runtime.run('main')).toThrow('LockService.getDocumentLock while the file loads');
  });

  it('allow nothing but the menu before the add-on is enabled', () => {
    const options = { authMode: 'NONE' } as const;
    expect(run('SpreadsheetApp.getUi().createAddonMenu().addToUi()', options)).toBeUndefined();
    for (const body of [
      'SpreadsheetApp.getActiveSpreadsheet()',
      'PropertiesService.getDocumentProperties()',
      'SpreadsheetApp.getUi().alert("a", "b", "c")',
    ]) {
      expect(() => run(body, options)).toThrow('in AuthMode NONE');
    }
  });

  it('refuse a menu item without its function and a page that was not pushed', () => {
    expect(() =>
      run('SpreadsheetApp.getUi().createAddonMenu().addItem("Пункт", "gone").addToUi()'),
    ).toThrow('gone, which does not exist');
    expect(() => run('HtmlService.createHtmlOutputFromFile("Gone")')).toThrow('No HTML file');
  });
});

describe('google.script.run', () => {
  const runtime = runtimeOf(`
    function echo(value) { return value }
    function hidden_() {}`);

  it('carries plain data', () => {
    expect(runtime.callFromPage('echo', { a: [1, 'б', null] })).toEqual({ a: [1, 'б', null] });
  });

  it('refuses dates, functions and private names', () => {
    expect(() => runtime.callFromPage('echo', new Date(0))).toThrow('cannot carry');
    expect(() => runtime.callFromPage('echo', [() => 1])).toThrow('cannot carry');
    expect(() => runtime.callFromPage('hidden_', 1)).toThrow('private');
  });
});

describe('time', () => {
  const timed = (body: string): AppsScriptRuntime => {
    const runtime = runtimeOf(`function main() { ${body} }`);
    runtime.clock = new VirtualClock(0);
    return runtime;
  };

  it('passes when something takes it, and only then', () => {
    const runtime = timed('Utilities.sleep(1500); return [Date.now(), new Date().getTime()]');
    expect(runtime.run('main')).toEqual([1500, 1500]);
    expect(() => run('Utilities.sleep(1)')).toThrow('without a VirtualClock');
  });

  it('ends an execution at six minutes, whatever the code catches', () => {
    const runtime = timed(`for (let i = 0; i < 3; i++) {
      try { Utilities.sleep(300000); SpreadsheetApp.getActiveSpreadsheet(); } catch {}
    }`);
    expect(() => runtime.run('main')).toThrow('Exceeded maximum execution time');
  });

  it('empties the cache, whose texts and keys have limits', () => {
    const put = (key: string, value: string, seconds: string): unknown =>
      timed(`const cache = CacheService.getDocumentCache();
        cache.put(${key}, ${value}, ${seconds});
        const before = cache.getAll(['k', 'other']);
        Utilities.sleep(60000);
        return [before, cache.getAll(['k'])]`).run('main');
    expect(put("'k'", "'v'", '60')).toEqual([{ k: 'v' }, {}]);
    expect(put("'k'", "'v'", '61')).toEqual([{ k: 'v' }, { k: 'v' }]);
    expect(() => put("'k'", "'я'.repeat(51201)", '60')).toThrow('too large: value');
    expect(() => put("'k'.repeat(251)", "'v'", '60')).toThrow('too large: key');
    expect(() => put("'k'", "'v'", '21601')).toThrow('expiration');
  });
});

describe('the Sheets service', () => {
  const options = `valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER'`;
  const reading = (id: string, sheet = 'Сводка', more = options): string =>
    `Sheets.Spreadsheets.Values.batchGet('${id}', { ranges: ["'${sheet}'"], ${more} })`;

  function withBooks(body: string): AppsScriptRuntime {
    const runtime = runtimeOf(`function main() { ${body} }`);
    runtime.clock = new VirtualClock(0);
    const document = newDocument();
    fillSheet(document, 'Сводка', [['a', null, { day: 46000 }], [], [1, null, null]]);
    fillSheet(document, 'Пусто', []);
    runtime.books['open'] = { document, access: 'read' };
    runtime.books['closed'] = { document, access: 'none' };
    runtime.books['office'] = { document, access: 'office' };
    return runtime;
  }

  it('gives days as numbers, blanks between values as texts, and nothing for nothing', () => {
    const values = withBooks(`return [${reading('open')}, ${reading('open', 'Пусто')}]
      .map(({ valueRanges }) => valueRanges[0].values)`).run('main');
    expect(values).toEqual([[['a', '', 46000], [], [1]], null]);
  });

  it.each([
    ['gone', 'Сводка', 'Requested entity was not found'],
    ['closed', 'Сводка', 'The caller does not have permission'],
    ['office', 'Сводка', 'not supported for this document'],
    ['open', 'Нет', "Unable to parse range: 'Нет'"],
  ])('refuses «%s», sheet «%s», in Google’s words', (id, sheet, words) => {
    expect(() => withBooks(reading(id, sheet)).run('main')).toThrow(words);
  });

  it.each([
    reading('open', 'Сводка', ''),
    `Sheets.Spreadsheets.Values.update({}, 'open', 'A1', {})`,
    `Sheets.Spreadsheets.create({})`,
  ])('knows nothing else: %s', (body) => {
    expect(() => withBooks(body).run('main')).toThrow('NOT EMULATED');
  });

  it('answers sixty times a minute, whoever asks', () => {
    const runtime = withBooks(`for (let i = 0; i < 40; i++) ${reading('open')}`);
    runtime.clock = new VirtualClock(0, { document: 0, otherBook: 100 });
    runtime.run('main');
    expect(() => runtime.run('main')).toThrow('Quota exceeded');
    runtime.clock.spend(60_000);
    expect(() => runtime.run('main')).not.toThrow();
  });

  it('is not there before the add-on is enabled', () => {
    const runtime = withBooks(reading('open'));
    expect(() => runtime.run('main', { authMode: 'NONE' })).toThrow('in AuthMode NONE');
  });
});

describe('pages', () => {
  const page = (body: string, options?: ExecutionOptions): AppsScriptRuntime => {
    const files = { 'Page.html': '<html><body>page</body></html>' };
    const runtime = runtimeOf(
      `function main() { const page = HtmlService.createHtmlOutputFromFile('Page'); ${body} }`,
      files,
    );
    runtime.run('main', options);
    return runtime;
  };
  const SHOWN = "SpreadsheetApp.getUi().showModalDialog(page, 'Окно')";

  it('are shown over the table with what was put behind them, unescaped', () => {
    const body = `page.setTitle('Своё').setWidth(800).setHeight(500).append('<b>&</b>'); ${SHOWN}`;
    expect(page(body).shown.dialogs).toEqual([
      { title: 'Окно', html: '<html><body>page</body></html><b>&</b>', width: 800, height: 500 },
    ]);
    expect(page(SHOWN).shown.dialogs).toMatchObject([{ width: null, height: null }]);
  });

  it.each([
    ["page.append('<script>1')", 'Malformed HTML content'],
    ["page.append('</script>')", 'Malformed HTML content'],
    ['page.append(1)', 'NOT EMULATED: HtmlOutput.append of no text'],
    ["page.setWidth('800px')", 'Invalid argument'],
    ['page.setHeight(0)', 'Invalid argument'],
    ['page.appendUntrusted("x")', 'NOT EMULATED: HtmlOutput.appendUntrusted'],
    ['SpreadsheetApp.getUi().showModalDialog(page)', 'NOT EMULATED: Ui.showModalDialog without'],
    ["HtmlService.createHtmlOutputFromFile('Other')", 'No HTML file named Other'],
  ])('are refused: %s', (body, message) => {
    expect(() => page(body)).toThrow(message);
  });

  it('are not shown before the add-on is enabled', () => {
    expect(() => page(SHOWN, { authMode: 'NONE' })).toThrow('do not have permission');
  });
});
