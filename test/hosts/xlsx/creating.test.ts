/** New workbooks, as an independent library reads them. */
import { posix } from 'node:path';
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column, computedSheet, day, dayCell } from '../../contract/plans';
import { otherRead } from './other-library';
import { partsOf } from './package-parts';

const KINDS = Array.from({ length: 30 }, (_, index) => `вид мероприятия № ${index + 1}`);

const EVENTS: SheetPlan = {
  name: 'Мероприятия',
  kind: 'input',
  titles: [],
  frozenColumns: 1,
  columns: [
    { ...column('Код курса'), dropDown: { sheet: 'Курсы', header: 'Код курса' }, required: true },
    { ...column('Дата', 'day'), note: 'Когда прошло мероприятие' },
    { ...column('Вид'), dropDown: { values: KINDS } },
    { ...column('Форма'), dropDown: { values: ['очная', 'заочная'] } },
    { ...column('Итог'), dropDown: { values: ['грант, проект', 'иное'] } },
    { ...column('Рефлексия'), checkbox: true },
    column('Баллы', 'points'),
  ],
  rows: [['К1', dayCell(2026, 3, 15), KINDS[4] ?? null, 'очная', 'грант, проект', true, 1.5]],
};

const COURSES: SheetPlan = {
  name: 'Курсы',
  kind: 'input',
  titles: [],
  columns: [column('Название'), column('Код курса')],
  rows: [['=SUM(A1)', '007']],
};

const RATING: SheetPlan = {
  ...computedSheet(['Рейтинг', 'Не учтено строк: 0'], [['1', 12.5]]),
  highlights: [
    { header: 'Место', text: 'нет "места"', tone: 'bad' },
    { header: 'Место', text: '— "нет"', isPart: true, tone: 'warn' },
  ],
};

/** Names of the elements that stand side by side at the top of some markup. */
function childrenOf(markup: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name = '', alone] of markup.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close === '/') depth -= 1;
    else {
      if (depth === 0) names.push(name);
      if (alone !== '/') depth += 1;
    }
  }
  return names;
}

function created(): Uint8Array {
  const workbook = createXlsx({ today: day(2026, 3, 15) });
  workbook.apply([EVENTS, COURSES, RATING].map((plan) => ({ kind: 'createSheet', plan })));
  return workbook.toBytes();
}

describe('a new workbook', () => {
  const bytes = created();
  const book = otherRead(bytes);
  const [events, courses, rating] = ['Мероприятия', 'Курсы', 'Рейтинг'].map((name) =>
    book.sheets.find((sheet) => sheet.name === name),
  );

  it('is the same bytes whenever it is made', () => {
    jest.useFakeTimers({ now: Date.UTC(2031, 6, 8, 9, 10, 11) });
    try {
      expect(created()).toEqual(bytes);
    } finally {
      jest.useRealTimers();
    }
  });

  it('has the sheets in their order and hides the long lists', () => {
    expect(book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([
      'Мероприятия',
      'Курсы',
      'Рейтинг',
    ]);
  });

  it('holds texts, dates and numbers', () => {
    expect(events?.rows[1]?.slice(0, 2)).toEqual(['К1', '2026-03-15T00:00:00.000Z']);
    expect(events?.rows[1]?.slice(5)).toEqual(['да', 1.5]);
    expect(courses?.rows).toEqual([
      ['Название', 'Код курса'],
      ['=SUM(A1)', '007'],
    ]);
    expect(rating?.rows.map((row) => row[0])).toEqual([
      'Рейтинг',
      'Не учтено строк: 0',
      'Место',
      '1',
    ]);
  });

  it('freezes the header and the first columns', () => {
    expect(events?.freeze).toEqual({ rows: 1, columns: 1 });
    expect(rating?.freeze).toEqual({ rows: 3 });
  });

  it('offers short lists inline and all others through names', () => {
    expect(events?.lists).toEqual([
      ['A2:A5000', 'Список_Курсы_Код_курса'],
      ['C2:C5000', 'Список_значений_1'],
      ['D2:D5000', ['очная', 'заочная']],
      ['E2:E5000', 'Список_значений_2'],
      ['F2:F5000', ['да', 'нет']],
    ]);
    const ranges = new Map(book.names.map(({ name, range }) => [name, range]));
    expect(ranges.get('Список_Курсы_Код_курса')).toBe("'Курсы'!$B$2:$B$5000");
    expect(ranges.get('Список_значений_1')).toBe("'Списки Посткурса'!$A$1:$A$30");
    const lists = book.sheets.find(({ hidden }) => hidden);
    expect(lists?.rows.map((row) => row[0])).toEqual(KINDS);
    expect(lists?.rows.slice(0, 2).map((row) => row[1])).toEqual(['грант, проект', 'иное']);
  });

  it('writes & < > and both quotes so that others read them back', () => {
    const name = `О'Генри & "Ко"`;
    const workbook = createXlsx({ today: day(2026, 3, 15) });
    const hard = { ...COURSES, name, rows: [[`<&>"'`, '&amp;']] };
    const dropDown = { sheet: name, header: 'Код курса' };
    const columns = [{ ...column(name), dropDown, note: `<&>"'` }];
    const plan = { ...EVENTS, columns, rows: [] };
    workbook.apply([hard, plan].map((one) => ({ kind: 'createSheet', plan: one })));
    const read = otherRead(workbook.toBytes());
    expect(read.sheets.map((sheet) => sheet.name)).toEqual([name, 'Мероприятия']);
    expect(read.sheets[0]?.rows[1]).toEqual([`<&>"'`, '&amp;']);
    expect(read.sheets[1]?.rows[0]).toEqual([name]);
    expect(read.sheets[1]?.notes).toEqual([['0,0', `<&>"'`]]);
    const list = read.names.find(({ name: one }) => one.startsWith('Список_'));
    expect(list?.range).toBe(`'О''Генри & "Ко"'!$B$2:$B$5000`);
    const own = openXlsx(workbook.toBytes(), { today: day(2026, 3, 15) });
    expect(own.view('Мероприятия')?.lists[0]?.source).toMatchObject({ sheet: name });
  });

  it('has notes at headers and rules for highlights', () => {
    expect(events?.notes).toEqual([['0,1', 'Когда прошло мероприятие']]);
    expect(rating?.rules).toEqual([
      ['A1:A1048576', '"нет ""места"""'],
      ['A1:A1048576', 'NOT(ISERROR(SEARCH("— ""нет""",A1)))'],
    ]);
  });

  it('names every part that it has, and relates to no other', () => {
    const parts = partsOf(bytes);
    for (const [name, xml] of Object.entries(parts).filter(([part]) => part.endsWith('.rels'))) {
      for (const [, target = ''] of xml.matchAll(/Target="([^"]*)"/g)) {
        const base = name.replace(/_rels\/[^/]*$/, '');
        expect(Object.keys(parts)).toContain(
          target.startsWith('/') ? target.slice(1) : posix.join(base, target),
        );
      }
    }
    for (const [, name = ''] of (parts['[Content_Types].xml'] ?? '').matchAll(
      /PartName="\/([^"]*)"/g,
    )) {
      expect(Object.keys(parts)).toContain(name);
    }
  });

  it('writes the elements of a sheet in the order that the schema asks for (ECMA-376, CT_Worksheet)', () => {
    const schema =
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter conditionalFormatting ' +
      'dataValidations pageMargins pageSetup headerFooter ignoredErrors legacyDrawing';
    const sheets = Object.entries(partsOf(bytes)).filter(([part]) =>
      /worksheets\/[^/]*$/.test(part),
    );
    const written = sheets.map(([, xml]) => {
      const [, content = ''] = /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(xml) ?? [];
      // There is one conditional format after another.
      return [...new Set(childrenOf(content))];
    });
    for (const names of written) {
      expect(names).toEqual(schema.split(' ').filter((name) => names.includes(name)));
    }
    // Between them the sheets have every one of these.
    expect(new Set(written.flat())).toEqual(new Set(schema.split(' ')));
  });
});

it('shows a fraction in a column of whole numbers as it is, not rounded', () => {
  const workbook = createXlsx({ today: day(2026, 3, 15) });
  const plan: SheetPlan = {
    ...EVENTS,
    columns: [column('Объём, ч', 'integer')],
    rows: [[14.5]],
  };
  workbook.apply([{ kind: 'createSheet', plan }]);
  const parts = partsOf(workbook.toBytes());
  const styles = parts['xl/styles.xml'] ?? '';
  const style = /r="A2" s="(\d+)"/.exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[1];
  const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1]?.match(/<xf [^>]*/g) ?? [];
  const id = /numFmtId="(\d+)"/.exec(formats[Number(style)] ?? '')?.[1];
  const code = new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1];
  expect(code).toBe('[$-419]General');
});
