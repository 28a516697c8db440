/** What issues cost, and the order and the words that follow from it (rule З-23). */
import { allChecks } from '../../../scripts/docs/check-catalogue';
import { type Issue, issueOf, issueTotals } from '../../../src/core/schema/issue';
import { inOrder } from '../../../src/core/schema/issues-sheet';
import {
  EMPTY_SECOND_STAGE,
  FEW_ACTIVITIES,
} from '../../../src/core/school/post-course/window-checks';
import { CATEGORY_EXPIRED } from '../../../src/core/school/shares/category-checks';
import type { Day } from '../../../src/core/values/day';

const issue = (code: string, more: Partial<Issue>): Issue => ({
  sheet: 'Курсы',
  code,
  severity: 'warning',
  message: '',
  remedy: '',
  costs: null,
  ...more,
});
const ERROR = issue('Я-01', { severity: 'error', costs: 'строка не учтена', row: 9 });
const COSTLY = issue('М-08', { costs: 'К15', row: 5 });
const HARMLESS = issue('А-01', { row: 2 });
const totalsOf = (errors: number, costly: number, harmless: number): string =>
  issueTotals([
    ...Array<Issue>(errors).fill(ERROR),
    ...Array<Issue>(costly).fill(COSTLY),
    ...Array<Issue>(harmless).fill(HARMLESS),
  ]);

test('every warning says what it costs, in a few words, or that it costs nothing (З-23)', () => {
  const warnings = allChecks().filter(({ severity }) => severity === 'warning');
  expect(warnings.length).toBeGreaterThan(40);
  const silent = warnings.filter(
    ({ costs }) => costs !== null && !/^[К\p{L}].{1,50}$/u.test(costs ?? ''),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
  const harmless = warnings.filter(({ costs }) => costs === null).map(({ id }) => id);
  // Written out by hand: whoever adds one says so here too.
  expect(harmless.sort()).toEqual(
    [
      ...[
        'В-12',
        'В-21',
        'В-23',
        'Ж-02',
        'Ж-07',
        'Ж-08',
        'З-03',
        'З-05',
        'З-15',
        'М-07',
        'М-15',
        'М-19',
      ],
      ...[
        'Н-06',
        'О-04',
        'О-05',
        'П-11',
        'П-13',
        'Т-03',
        'Т-13',
        'Т-32',
        'Ф-08',
        'Ф-10',
        'Ф-11',
        'Ф-14',
        'Я-33',
      ],
    ].sort(),
  );
});

test('errors stand first, then warnings that cost, then the others, whatever their places', () => {
  expect(inOrder([HARMLESS, COSTLY, ERROR], ['Курсы'])).toEqual([ERROR, COSTLY, HARMLESS]);
});

test.each([
  [0, 0, 0, 'Замечаний нет'],
  [2, 0, 0, '2 ошибки'],
  [2, 2, 1, '2 ошибки, 3 предупреждения (на расчёт влияют 2)'],
  [0, 1, 4, '5 предупреждений (на расчёт влияет 1)'],
  [0, 21, 1, '22 предупреждения (на расчёт влияет 21)'],
  [1, 1, 0, '1 ошибка, 1 предупреждение (влияет на расчёт)'],
  [0, 5, 0, '5 предупреждений (все влияют на расчёт)'],
  [0, 0, 1, '1 предупреждение (на расчёт не влияет)'],
  [0, 0, 2, '2 предупреждения (на расчёт не влияют)'],
])('%i errors, %i costly and %i other warnings: «%s»', (errors, costly, harmless, words) => {
  expect(totalsOf(errors, costly, harmless)).toBe(words);
});

test('where the details decide, so do they what it costs', () => {
  const place = { sheet: 'Курсы', row: 2 };
  const few = (count: number) =>
    issueOf(FEW_ACTIVITIES, place, { count, least: 2, daysLeft: 20 }).costs;
  expect([few(0), few(1)]).toEqual(['К4, если других периодов нет', null]);
  const second = (daysLeft: number) => issueOf(EMPTY_SECOND_STAGE, place, { daysLeft }).costs;
  expect([second(0), second(1)]).toEqual(['К5, если других периодов нет', null]);
  const expired = (qualification: 'первая' | 'СЗД') =>
    issueOf(CATEGORY_EXPIRED, place, { qualification, through: 46000 as Day }).costs;
  expect([expired('первая'), expired('СЗД')]).toEqual(['К9.2', null]);
});
