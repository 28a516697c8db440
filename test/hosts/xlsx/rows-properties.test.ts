/** Properties: what is inserted can be deleted, and what is put in order put back, without a trace. */
import fc from 'fast-check';
import type { Change } from '../../../src/app/workbook';
import { Fault } from '../../../src/core/values/fault';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column, day, peoplesSheet } from '../../contract/plans';
import { otherRead } from './other-library';
import { packageOf, partsOf } from './package-parts';
import { OTHER, type Parts, PLAIN, relationsXml, SHEET, sheetXml } from './row-book';

const TODAY = day(2026, 3, 15);
const ROWS = 9;
const COMMENTS = 'xl/comments1.xml';

const anyRow = fc.integer({ min: 2, max: ROWS });
const dollar = fc.constantFrom('', '$');
const anyCell = fc
  .tuple(dollar, fc.constantFrom('A', 'C'), dollar, anyRow)
  .map((pieces) => pieces.join(''));
const anyRange = fc
  .tuple(dollar, anyRow, anyRow)
  .map(([fixed, a, b]) => `A${fixed}${Math.min(a, b)}:C${fixed}${Math.max(a, b)}`);
const anyReference = fc
  .tuple(fc.constantFrom('', 'Педагоги!', "'Рейтинг'!"), fc.oneof(anyCell, anyRange))
  .map((pieces) => pieces.join(''));
const anyFormula = fc
  .tuple(anyReference, fc.constantFrom('"A5"', 'A:A', 'Имя_A5', '5'), anyReference)
  .map(([a, b, c]) => `SUM(${a},${b},${c})`);
const byRow = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<(T | null)[]> =>
  fc.array(fc.option(value, { freq: 2 }), { minLength: ROWS + 1, maxLength: ROWS + 1 });
/** An area of column D, from one row to another. */
const anyArea = fc
  .tuple(anyRow, anyRow)
  .map(([a, b]) => (a === b ? `D${a}` : `D${Math.min(a, b)}:D${Math.max(a, b)}`));
const ownRow = (area: string): string => /\d+/.exec(area)?.[0] ?? '';

const anyBook = fc.record({
  own: byRow(anyFormula),
  other: byRow(anyFormula),
  merged: fc.uniqueArray(anyRow, { maxLength: 3 }),
  notes: fc.uniqueArray(anyRow, { maxLength: 3 }),
  list: anyArea,
  highlight: anyArea,
  name: fc
    .tuple(anyRow, anyRow)
    .map(([a, b]) => `Педагоги!$A$${Math.min(a, b)}:$A$${Math.max(a, b)}`),
});

type Book = typeof anyBook extends fc.Arbitrary<infer T> ? T : never;

function partsOfBook(book: Book): Parts {
  const rowsOf = (formulas: Book['own']): string =>
    Array.from({ length: ROWS }, (_, at) => {
      const formula = formulas[at];
      const cell = formula ? `<c r="B${at + 1}"><f>${formula}</f><v>${at}</v></c>` : '';
      return `<row r="${at + 1}"><c r="A${at + 1}"><v>${at + 100}</v></c>${cell}</row>`;
    }).join('');
  const merged = book.merged.map((row) => `<mergeCell ref="E${row}:F${row}"/>`).join('');
  const mergeCells = merged && `<mergeCells count="${book.merged.length}">${merged}</mergeCells>`;
  const notes = book.notes.map((row) => `<comment ref="A${row}" authorId="0"/>`).join('');
  return {
    ...PLAIN,
    [SHEET]: sheetXml(
      `<dimension ref="A1:F${ROWS}"/><sheetData>${rowsOf(book.own)}</sheetData>${mergeCells}` +
        `<conditionalFormatting sqref="${book.highlight}"><cfRule type="expression" priority="1">` +
        `<formula>LEN($D${ownRow(book.highlight)})&gt;3</formula></cfRule></conditionalFormatting>` +
        `<dataValidations count="1"><dataValidation type="list" sqref="${book.list}">` +
        `<formula1>"а,б"</formula1></dataValidation></dataValidations>`,
    ),
    [OTHER]: sheetXml(`<sheetData>${rowsOf(book.other)}</sheetData>`),
    [COMMENTS]: `<comments><authors><author>Я</author></authors><commentList>${notes}</commentList></comments>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationsXml(['comments', '../comments1.xml']),
    'xl/workbook.xml': (PLAIN['xl/workbook.xml'] ?? '').replace(
      '<calcPr calcId="191029"/>',
      `<definedNames><definedName name="Мои">${book.name}</definedName></definedNames>` +
        '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    ),
  };
}

const followed = [SHEET, OTHER, COMMENTS, 'xl/workbook.xml'];

function isTaken(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    return false;
  }
}

/** Whether the second change undoes the first one to the letter; null: the first one is refused. */
function undone(book: Book, change: Change, back: Change): boolean | null {
  const before = partsOfBook(book);
  const workbook = openXlsx(packageOf(before), { today: TODAY });
  if (!isTaken(() => workbook.apply([change]))) return null;
  workbook.apply([back]);
  const after = partsOf(workbook.toBytes());
  for (const part of followed) expect(after[part]).toBe(before[part]);
  return true;
}

const sheet = 'Педагоги';

it('deletes what it has inserted to the letter', () => {
  fc.assert(
    fc.property(
      anyBook,
      fc.integer({ min: 0, max: ROWS + 1 }),
      fc.integer({ min: 1, max: 3 }),
      (book, at, count) => {
        const rows = { sheet, at, count };
        expect(undone(book, { kind: 'insertRows', ...rows }, { kind: 'deleteRows', ...rows })).toBe(
          true,
        );
      },
    ),
    { numRuns: 60 },
  );
});

const anyOrder = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 5 }))
  .chain(([first, length]) => {
    const places = Array.from({ length }, (_, at) => at);
    const order = fc.shuffledSubarray(places, { minLength: length, maxLength: length });
    return order.map((shuffled) => ({ sheet, first, order: shuffled }));
  });

it('puts an order back to the letter, or refuses it', () => {
  let done = 0;
  fc.assert(
    fc.property(anyBook, anyOrder, (book, change) => {
      const back = { ...change, order: change.order.map((_, at) => change.order.indexOf(at)) };
      const was = undone(book, { kind: 'orderRows', ...change }, { kind: 'orderRows', ...back });
      if (was !== null) done += 1;
    }),
    { numRuns: 120 },
  );
  expect(done).toBeGreaterThan(0);
});

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('insertRows' as const, 'deleteRows' as const),
    sheet: fc.constant(sheet),
    at: fc.nat({ max: 8 }),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  anyOrder.map((order) => ({ kind: 'orderRows' as const, ...order })),
);

it('holds after any changes of rows what memory holds', () => {
  const rows = Array.from({ length: 6 }, (_, at) => [`П${at}`, { day: day(2026, 1, at + 1) }, at]);
  const plan = { ...peoplesSheet(rows), columns: [...peoplesSheet([]).columns, column('Ещё')] };
  fc.assert(
    fc.property(fc.array(anyChange, { minLength: 1, maxLength: 4 }), (changes) => {
      const memory = new MemoryWorkbook(TODAY);
      const xlsx = createXlsx({ today: TODAY });
      xlsx.apply([{ kind: 'createSheet', plan }]);
      // A header that would leave its filter behind is refused.
      fc.pre(isTaken(() => xlsx.apply(changes)));
      memory.apply([{ kind: 'createSheet', plan }, ...changes]);
      const again = openXlsx(xlsx.toBytes(), { today: TODAY });
      expect(again.read(sheet)?.rows).toEqual(memory.read(sheet)?.rows);
    }),
    { numRuns: 50 },
  );
});

it('another reader finds cells, lists, highlights, notes and merged areas where they are now', () => {
  const columns = [
    { ...column('Код'), note: 'код', dropDown: { values: ['а', 'б'] } },
    column('Имя'),
  ];
  const highlights = [{ header: 'Имя', text: 'нет', tone: 'warn' as const }];
  const xlsx = createXlsx({ today: TODAY });
  const rows = ['1', '2', '3', '4'].map((name) => [name, `имя ${name}`]);
  xlsx.apply([{ kind: 'createSheet', plan: { ...peoplesSheet(rows), columns, highlights } }]);
  const before = otherRead(xlsx.toBytes()).sheets[0];
  xlsx.apply([
    { kind: 'insertRows', sheet, at: 0, count: 1 },
    { kind: 'orderRows', sheet, first: 2, order: [3, 1, 2, 0] },
    { kind: 'deleteRows', sheet, at: 3, count: 1 },
  ]);
  const after = otherRead(xlsx.toBytes()).sheets[0];
  const filled = after?.rows.map((row) => row.slice(0, 2));
  expect(filled?.slice(1)).toEqual([
    ['Код', 'Имя'],
    ['4', 'имя 4'],
    ['3', 'имя 3'],
    ['1', 'имя 1'],
  ]);
  expect(before?.notes).toEqual([['0,0', 'код']]);
  expect(after?.notes).toEqual([['1,0', 'код']]);
  expect(after?.rules).toEqual(before?.rules);
  expect(after?.lists).toHaveLength(before?.lists.length ?? 0);
});
