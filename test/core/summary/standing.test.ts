/** З-33: the book's own «Сводка» with more rows than any receiver looks at stops the calculation. */
import { computeAll } from '../../../src/app/school/compute';
import { computeMunicipality } from '../../../src/core/municipality/compute-municipality';
import { Findings } from '../../../src/core/schema/findings';
import { computeSchool } from '../../../src/core/school/compute-school';
import { mustStand } from '../../../src/core/summary/standing';
import type { Cell } from '../../../src/core/values/cell';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { cellsWith, summaryOf } from '../municipality/municipal-kit';
import { dayAt, sheetsWith, TODAY } from '../school/school-kit';

const [HEADER = [], LINE = []] = cellsWith([summaryOf('0501', { К4: [3, 5] })]).rows;

/** «Сводка» with so many rows of these cells; whoever looks at a cell is counted. */
function longSummary(length: number, line: readonly Cell[] = LINE) {
  let looks = 0;
  const cells = new Proxy([...line], {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key);
    },
  });
  return { grid: { rows: [HEADER, ...new Array(length).fill(cells)] }, looks: () => looks };
}

const stands = (length: number, line?: readonly Cell[]) => {
  const findings = new Findings();
  const is = mustStand(longSummary(length, line).grid, findings);
  return [is, ...findings.issues.map(({ code, message }) => `${code} ${message}`)];
};

it('twenty thousand rows are looked at, one more is not', () => {
  expect(stands(20_000)).toEqual([false]);
  expect(stands(20_001)).toEqual([
    true,
    expect.stringMatching(/^Ф-17 На листе 20.001 заполненных строк, а читается не больше 20.000$/),
  ]);
});

it('rows of a person beside the table count for nothing', () => {
  const aside = [...HEADER.map(() => null), 'моё'];
  expect(stands(30_000, aside)).toEqual([false]);
});

it.each([
  ['a school', computeSchool],
  ['a municipality', computeMunicipality],
])('100 000 rows of %s are counted, not read: one error, and a look or two a row', (_, compute) => {
  const { grid, looks } = longSummary(100_000);
  const read = (name: string) => (name === 'Сводка' ? grid : null);
  const { issues, book } = compute(read, dayAt(TODAY));
  const told = issues.filter(({ sheet }) => sheet === 'Сводка');
  expect(told.map(({ code }) => code)).toEqual(['Ф-17']);
  expect(book.blocked).toBe(true);
  // Once to be told of, once to know that it has no number.
  expect(looks()).toBeLessThanOrEqual(2 * 100_000);
});

it('nothing but «Проверка» is written then: the number of the summary never falls', () => {
  const rows = [HEADER, ...new Array<readonly Cell[]>(20_001).fill(LINE)];
  const workbook = new MemoryWorkbook(dayAt(TODAY), [
    ...sheetsWith({ Педагоги: [{ 'Код педагога': 'П-1' }] }),
    { name: 'Сводка', rows },
  ]);
  expect(computeAll(workbook)).toMatchObject({ ok: false });
  expect(workbook.read('Сводка')?.rows).toHaveLength(20_002);
  expect(workbook.read('Рейтинг')).toBeNull();
});
