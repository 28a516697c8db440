/** The numbers of the law and of our decisions, as the founding documents and the rule book have them. */
import { formatDay } from '../../../src/core/values/day';
import * as law from '../../../src/core/values/law';

const { LAST_DAY_OF_TERMS, THRESHOLDS, ...rest } = law;

test('every number, and the words that tell of it', () => {
  expect(rest).toEqual({
    // Порядок, п. 18.
    LEAST_HOURS_OF_PK: 16,
    LEAST_HOURS_OF_PP: 250,
    // Order № 196: five years, and none since 01.09.2023.
    CATEGORY_MONTHS: 60,
    CATEGORY_TERMS_IN_WORDS:
      'первая и высшая, присвоенные по 31.08.2023 включительно, — 5 лет, позже — бессрочно; СЗД — всегда 5 лет',
    // 273-ФЗ, ст. 47: once in three years.
    RECENT_EDUCATION_MONTHS: 36,
    EXPIRY_NOTICE_DAYS: 180,
    CATEGORY_ENDING_MONTHS: 12,
    LONGEST_GROUP_MONTHS: 12,
    LAST_DAYS_OF_WINDOW: 30,
    HIRED_MOST_MONTHS_AGO: 36,
    HIRED_LEAST_MONTHS_AGO: 12,
    HIRED_AGO_IN_WORDS: 'от одного года до трёх лет назад',
    PLAN_QUARTERS_AFTER: 2,
    SMALL_GROUP: 5,
    CERTAIN_GROUP: 10,
    EARLIEST_YEAR: 1940,
    LATEST_YEAR: 2100,
    EARLIEST_PLAN_YEAR: 2000,
    EARLIEST_COMPLETION_YEAR: 1990,
    COMPLETION_MONTHS_AHEAD: 36,
    COMPLETION_AHEAD_IN_WORDS: 'три года',
  });
  expect(formatDay(LAST_DAY_OF_TERMS)).toBe('31.08.2023');
});

test('the table of the rule book says of each what it is and where it comes from; one is a day', () => {
  for (const { about, clause } of THRESHOLDS) {
    expect(about).not.toBe('');
    expect(clause).toMatch(/^(Порядок|273-ФЗ|Decision)/);
  }
  expect(THRESHOLDS.filter(({ isDay }) => isDay).map(({ value }) => value)).toEqual([
    LAST_DAY_OF_TERMS,
  ]);
});
