/**
 * The numbers that a law sets, and those that we set where the documents leave the point open.
 * Columns, checks, messages and calculations take them from here; what each means and where it
 * comes from stands in the table below, which docs/rules.md shows.
 */
import { type Day, dayOf, formatDay } from './day';

export const LEAST_HOURS_OF_PK = 16;
export const LEAST_HOURS_OF_PP = 250;
export const LAST_DAY_OF_TERMS = dayOf(2023, 8, 31) ?? (0 as Day);
export const CATEGORY_MONTHS = 60;
/** «первая и высшая, присвоенные по 31.08.2023 включительно, — 5 лет, позже — бессрочно; …» */
export const CATEGORY_TERMS_IN_WORDS = `первая и высшая, присвоенные по ${formatDay(LAST_DAY_OF_TERMS)} включительно, — ${CATEGORY_MONTHS / 12} лет, позже — бессрочно; СЗД — всегда ${CATEGORY_MONTHS / 12} лет`;
export const RECENT_EDUCATION_MONTHS = 36;
export const EXPIRY_NOTICE_DAYS = 180;
export const CATEGORY_ENDING_MONTHS = 12;

export const LONGEST_GROUP_MONTHS = 12;
export const LAST_DAYS_OF_WINDOW = 30;
export const HIRED_MOST_MONTHS_AGO = 36;
export const HIRED_LEAST_MONTHS_AGO = 12;
export const HIRED_AGO_IN_WORDS = 'от одного года до трёх лет назад';
export const PLAN_QUARTERS_AFTER = 2;
export const SMALL_GROUP = 5;
export const CERTAIN_GROUP = 10;

export const EARLIEST_YEAR = 1940;
export const LATEST_YEAR = 2100;
export const EARLIEST_PLAN_YEAR = 2000;
export const EARLIEST_COMPLETION_YEAR = 1990;
export const COMPLETION_MONTHS_AHEAD = 36;
export const COMPLETION_AHEAD_IN_WORDS = 'три года';

/** A number of the rule book. */
export interface Threshold {
  readonly about: string;
  /** Whole numbers as they are, a serial as a day, where `isDay` says so. */
  readonly value: number;
  readonly isDay?: true;
  /** The act with its date, or «Decision»: ours. */
  readonly clause: string;
}

const HOURS = 'Порядок (order № 266 of 24.03.2025), п. 18';
const CATEGORIES = 'Порядок аттестации, order № 196 of 24.03.2023';
const RETENTION = 'Decision; Programme, result 5';
const PUBLIC_STATISTICS = 'Decision: practice of public statistics';
const OURS = 'Decision';

/** Every number of this file. */
export const THRESHOLDS: readonly Threshold[] = [
  { about: 'Least hours of ПК', value: LEAST_HOURS_OF_PK, clause: HOURS },
  { about: 'Least hours of ПП', value: LEAST_HOURS_OF_PP, clause: HOURS },
  {
    about: 'Last day on which a category was granted for a term; later ones have none',
    value: LAST_DAY_OF_TERMS,
    isDay: true,
    clause: CATEGORIES,
  },
  {
    about: 'Months of that term, and of СЗД whenever it was granted',
    value: CATEGORY_MONTHS,
    clause: CATEGORIES,
  },
  {
    about: 'Months for which a finished ПК or ПП is recent (К6)',
    value: RECENT_EDUCATION_MONTHS,
    clause: '273-ФЗ of 29.12.2012, ст. 47, ч. 5, п. 2',
  },
  {
    about: 'Days before those months, or a category, are over, when it is told (У-02, П-11)',
    value: EXPIRY_NOTICE_DAYS,
    clause: OURS,
  },
  {
    about: 'Months after R within which a category ends that is counted as ending (С-26)',
    value: CATEGORY_ENDING_MONTHS,
    clause: OURS,
  },
  {
    about:
      'Months after a group’s first course within which one studied at the same time ends (В-05)',
    value: LONGEST_GROUP_MONTHS,
    clause: 'Decision; Regulation, п. 5 has a small interval',
  },
  {
    about: 'Last days of a window, when what is missing can still be made up for (В-10)',
    value: LAST_DAYS_OF_WINDOW,
    clause: OURS,
  },
  {
    about: 'Hired so many months ago or earlier (К18)',
    value: HIRED_LEAST_MONTHS_AGO,
    clause: RETENTION,
  },
  {
    about: 'Hired so many months ago or later (К18)',
    value: HIRED_MOST_MONTHS_AGO,
    clause: RETENTION,
  },
  {
    about: 'Quarters after the planned one in which its course may be completed (К16)',
    value: PLAN_QUARTERS_AFTER,
    clause: OURS,
  },
  {
    about: 'Fewer people are a small group, unless «Настройки» say otherwise (С-11, С-15, Р-14)',
    value: SMALL_GROUP,
    clause: PUBLIC_STATISTICS,
  },
  {
    about: '«All» or «nobody» of fewer people says it of each (С-11)',
    value: CERTAIN_GROUP,
    clause: PUBLIC_STATISTICS,
  },
  {
    about: 'Earliest year of a date: nobody at work today was employed before (З-02)',
    value: EARLIEST_YEAR,
    clause: OURS,
  },
  { about: 'Latest year of a date or a plan (З-02, З-07)', value: LATEST_YEAR, clause: OURS },
  {
    about: 'Earliest year of a plan, a request or a digest (З-07)',
    value: EARLIEST_PLAN_YEAR,
    clause: OURS,
  },
  {
    about: 'Earliest year in which a course was completed (О-09)',
    value: EARLIEST_COMPLETION_YEAR,
    clause: OURS,
  },
  {
    about: 'Months ahead within which a course may end (О-09)',
    value: COMPLETION_MONTHS_AHEAD,
    clause: OURS,
  },
];
