/** How much work a repeated text costs, counted without a clock. */
import { columnOf, finding } from '../../../src/core/schema/column';
import { Findings } from '../../../src/core/schema/findings';
import { readTable } from '../../../src/core/schema/read-table';
import { defineTable } from '../../../src/core/schema/table';
import { NOT_YES_NO } from '../../../src/core/schema/value-checks';

const parse = jest.fn((cell: unknown) =>
  cell === 'плохо'
    ? { fault: finding(NOT_YES_NO, { header: 'Слово', shown: 'плохо' }) }
    : { value: `прочитано ${cell}` },
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

const read = (texts: readonly string[]) => {
  parse.mockClear();
  const findings = new Findings();
  const rows = [['Слово'], ...texts.map((text) => [text])];
  const { records } = readTable(TABLE, { rows }, findings);
  return { words: records.map(({ word }) => word), findings };
};

test('a text that many rows say is read once', () => {
  const { words } = read(['а', 'б', 'а', 'а', 'б']);
  expect(words).toEqual(['а', 'б', 'а', 'а', 'б'].map((text) => `прочитано ${text}`));
  expect(parse).toHaveBeenCalledTimes(2);
});

test('a faulty text is told of in each of its rows', () => {
  const { words, findings } = read(['плохо', 'а', 'плохо']);
  expect(words).toEqual([null, 'прочитано а', null]);
  expect(findings.issues.map(({ row }) => row)).toEqual([2, 4]);
});
