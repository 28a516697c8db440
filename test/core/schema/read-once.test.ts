/** How much work a repeated text costs, counted without a clock. */
import { columnOf, finding } from '../../../src/core/schema/column';
import { Findings } from '../../../src/core/schema/findings';
import { readTable } from '../../../src/core/schema/read-table';
import { defineTable } from '../../../src/core/schema/table';
import { NOT_YES_NO } from '../../../src/core/schema/value-checks';
import type { Cell } from '../../../src/core/values/cell';
import type { Day } from '../../../src/core/values/day';

const parse = jest.fn((cell: Cell) =>
  cell === 'плохо'
    ? { fault: finding(NOT_YES_NO, { header: 'Слово', shown: 'плохо' }) }
    : { value: `прочитано ${typeof cell === 'string' ? cell : JSON.stringify(cell)}` },
);

const TABLE = defineTable({
  sheet: 'Лист',
  kind: 'input',
  about: '',
  columns: {
    word: columnOf<string | null>(
      'Слово',
      {},
      { type: 'text', look: 'text', whenBlank: null, parse },
    ),
  },
});

const read = (cells: readonly Cell[]) => {
  parse.mockClear();
  const findings = new Findings();
  const rows = [['Слово'], ...cells.map((cell) => [cell])];
  const { records } = readTable(TABLE, { rows }, findings);
  return { words: records.map(({ word }) => word), findings };
};

test('a text that many rows say is read once', () => {
  const { words } = read(['а', 'б', 'а', 'а', 'б']);
  expect(words).toEqual(['а', 'б', 'а', 'а', 'б'].map((text) => `прочитано ${text}`));
  expect(parse).toHaveBeenCalledTimes(2);
});

test('a day that many rows say is read once, and is not the number or the text of its digits', () => {
  const day = { day: 46_000 as Day };
  const { words } = read([day, 46_000, { ...day }, '46000', { ...day }]);
  const [ofDay, ofNumber] = ['прочитано {"day":46000}', 'прочитано 46000'];
  expect(words).toEqual([ofDay, ofNumber, ofDay, ofNumber, ofDay]);
  expect(parse.mock.calls).toEqual([[day], [46_000], ['46000']]);
});

test('a faulty text is told of in each of its rows', () => {
  const { words, findings } = read(['плохо', 'а', 'плохо']);
  expect(words).toEqual([null, 'прочитано а', null]);
  expect(findings.issues.map(({ row }) => row)).toEqual([2, 4]);
});
