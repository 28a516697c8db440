/** С-17, С-18: the number and the rules of a municipality's own «Сводка». */
import { commonRules } from '../../../src/core/municipality/common-rules';
import { computedSheets } from '../../../src/core/municipality/compute-municipality';
import { resultsOf, rowsOf, summaryOf } from './municipal-kit';

const school = (code: string, rules: string | null) =>
  summaryOf(code, { К4: [Number(code), 9] }, { rules });

const different = (...rules: string[]): string => `правила школ различаются: ${rules.join(' | ')}`;
const LONG = 'к'.repeat(400);

test.each<[(string | null)[], string | null]>([
  [[], null],
  [[null, null], null],
  [['период 36 мес.', 'период 36 мес.'], 'период 36 мес.'],
  [['период 36 мес.', null], different('период 36 мес.', 'по умолчанию')],
  [['период 36 мес.', 'период 24 мес.'], different('период 24 мес.', 'период 36 мес.')],
  // So many that no cell would hold them: they are not named.
  [[LONG], LONG],
  [[LONG, `${LONG}!`], 'правила школ различаются'],
  // As the first version said it, it names none.
  [['правила школ различаются', null], 'правила школ различаются'],
])('С-18: of schools with the rules %j it says «%s»', (rules, common) => {
  expect(commonRules(rules.map((one, index) => school(`${index + 1}`, one)))).toBe(common);
});

test('С-18: of municipalities it says what it would say of all their schools', () => {
  const all = [null, 'а', 'а', 'б', null, LONG, `${LONG}!`].map((rules, index) =>
    school(`${index + 1}`, rules),
  );
  for (let border = 0; border <= all.length; border++) {
    const halves = [all.slice(0, border), all.slice(border)].filter(({ length }) => length > 0);
    const municipalities = halves.map((half, index) => school(`${index + 1}`, commonRules(half)));
    expect(commonRules(municipalities)).toBe(commonRules(all));
  }
});

test('С-18: schools that have not delivered follow no rules', () => {
  const { summary } = resultsOf({
    schools: [['1'], ['2'], ['3']],
    store: [school('1', 'период 36 мес.'), school('2', 'период 36 мес.')],
  });
  expect(summary?.head).toMatchObject({ edition: 1, rules: 'период 36 мес.' });
});

test('С-17: «Сводка» has both in every row, before the checksum', () => {
  const results = resultsOf({ schools: [['1']], store: [school('1', 'К3: иначе')] });
  const plan = computedSheets(results).find(({ name }) => name === 'Сводка');
  if (plan === undefined) throw new Error('no such sheet');
  expect(plan.columns.slice(-3).map(({ header }) => header)).toEqual([
    'Редакция',
    'Правила',
    'Контрольная сумма',
  ]);
  const rows = rowsOf(plan);
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row).toMatchObject({ Редакция: 1, Правила: 'К3: иначе' });
});
