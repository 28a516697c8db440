/** З-32: of hundreds of thousands of issues alike so many are kept as somebody may read, and the rest is counted. */
import { Findings, MOST_ALIKE } from '../../../src/core/schema/findings';
import type { Check } from '../../../src/core/schema/issue';
import { REQUIRED_VALUE } from '../../../src/core/schema/value-checks';

function findingsOf(rows: number, columns: readonly string[] = ['Дата']): Findings {
  const findings = new Findings();
  for (let row = 2; row < rows + 2; row += 1) {
    for (const column of columns) {
      findings.report(REQUIRED_VALUE, { sheet: 'Курсы', row, column }, { header: column });
    }
  }
  return findings;
}

it('З-32: all of them are kept up to the most', () => {
  const { issues } = findingsOf(MOST_ALIKE);
  expect(issues).toHaveLength(MOST_ALIKE);
  expect(issues[MOST_ALIKE - 1]).toMatchObject({ row: MOST_ALIKE + 1 });
});

it.each([
  [1, '1'],
  [20_000, '20\u00a0000'],
])('%i more are one line that says how many, and what to do', (more, said) => {
  const { issues } = findingsOf(MOST_ALIKE + more);
  expect(issues).toHaveLength(MOST_ALIKE + 1);
  expect(issues[MOST_ALIKE]).toMatchObject({
    sheet: 'Курсы',
    column: 'Дата',
    code: REQUIRED_VALUE.id,
    severity: 'error',
    message: `Таких замечаний ещё ${said}: по одному они не показаны`,
    remedy: 'Исправьте показанные и проверьте снова.',
    costs: 'строка не учтена',
  });
});

it('every row is left out of the calculations, told or not', () => {
  const findings = findingsOf(MOST_ALIKE + 3);
  expect(findings.leftOut).toBe(MOST_ALIKE + 3);
  expect(findings.isGood('Курсы', MOST_ALIKE + 4)).toBe(false);
  expect(findings.isGood('Курсы', MOST_ALIKE + 5)).toBe(true);
});

it('each column is counted by itself', () => {
  const { issues } = findingsOf(MOST_ALIKE + 1, ['Дата', 'Код']);
  expect(issues.slice(-2).map(({ column, row }) => [column, row])).toEqual([
    ['Дата', undefined],
    ['Код', undefined],
  ]);
});

it('none of those beyond is worded: they are only counted, whenever somebody asks', () => {
  let worded = 0;
  const check: Check = {
    id: 'З-01',
    severity: 'error',
    clause: '',
    example: '',
    remedy: '',
    message: () => {
      worded += 1;
      return 'Пусто';
    },
  };
  const findings = new Findings();
  const note = (row: number) =>
    findings.note(check, { sheet: 'Курсы', row, column: 'Дата' }, undefined);
  for (let row = 2; row < MOST_ALIKE + 4; row += 1) note(row);
  expect(findings.issues.at(-1)?.message).toBe('Таких замечаний ещё 2: по одному они не показаны');
  note(MOST_ALIKE + 4);
  expect(findings.issues.at(-1)?.message).toBe('Таких замечаний ещё 3: по одному они не показаны');
  // Of the first beyond its costs are asked.
  expect(worded).toBe(MOST_ALIKE + 1);
});
