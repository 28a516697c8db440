import { conceal, type PublicRow } from '../../../../src/core/municipality/reports/suppression';
import type { Share } from '../../../../src/core/values/share';

const share = ([numerator, denominator]: readonly [number, number]): Share => ({
  numerator,
  denominator,
});

const sum = (shares: readonly Share[]): Share | null =>
  shares.length === 0
    ? null
    : {
        numerator: shares.reduce((total, one) => total + one.numerator, 0),
        denominator: shares.reduce((total, one) => total + one.denominator, 0),
      };

/** Ordinary schools, then those with low results; null: nothing delivered. */
function row(
  ordinary: readonly (readonly [number, number] | null)[],
  low: readonly (readonly [number, number])[] = [],
): PublicRow {
  const schools = [
    ...ordinary.map((counts) => ({ share: counts && share(counts), lowResults: false })),
    ...low.map((counts) => ({ share: share(counts), lowResults: true })),
  ];
  const all = schools.flatMap((school) => school.share ?? []);
  return { schools, total: sum(all), lowResults: sum(low.map(share)) };
}

it('С-11: hides groups smaller than the threshold and shows the rest', () => {
  // 4, 3 and 12 people: two small groups protect each other.
  const hidden = conceal(
    row([
      [1, 4],
      [2, 3],
      [6, 12],
    ]),
    5,
  );
  expect(hidden).toEqual({ schools: ['small', 'small', null], total: null, lowResults: null });
});

it('a group of exactly the threshold is shown', () => {
  expect(
    conceal(
      row([
        [2, 5],
        [6, 12],
      ]),
      5,
    ).schools,
  ).toEqual([null, null]);
});

it('С-12: hides the next smallest when only one is hidden and the sum is shown', () => {
  const hidden = conceal(
    row([
      [1, 4],
      [6, 12],
      [5, 11],
      [10, 40],
    ]),
    5,
  );
  expect(hidden.schools).toEqual(['small', null, 'covering', null]);
});

it('hides the sum when there is nothing else left to hide', () => {
  expect(conceal(row([[1, 4], null]), 5)).toMatchObject({
    schools: ['small', null],
    total: 'small',
  });
  expect(
    conceal(
      row([
        [1, 4],
        [3, 30],
      ]),
      5,
    ),
  ).toMatchObject({ schools: ['small', 'covering'] });
});

it('hides all or nobody of fewer than ten, and covers it', () => {
  const hidden = conceal(
    row([
      [0, 8],
      [9, 9],
      [0, 10],
      [12, 12],
      [5, 20],
    ]),
    5,
  );
  expect(hidden.schools).toEqual(['extreme', 'extreme', 'covering', null, null]);
});

it('0/0 and schools that delivered nothing hide nothing', () => {
  expect(conceal(row([[0, 0], null, [5, 20]]), 5).schools).toEqual([null, null, null]);
});

it('guards the sum of schools with low results too', () => {
  // The only small school with low results would follow from the ШНОР column.
  const hidden = conceal(
    row(
      [
        [1, 3],
        [9, 20],
      ],
      [
        [1, 4],
        [6, 12],
        [9, 30],
      ],
    ),
    5,
  );
  expect(hidden.schools).toEqual(['small', 'covering', 'small', 'covering', null]);
});

it('guards the others against «Итого» less ШНОР', () => {
  // Two small ones protect each other in the whole, but each stands alone in its half.
  const { schools, lowResults } = conceal(
    row(
      [
        [1, 4],
        [9, 20],
        [9, 21],
      ],
      [
        [1, 3],
        [6, 12],
      ],
    ),
    5,
  );
  expect(schools).toEqual(['small', 'covering', null, 'small', 'covering']);
  expect(lowResults).toBe(null);
});

it('a small subset is not told by the difference of the rest', () => {
  const hidden = conceal(
    row(
      [
        [9, 20],
        [9, 21],
      ],
      [
        [1, 2],
        [1, 2],
      ],
    ),
    5,
  );
  expect(hidden.lowResults).toBe('small');
  expect(hidden.schools).toEqual(['covering', null, 'small', 'small']);
});

it('С-12: a school without anybody covers nothing: the next one with people does', () => {
  const hidden = conceal(
    row([
      [1, 4],
      [0, 0],
      [6, 12],
      [5, 11],
    ]),
    5,
  );
  expect(hidden.schools).toEqual(['small', null, null, 'covering']);
});
