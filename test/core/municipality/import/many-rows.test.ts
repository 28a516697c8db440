/** С-42: an import looks at so many rows and no more, and its work grows as the rows do. */
import { isSound } from '../../../../src/core/municipality/import/delivery';
import { deliveriesIn } from '../../../../src/core/municipality/import/read-deliveries';
import { RowFaults } from '../../../../src/core/municipality/import/row-faults';
import { faultOf } from '../../../../src/core/municipality/import/sound-delivery';
import { Findings } from '../../../../src/core/schema/findings';
import type { Issue } from '../../../../src/core/schema/issue';
import { readTable } from '../../../../src/core/schema/read-table';
import { SUMMARY } from '../../../../src/core/summary/summary-table';
import type { Cell } from '../../../../src/core/values/cell';
import { cellsWith, summaryOf } from '../municipal-kit';

const [HEADER = [], LINE = []] = cellsWith([summaryOf('0501', { К4: [3, 5] })]).rows;

/** A sheet of so many rows; whoever looks at one of them is counted. */
function longSheet(length: number) {
  let looks = 0;
  const rows = new Proxy<(readonly Cell[])[]>(new Array(length), {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) {
        looks += 1;
        return key === '0' ? HEADER : LINE;
      }
      return Reflect.get(target, key, receiver);
    },
  });
  return { cells: { rows }, looksAt: () => looks };
}

it.each([25_000, 900_000])('И-12: %i rows are refused, and none is looked at', (length) => {
  const { cells, looksAt } = longSheet(length);
  expect(deliveriesIn({ source: '0501.xlsx', cells })).toMatchObject([
    {
      source: '0501.xlsx',
      refusal: expect.stringMatching(/^На листе «Сводка» больше 20\s000 строк, .*\(И-12\)$/),
    },
  ]);
  expect(looksAt()).toBe(0);
});

it('И-12: twenty thousand rows are looked at, one more is not', () => {
  const rows = [HEADER, LINE, ...new Array<readonly Cell[]>(19_998).fill([])];
  expect(deliveriesIn({ source: 'a', cells: { rows } }).map(isSound)).toEqual([true]);
  const more = { rows: [...rows, []] };
  expect(deliveriesIn({ source: 'a', cells: more }).map(isSound)).toEqual([false]);
  expect(deliveriesIn({ source: 'a', cells: more }, 30_000).map(isSound)).toEqual([true]);
});

it('И-12: says the bound that was set, as for «Вставка сводок»', () => {
  const { cells } = longSheet(100_001);
  expect(deliveriesIn({ source: 'Вставка сводок', cells }, 100_000)).toMatchObject([
    { refusal: expect.stringMatching(/^На листе «Сводка» больше 100\s000 строк/) },
  ]);
});

it('И-12: a reader that stopped at the bound says so without rows', () => {
  expect(deliveriesIn({ source: 'a', cells: null, unread: 'tooLong' })).toMatchObject([
    { refusal: expect.stringContaining('(И-12)') },
  ]);
});

/** Reads of the issues of so many spoilt deliveries under each other, while all are judged. */
function looksAtIssues(schools: number): number {
  const all = Array.from({ length: schools }, (_, index) => summaryOf(`Ш${index}`, { К4: [3, 5] }));
  const { rows } = cellsWith(all);
  // Another version, and a numerator that is none: both kinds of question are asked of every row.
  const spoilt = rows.map((row, at) =>
    at === 0 ? row : row.map((cell, column) => (column === 0 ? 'x' : column === 10 ? 'y' : cell)),
  );
  const findings = new Findings();
  const { records } = readTable(SUMMARY, { rows: spoilt }, findings);
  expect(findings.issues).toHaveLength(2 * schools);
  let looks = 0;
  const counted = findings.issues.map(
    (issue): Issue => ({
      ...issue,
      get row() {
        looks += 1;
        return issue.row ?? 0;
      },
    }),
  );
  const faults = new RowFaults(counted);
  for (const line of records) expect(faultOf([line], faults)).toContain('(И-06)');
  return looks;
}

it('twice the spoilt deliveries are twice the work, not four times', () => {
  expect(looksAtIssues(400)).toBe(2 * looksAtIssues(200));
});
