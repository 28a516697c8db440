/** The archive of ratings and the dynamics (Р-10). */
import { archiveRows } from '../../../../src/core/school/rating/archive';
import { dynamicsText, gainOf } from '../../../../src/core/school/rating/dynamics';
import { formatDay } from '../../../../src/core/values/day';
import { dayAt, type Row, schoolWith } from '../school-kit';
import { SCENARIO_4 } from './scenario-4';

const fixed = (date: string, period: [string, string], places: Record<string, number>): Row[] =>
  Object.entries(places).map(([code, place]) => ({
    Дата: date,
    'Период с': period[0],
    'Период по': period[1],
    'Код педагога': code,
    Место: place,
  }));

const YEAR_23: [string, string] = ['01.09.2023', '31.08.2024'];
const YEAR_24: [string, string] = ['01.09.2024', '31.08.2025'];
const YEAR_25: [string, string] = ['01.09.2025', '31.08.2026'];

const previousIn = (archive: readonly Row[]) =>
  Object.fromEntries(schoolWith({ Педагоги: [{}], 'Архив рейтинга': archive }).previous);

test('the previous place is that of the newest rating whose period ended before P0', () => {
  expect(
    previousIn([
      ...fixed('10.09.2024', YEAR_23, { U1: 5, U2: 6 }),
      ...fixed('10.09.2025', YEAR_24, { U1: 2, U2: 1 }),
      ...fixed('01.03.2026', YEAR_25, { U1: 9, U2: 8 }),
    ]),
  ).toEqual({ U1: 2, U2: 1 });
});

test('a period that ends on P0 itself is not before it', () => {
  const touching: [string, string] = ['01.09.2024', '01.09.2025'];
  expect(previousIn(fixed('10.09.2025', touching, { U1: 2 }))).toEqual({});
});

test('fixing a period again appends, and the newest counts', () => {
  expect(
    previousIn([
      ...fixed('10.09.2025', YEAR_24, { U1: 2, U2: 1 }),
      ...fixed('20.09.2025', YEAR_24, { U1: 1, U2: 2 }),
    ]),
  ).toEqual({ U1: 1, U2: 2 });
});

test('fixing twice on one day: the rows appended last count', () => {
  expect(
    previousIn([
      ...fixed('10.09.2025', YEAR_24, { U1: 2, U2: 1 }),
      ...fixed('10.09.2025', YEAR_24, { U1: 1, U2: 2 }),
    ]),
  ).toEqual({ U1: 1, U2: 2 });
});

test('a damaged row of the archive is an error and is left out', () => {
  const results = schoolWith({
    'Архив рейтинга': fixed('10.09.2025', YEAR_24, { U1: 0, U2: 1 }),
  });
  expect([...results.previous]).toEqual([['U2', 1]]);
  expect(results.issues.map(({ code, sheet }) => `${code} ${sheet}`)).toEqual([
    'З-07 Архив рейтинга',
  ]);
});

test.each([
  [1, 3, '↑ 2'],
  [4, 3, '↓ 1'],
  [3, 3, '='],
  [3, undefined, '—'],
])('place %i after %s is shown «%s»', (place, previous, shown) => {
  expect(dynamicsText(gainOf(place, previous))).toBe(shown);
});

describe('«Критерии от …» (Р-10)', () => {
  const sinceWith = (version: string | null): string => {
    const [line = {}] = fixed('10.02.2026', YEAR_25, { U1: 1 });
    return schoolWith({ 'Архив рейтинга': [{ ...line, 'Версия критериев': version }] })
      .criteriaSince;
  };
  const { version } = schoolWith({}).rating;

  test('is the reference date until a rating is fixed by these criteria', () => {
    expect(sinceWith(null)).toBe('от 15.04.2026');
    expect(sinceWith('от 10.02.2026 (00000000)')).toBe('от 15.04.2026');
  });

  test('then what the archive says, of version 0.1 the day of its row', () => {
    expect(sinceWith(`от 03.02.2026 (${version})`)).toBe('от 03.02.2026');
    expect(sinceWith(version)).toBe('от 10.02.2026');
  });
});

test('«Зафиксировать рейтинг» appends date, period, code, place, points and version', () => {
  const { rating, book, criteriaSince } = schoolWith(SCENARIO_4);
  const rows = archiveRows(rating, book.settings, criteriaSince);
  expect(rows).toHaveLength(6);
  const [date, from, to] = ['15.04.2026', '01.09.2025', '31.08.2026'].map((text) => ({
    day: dayAt(text),
  }));
  expect(formatDay(book.settings.today)).toBe('15.04.2026');
  expect(rows[1]).toEqual([
    date,
    from,
    to,
    'U2',
    1,
    15,
    8,
    23,
    `от 15.04.2026 (${rating.version})`,
  ]);
  expect(rows[2]?.slice(3, 8)).toEqual(['U3', 3, 13, 6, 19]);
});

describe('what was fixed on one day, or of one period, is not mixed', () => {
  test('a rating of an earlier period fixed on the same day, whatever the order of rows', () => {
    const day = '10.09.2025';
    const older = fixed(day, YEAR_23, { U1: 7, U3: 8 });
    const newer = fixed(day, YEAR_24, { U1: 2, U2: 1 });
    expect(previousIn([...older, ...newer])).toEqual({ U1: 2, U2: 1 });
    expect(previousIn([...newer, ...older])).toEqual({ U1: 2, U2: 1 });
  });

  test('people of an earlier fixing of the period who are not in the newest', () => {
    expect(
      previousIn([
        ...fixed('10.09.2025', YEAR_24, { U1: 2, U3: 3 }),
        ...fixed('20.09.2025', YEAR_24, { U1: 1 }),
      ]),
    ).toEqual({ U1: 1 });
  });
});
