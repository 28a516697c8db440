/**
 * A computed sheet that the template made with few columns and a calculation fills with many: what is
 * laid on columns follows their headers, and a person's own stays where the headers do.
 */
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { cellAt, type SheetState, sheetNamed } from '../../apps-script/documents';
import { isContentRead, kindOf } from '../../apps-script/service-calls';
import { hostRuntime, inOneExecution } from './fake-google';

type Runtime = ReturnType<typeof hostRuntime>;

/** «Свод показателей» of so many schools; title in row 0, header in row 1. */
function summaryOf(schools: number, rest: Partial<SheetPlan> = {}): SheetPlan {
  const names = Array.from({ length: schools }, (_, index) => `Школа ${index + 1}`);
  return {
    name: 'Свод',
    kind: 'computed',
    titles: ['Свод показателей'],
    columns: [
      { header: 'Код', width: 70, look: 'text', note: 'Код показателя' },
      { header: 'Показатель', width: 350, look: 'text', wrap: true },
      ...names.map((header) => ({ header, width: 105, look: 'points' as const })),
      { header: 'Итого', width: 84, look: 'points', strong: true, note: 'К20: только ШНОР' },
      { header: 'Сдача', width: 210, look: 'text', wrap: true },
    ],
    rows: [['К1', 'Доля', ...names.map((_, index) => index), 9, 'не сдана']],
    highlights: [
      { header: 'Сдача', text: 'не сдана', tone: 'warn' },
      { header: 'Итого', text: '—', isPart: true, tone: 'calm' },
    ],
    ...rest,
  };
}

const TEMPLATE = summaryOf(0, { rows: [] });

function apply(runtime: Runtime, ...plans: readonly SheetPlan[]): Runtime {
  for (const plan of plans) {
    const isThere = runtime.document.sheets.some(({ name }) => name === plan.name);
    const kind = isThere ? 'replaceSheet' : 'createSheet';
    inOneExecution(runtime, [{ name: 'apply', changes: [{ kind, plan }] }]);
  }
  return runtime;
}

const sheetOf = ({ document }: Runtime): SheetState => sheetNamed(document, 'Свод');

/** What is laid on the first `width` columns. */
function looksOf(sheet: SheetState, width: number) {
  const columns = Array.from({ length: width }, (_, at) => at);
  return {
    widths: columns.map((at) => sheet.widths[at + 1]),
    header: columns.map((at) => {
      const { note, background, bold } = cellAt(sheet, 1, at);
      return [note || null, background, bold];
    }),
    data: columns.map((at) => [cellAt(sheet, 2, at).bold, cellAt(sheet, 2, at).wrap]),
    rules: sheet.highlights.map(({ text, background, areas }) => [
      text,
      background,
      areas.map(({ left, columns }) => [left, columns]),
    ]),
  };
}

describe('a plan with other headers than the sheet has', () => {
  it.each([
    ['schools come in between', TEMPLATE, summaryOf(34)],
    ['schools go', summaryOf(5), summaryOf(2)],
    [
      'as many columns in another order',
      summaryOf(2),
      {
        ...summaryOf(2),
        columns: [...summaryOf(2).columns].reverse(),
        rows: summaryOf(2).rows.map((row) => [...row].reverse()),
      },
    ],
    [
      'nothing is in bold, noted or coloured any more',
      summaryOf(2),
      {
        ...summaryOf(3),
        highlights: [],
        columns: summaryOf(3).columns.map(({ header, width, look }) => ({ header, width, look })),
      },
    ],
  ])('looks like a new sheet of that plan: %s', (_, before, after) => {
    const width = after.columns.length;
    const fresh = looksOf(sheetOf(apply(hostRuntime(), after)), width);
    expect(looksOf(sheetOf(apply(hostRuntime(), before, after)), width)).toEqual(fresh);
  });

  it('has the widths, notes and highlights that the plan says', () => {
    const { widths, header, rules } = looksOf(
      sheetOf(apply(hostRuntime(), TEMPLATE, summaryOf(2))),
      6,
    );
    // Planned are 70, 350, 105, 105, 84 and 210: narrow columns share a width.
    expect(widths).toEqual([140, 350, 140, 140, 140, 210]);
    expect(header.map(([note]) => note)).toEqual([
      'Код показателя',
      null,
      null,
      null,
      'К20: только ШНОР',
      null,
    ]);
    expect(rules.map(([text, , areas]) => [text, areas])).toEqual([
      ['не сдана', [[6, 1]]],
      ['—', [[5, 1]]],
    ]);
  });

  it('leaves nothing on columns that a narrower plan gives up, of the template’s own either', () => {
    const sheet = sheetOf(apply(hostRuntime(), summaryOf(3), summaryOf(1)));
    const left = [5, 6].map((at) => [cellAt(sheet, 1, at), cellAt(sheet, 2, at)]);
    for (const [header, data] of left) {
      expect([header?.value, header?.note, header?.background]).toEqual([
        null,
        undefined,
        undefined,
      ]);
      expect([header?.bold, data?.bold, data?.wrap]).toEqual([undefined, undefined, undefined]);
    }
    expect([sheet.widths[6], sheet.widths[7]]).toEqual([140, 140]);
  });

  it('leaves alone what a person has laid on his own columns and on rows of data', () => {
    const runtime = apply(hostRuntime(), TEMPLATE);
    const sheet = sheetOf(runtime);
    cellAt(sheet, 1, 7).note = 'мой столбец';
    cellAt(sheet, 1, 7).background = '#00ff00';
    cellAt(sheet, 2, 3).note = 'спросить';
    sheet.widths[8] = 333;
    const area = (left: number) => [{ top: 1, left, rows: 3, columns: 1 }];
    const mine = [
      { criteria: 'CUSTOM_FORMULA', text: '=A1>1', background: '#ff0000', areas: area(2) },
      { criteria: 'TEXT_EQUAL_TO', text: 'мой', background: '#fdeec2', areas: area(8) },
      { criteria: 'TEXT_EQUAL_TO', text: 'мой', background: '#123456', areas: area(1) },
    ] as const;
    const [first, ...others] = mine.map((rule) => ({ ...rule, areas: [...rule.areas] }));
    sheet.highlights = [...(first ? [first] : []), ...sheet.highlights, ...others];
    apply(runtime, summaryOf(1));
    expect(sheet.highlights.map(({ text }) => text)).toEqual([
      '=A1>1',
      'не сдана',
      '—',
      'мой',
      'мой',
    ]);
    expect([cellAt(sheet, 1, 7).note, cellAt(sheet, 2, 3).note]).toEqual([
      'мой столбец',
      'спросить',
    ]);
    expect([cellAt(sheet, 1, 7).background, sheet.widths[8]]).toEqual(['#00ff00', 333]);
  });

  it('makes the same calls for 34 and for 150 schools', () => {
    const traceOf = (schools: number): string[] =>
      apply(hostRuntime(), TEMPLATE, summaryOf(schools)).trace;
    // The grid of a new sheet has 26 columns: both need more.
    const trace = traceOf(34);
    expect(traceOf(150)).toEqual(trace);
    expect(trace.filter((call) => kindOf(call) === 'write')).toEqual([
      'Properties.setProperties',
      // The last look at the sheet follows.
      'SpreadsheetApp.flush',
      'Sheet.insertColumnsAfter',
      'Range.setBackgrounds',
      'Range.setFontWeight',
      'Range.setVerticalAlignment',
      'Range.setWrap',
      'Range.setNotes',
      // Four runs of equal widths: 70 made wider, 350, the schools and 84 made wider, 210.
      ...new Array<string>(4).fill('Sheet.setColumnWidths'),
      // And four of columns that wrap or do not.
      ...new Array<string>(4).fill('Range.setWrap'),
      'Sheet.setConditionalFormatRules',
      'Range.setNumberFormats',
      'Range.setFontWeights',
      'Range.setValues',
      'Properties.setProperties',
      'SpreadsheetApp.flush',
    ]);
    const firstWrite = trace.indexOf('Sheet.insertColumnsAfter');
    expect(trace.slice(firstWrite).filter(isContentRead)).toEqual([]);
  });

  it('is finished by the next run, whichever call was refused', () => {
    const after = summaryOf(3);
    const clean = apply(hostRuntime(), TEMPLATE, after);
    const wanted = looksOf(sheetOf(clean), 7);
    for (let failCall = 1; failCall <= clean.roundTrips.length; failCall += 1) {
      const runtime = apply(hostRuntime(), TEMPLATE);
      try {
        inOneExecution(
          runtime,
          [{ name: 'apply', changes: [{ kind: 'replaceSheet', plan: after }] }],
          { failCall },
        );
      } catch {
        // Which call is refused tells whether the run breaks off; what counts is the next one.
      }
      apply(runtime, after);
      expect(looksOf(sheetOf(runtime), 7)).toEqual(wanted);
    }
  });
});

describe('a plan with the headers that the sheet has', () => {
  it('changes cells only: widths, notes, wrapping and highlights stay as a person left them', () => {
    const runtime = apply(hostRuntime(), TEMPLATE);
    const sheet = sheetOf(runtime);
    sheet.widths[2] = 147;
    cellAt(sheet, 1, 0).note = 'наш код';
    cellAt(sheet, 1, 1).background = '#00ff00';
    sheet.highlights = [];
    delete cellAt(sheet, 2, 1).wrap;
    const before = structuredClone(looksOf(sheet, 4));
    apply(runtime, summaryOf(0));
    const { data, ...looks } = looksOf(sheet, 4);
    expect(looks).toEqual({ widths: before.widths, header: before.header, rules: [] });
    expect(data.map(([, wrap]) => wrap)).toEqual([undefined, undefined, undefined, true]);
    expect(
      runtime.writes.filter(
        (call) => !/insertRows|setNumberFormats|setFontWeights|setValues/.test(call),
      ),
    ).toEqual([
      'Properties.setProperties',
      'SpreadsheetApp.flush',
      'Properties.setProperties',
      'SpreadsheetApp.flush',
    ]);
  });

  it('lets notes, wrapping and highlights go along with a header that moves; widths stay', () => {
    const moved = summaryOf(0, { titles: [] });
    const runtime = apply(hostRuntime(), TEMPLATE);
    sheetOf(runtime).widths[2] = 147;
    const sheet = sheetOf(apply(runtime, moved));
    const fresh = sheetOf(apply(hostRuntime(), moved));
    const laid = ({ cells }: SheetState) =>
      cells.slice(0, 2).map((row) => row.map((cell) => [cell?.note || null, cell?.wrap === true]));
    expect(laid(sheet)).toEqual(laid(fresh));
    expect(sheet.highlights.map(({ areas }) => areas[0]?.top)).toEqual([2, 2]);
    expect(sheet.widths[2]).toBe(147);
  });
});
