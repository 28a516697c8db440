/** Deliveries of a program that knew neither «Редакция» nor «Правила», as it wrote them (С-17, С-18). */
import { isSound } from '../../../../src/core/municipality/import/delivery';
import { deliveriesIn } from '../../../../src/core/municipality/import/read-deliveries';
import type { SheetGrid } from '../../../../src/core/schema/sheet-grid';
import { checksumOf } from '../../../../src/core/summary/summary';
import type { Cell } from '../../../../src/core/values/cell';
import { cellsWith, dayFrom, resultsOf, summaryOf } from '../municipal-kit';

const HEADERS = [
  ...['Версия', 'Код ОО', 'Наименование ОО', 'Муниципалитет', 'Период с', 'Период по'],
  ...['Дата расчёта', 'Код', 'Показатель', 'Вид', 'Числитель', 'Знаменатель', 'Значение'],
  'Контрольная сумма',
];
const HEAD: Cell[] = [
  ...[1, '0501', 'Школа 0501', 'Заречный район'],
  ...['2025-09-01', '2026-08-31', '2026-04-15'].map((iso) => ({ day: dayFrom(iso) })),
];
/** Written by version 0.1.0; the checksum is its own. */
const SEAL = '50c85b96';
const ROWS: Cell[][] = [
  ['К4', 'Показатель К4', 'доля', 3, 5, 60],
  ['К6', 'Показатель К6', 'доля', 4, 5, 80],
  ['Ч01', 'Показатель Ч01', 'количество', 5, null, 5],
  ['Ч50/фгос/2 квартал 2026', 'Показатель Ч50/фгос/2 квартал 2026', 'количество', 2, null, 2],
  ['С3', 'Показатель С3', 'среднее', 12.5, 5, 2.5],
].map((row) => [...HEAD, ...row, SEAL]);
const OLDER: SheetGrid = { rows: [HEADERS, ...ROWS] };

/** The table with two columns more, before the checksum, filled like this. */
const widened = (edition: Cell, rules: Cell): SheetGrid => ({
  rows: OLDER.rows.map((row, index) => {
    const added = index === 0 ? ['Редакция', 'Правила'] : [edition, rules];
    return [...row.slice(0, -1), ...added, ...row.slice(-1)];
  }),
});

const read = (cells: SheetGrid) => deliveriesIn({ source: '0501.xlsx', cells });
const refusalOf = (cells: SheetGrid) =>
  read(cells).map((one) => (isSound(one) ? 'принята' : one.refusal));

it('are read as edition 0 with the default rules, and their checksums are valid', () => {
  expect(read(OLDER)).toMatchObject([
    { summary: { head: { edition: 0, rules: null }, checksum: SEAL } },
  ]);
  // Also in a table that has the columns, where nothing is in them: so «Данные» keep them.
  expect(read(widened(null, null))).toMatchObject([{ summary: { head: { edition: 0 } } }]);
});

it('stay what they are in «Данные», and no column is missed there', () => {
  const [delivery] = read(OLDER);
  if (delivery === undefined || !isSound(delivery)) throw new Error('must be sound');
  const { book, rollUp } = resultsOf({ schools: [['0501']], store: [delivery.summary] });
  expect(book.findings.issues).toEqual([]);
  expect(rollUp.lines[0]?.summary).toEqual(delivery.summary);
});

it('cannot be given a number or rules by hand', () => {
  expect(refusalOf(widened(5, null))).toEqual([expect.stringContaining('(И-08)')]);
  expect(refusalOf(widened(null, 'период 36 мес.'))).toEqual([expect.stringContaining('(И-08)')]);
});

describe('a numbered delivery', () => {
  const SUMMARY = summaryOf('0501', { К4: [3, 5], К6: [4, 5] }, { edition: 2, rules: 'К3: иначе' });
  const at = (header: string) => cellsWith([SUMMARY]).rows[0]?.indexOf(header) ?? -1;
  const edited = (header: string, value: Cell) => ({
    rows: cellsWith([SUMMARY]).rows.map((row, index) =>
      index === 0 ? row : row.map((cell, column) => (column === at(header) ? value : cell)),
    ),
  });

  it('is read back as it was sent', () => {
    expect(read(cellsWith([SUMMARY]))).toMatchObject([{ summary: SUMMARY }]);
  });

  it.each<[string, Cell]>([
    ['Редакция', 3],
    ['Редакция', null],
    ['Правила', null],
    ['Правила', 'К3: так'],
  ])('is refused when «%s» is made %s', (header, value) => {
    expect(refusalOf(edited(header, value))).toEqual([expect.stringContaining('(И-08)')]);
  });

  it.each<[Cell]>([['вторая'], [0], [1.5]])('is refused when its number is %s', (value) => {
    expect(refusalOf(edited('Редакция', value))).toEqual([expect.stringContaining('(И-06)')]);
  });

  it('is refused when the columns are cut out: it does not pass for an older one', () => {
    const columns = ['Редакция', 'Правила'].map(at);
    const rows = cellsWith([SUMMARY]).rows.map((row) =>
      row.filter((_cell, column) => !columns.includes(column)),
    );
    expect(refusalOf({ rows })).toEqual([expect.stringContaining('(И-08)')]);
  });

  it('is refused when one row has other rules than the first', () => {
    expect(refusalOf(cellsWith([SUMMARY], { Правила: null }, 2))).toEqual([
      expect.stringMatching(/Строка 3 сводки испорчена: .*\(И-06\)$/),
    ]);
  });

  it('may be pasted above another edition of its day: they are two deliveries', () => {
    const next = summaryOf('0501', { К4: [4, 5] }, { edition: 3 });
    const rows = [...cellsWith([SUMMARY]).rows, ...cellsWith([next]).rows];
    expect(read({ rows })).toMatchObject([{ summary: SUMMARY }, { summary: next }]);
  });

  it('has a checksum that tells its number from its rules', () => {
    const of = (edition: number, rules: string | null) =>
      checksumOf({ ...SUMMARY.head, edition, rules }, SUMMARY.measures);
    const all = [of(0, null), of(1, null), of(2, null), of(2, 'а'), of(1, 'а')];
    expect(new Set(all).size).toBe(all.length);
  });
});
