/** З-20: the same fault is an error where the column decides, a warning where it only informs. */
import { choice, choices, yesNo } from '../../../src/core/schema/columns/choice';
import { day } from '../../../src/core/schema/columns/day';
import { decimal, integer } from '../../../src/core/schema/columns/number';
import { code, reference, text } from '../../../src/core/schema/columns/text';
import { Findings } from '../../../src/core/schema/findings';
import { checkKeys } from '../../../src/core/schema/keys';
import { readTable } from '../../../src/core/schema/read-table';
import { goodRecords, readTables } from '../../../src/core/schema/read-tables';
import { defineTable } from '../../../src/core/schema/table';
import type { Cell } from '../../../src/core/values/cell';

const CODES = { sheet: 'Коды', header: 'Код' };

/** A sheet with a column of each type, all deciding or all informing. */
function sheetOf(options: { readonly informs?: true }) {
  return defineTable({
    sheet: 'Лист',
    kind: 'input',
    about: '',
    columns: {
      key: text('Ключ', { required: true }),
      when: day('Когда', options),
      points: decimal('Баллы', options),
      hours: integer('Часы', { ...options, max: 100 }),
      size: choice('Размер', ['малый', 'большой'], { ...options, whenBlank: 'малый' }),
      results: choices('Итоги', ['опыт', 'практика'], options),
      ready: yesNo('Готово', options),
      note: text('Заметка', { ...options, max: 5 }),
      number: code('Номер', options),
      other: reference('Ссылка', CODES, options),
    },
  });
}

const HEADERS = Object.values(sheetOf({}).columns).map(({ header }) => header);

function read(options: { readonly informs?: true }, header: string, cell: Cell) {
  const findings = new Findings();
  const table = sheetOf(options);
  const row = HEADERS.map((name) => (name === 'Ключ' ? 'А' : name === header ? cell : null));
  const { records } = readTable(table, { rows: [HEADERS, row] }, findings);
  return { records, findings };
}

test.each<[string, Cell, string]>([
  ['Когда', 'март 2026', 'З-02'],
  ['Баллы', 'много', 'З-04'],
  ['Часы', 1.5, 'З-06'],
  ['Часы', 101, 'З-07'],
  ['Размер', 'средний', 'З-08'],
  ['Итоги', 'опыт, слава', 'З-08'],
  ['Заметка', 'длинная', 'З-09'],
  ['Номер', 'А 1', 'З-10'],
  ['Часы', '#ДЕЛ/0!', 'З-11'],
  ['Часы', { error: '#REF!' }, 'З-11'],
  ['Готово', 'почти', 'З-12'],
])('«%s» %j: %s', (header, cell, id) => {
  const deciding = read({}, header, cell);
  expect(deciding.findings.issues).toMatchObject([{ code: id, severity: 'error' }]);
  expect(deciding.findings.isGood('Лист', 2)).toBe(false);

  const informing = read({ informs: true }, header, cell);
  const [issue] = informing.findings.issues;
  expect(issue).toMatchObject({ code: id, severity: 'warning', column: header });
  expect(issue?.remedy).toBe(
    `${deciding.findings.issues[0]?.remedy} Ячейка не учтена, строка учтена.`,
  );
  expect(informing.findings.isGood('Лист', 2)).toBe(true);
  // What is left is what a blank cell means.
  expect(informing.records).toEqual(read({}, header, null).records);
});

test.each<[string, Cell, string, unknown]>([
  ['Когда', '15.03.26', 'З-03', 'when'],
  ['Часы', '36', '', 'hours'],
])('a doubt about «%s» %j takes nothing away', (header, cell, id, key) => {
  const { records, findings } = read({ informs: true }, header, cell);
  expect(findings.issues.map(({ code: found }) => found)).toEqual(id === '' ? [] : [id]);
  expect(records[0]?.[key as 'when']).not.toBeNull();
});

describe('Ф-09: a reference to nowhere', () => {
  const CODE_SHEET = defineTable({
    sheet: 'Коды',
    kind: 'input',
    about: '',
    columns: { code: code('Код', { required: true }) },
  });
  const good = (options: { readonly informs?: true }) => {
    const tables = { codes: CODE_SHEET, lines: sheetOf(options) };
    const findings = new Findings();
    const sheets: Record<string, Cell[][]> = {
      Коды: [['Код'], ['А-1']],
      Лист: [
        ['Ключ', 'Ссылка'],
        ['первый', 'А-1'],
        ['второй', 'А-2'],
      ],
    };
    const rowsOf = (sheet: string) => ({ rows: sheets[sheet] ?? [] });
    const { records } = readTables(tables, [], rowsOf, findings);
    const read = [
      { table: tables.codes, records: records.codes },
      { table: tables.lines, records: records.lines },
    ];
    checkKeys(read, findings);
    return goodRecords(tables, records, findings).lines.map(({ key, other }) => [key, other]);
  };

  test('takes its row out where the column decides, and is blank where it informs', () => {
    expect(good({})).toEqual([['первый', 'А-1']]);
    expect(good({ informs: true })).toEqual([
      ['первый', 'А-1'],
      ['второй', null],
    ]);
  });
});
