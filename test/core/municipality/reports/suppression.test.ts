/**
 * What a public row hides. Sums are worked out by hand; «4 of 0…4» below means: five numbers are left
 * for the numerator, from 0 to 4.
 */
import { conceal } from '../../../../src/core/municipality/reports/suppression';
import type { Share } from '../../../../src/core/values/share';

type Counts = readonly [numerator: number, denominator: number];

const share = ([numerator, denominator]: Counts): Share => ({ numerator, denominator });

/** Ordinary schools, then those with low results; null: nothing delivered. */
const row = (ordinary: readonly (Counts | null)[], low: readonly Counts[] = []) => [
  ...ordinary.map((counts) => ({ share: counts && share(counts), lowResults: null })),
  ...low.map((counts) => ({ share: share(counts), lowResults: share(counts) })),
];

describe('С-11: what is hidden by itself', () => {
  it('groups smaller than the threshold', () => {
    // 5 of 11 are in the three: 0…4 of 4, 0…3 of 3 and 0…4 of 4 are all possible.
    const parts = row([
      [2, 4],
      [1, 3],
      [2, 4],
      [6, 12],
    ]);
    expect(conceal(parts, 5)).toEqual({
      parts: ['small', 'small', 'small', null],
      total: null,
      lowResults: null,
    });
  });

  it('a group of exactly the threshold is shown', () => {
    const parts = row([
      [2, 5],
      [6, 12],
    ]);
    expect(conceal(parts, 5).parts).toEqual([null, null]);
  });

  it('all or nobody of fewer than ten, and not of ten', () => {
    // 9 of 17 are in the first two: 0…8 of 8 and 1…9 of 9.
    const parts = row([
      [0, 8],
      [9, 9],
      [0, 10],
      [12, 12],
      [5, 20],
    ]);
    expect(conceal(parts, 5).parts).toEqual(['covered', 'covered', null, null, null]);
  });

  it('0/0 and schools that delivered nothing have nothing to hide', () => {
    expect(conceal(row([[0, 0], null, [5, 20]]), 5).parts).toEqual([null, null, null]);
  });

  it('a small sum, too, and the school behind it', () => {
    expect(conceal(row([[1, 4], null]), 5)).toMatchObject({
      parts: ['small', null],
      total: 'small',
    });
  });
});

describe('С-12: what is hidden so that the rest cannot be worked out', () => {
  it('the next smallest, where one stands alone', () => {
    // With 11: 6 of 15, so 0…4 of 4 and 2…6 of 11, five numbers each.
    const parts = row([
      [1, 4],
      [6, 12],
      [5, 11],
      [10, 40],
    ]);
    expect(conceal(parts, 5).parts).toEqual(['small', null, 'covered', null]);
  });

  it('one more, where the cover itself could be worked out nearly', () => {
    // With 11 alone: 5 or 6 of 11, for the one person is 0 or 1. With 12: 12 of 24, so 0…11 of 11.
    const parts = row([
      [1, 1],
      [6, 12],
      [5, 11],
      [10, 40],
    ]);
    expect(conceal(parts, 5).parts).toEqual(['small', 'covered', 'covered', null]);
    // Two numbers are enough where the threshold is two.
    const few = row([
      [1, 1],
      [6, 11],
      [5, 10],
    ]);
    expect(conceal(few, 2).parts).toEqual(['small', null, 'covered']);
  });

  it('two hidden ones that know too little of each other', () => {
    // 4 of 7: 1…4 of 4 are four numbers, and 0 is not among them. With 12: 10 of 19, all possible.
    const parts = row([
      [2, 4],
      [2, 3],
      [6, 12],
      [9, 30],
    ]);
    expect(conceal(parts, 5).parts).toEqual(['small', 'small', 'covered', null]);
  });

  it('a school without anybody covers nothing: the next one with people does', () => {
    const parts = row([
      [1, 4],
      [0, 0],
      [6, 12],
      [5, 11],
    ]);
    expect(conceal(parts, 5).parts).toEqual(['small', null, null, 'covered']);
  });

  it('a sum of 0 over hidden parts, and then the whole does not tell it either', () => {
    // ШНОР 0 of 12 says 0 of each. Without it 19 less 10 less 9 says the same; with 30: 9 of 42.
    const parts = row(
      [
        [10, 40],
        [9, 30],
      ],
      [
        [0, 4],
        [0, 4],
        [0, 4],
      ],
    );
    expect(conceal(parts, 5)).toEqual({
      parts: [null, 'covered', 'small', 'small', 'small'],
      total: null,
      lowResults: 'covered',
    });
  });

  it('a sum of all over hidden parts; the parts that are shown cannot help, and stay', () => {
    // 27 of 27 says 4 of 4 and 3 of 3. Without it «Итого» is 20…27.
    const parts = row([
      [4, 4],
      [3, 3],
      [20, 20],
    ]);
    expect(conceal(parts, 5)).toMatchObject({ parts: ['small', 'small', null], total: 'covered' });
  });

  it('guards «ШНОР», and the others against «Итого» less «ШНОР»', () => {
    // Others, 19 of 45: with 20, 10 of 24: 0…4 of 4, 6…10 of 20. ШНОР, 7 of 15: with 12 the one of 3 is
    // 0…3, but that of 12 is 4…7, four numbers, and no other school is left: «ШНОР» goes.
    const parts = row(
      [
        [1, 4],
        [9, 20],
        [9, 21],
      ],
      [
        [1, 3],
        [6, 12],
      ],
    );
    expect(conceal(parts, 5)).toEqual({
      parts: ['small', 'covered', null, 'small', 'covered'],
      total: null,
      lowResults: 'covered',
    });
  });

  it('a school outside «ШНОР» is covered by one outside it: those in it share no sum with it', () => {
    // Others, 19 of 45: with 20, 10 of 24: 0…4 of 4, 6…10 of 20. «ШНОР», 12 of 23, hides nobody.
    const parts = row(
      [
        [1, 4],
        [9, 20],
        [9, 21],
      ],
      [
        [6, 11],
        [6, 12],
      ],
    );
    expect(conceal(parts, 5)).toEqual({
      parts: ['small', 'covered', null, null, null],
      total: null,
      lowResults: null,
    });
  });

  it('a small «ШНОР» does not follow from the others', () => {
    // 20 less 18 says 2 of 4; with 20 hidden: 11 of 24, so «ШНОР» is 0…4 and that school 7…11.
    const parts = row(
      [
        [9, 20],
        [9, 21],
      ],
      [
        [1, 2],
        [1, 2],
      ],
    );
    expect(conceal(parts, 5)).toEqual({
      parts: ['covered', null, 'small', 'small'],
      total: null,
      lowResults: 'small',
    });
  });

  it('a municipality of schools with low results alone: «ШНОР» and «Итого» are one sum', () => {
    // 29 of 58 less 20: 9 of 28, so 0…8 of 8 and 1…9 of 20.
    const parts = row(
      [],
      [
        [0, 8],
        [9, 20],
        [20, 30],
      ],
    );
    expect(conceal(parts, 5)).toEqual({
      parts: ['covered', 'covered', null],
      total: null,
      lowResults: null,
    });
  });

  it('the difference of two sums is a group as every other', () => {
    // Two people outside ШНОР, 22 less 21: one of them. Without «ШНОР» the two schools add up to it;
    // with 20 hidden «ШНОР» is 20…22 by «Итого», three numbers, and no school can help: both go.
    const parts = row(
      [
        [1, 1],
        [0, 1],
      ],
      [
        [9, 20],
        [12, 21],
      ],
    );
    expect(conceal(parts, 5)).toEqual({
      parts: ['small', 'small', 'covered', null],
      total: 'covered',
      lowResults: 'covered',
    });
  });
});

describe('a region: municipalities have schools of both kinds', () => {
  it('«ШНОР» that is nobody of six is hidden, and the municipalities do not tell it', () => {
    // 10 of 40 may have 0…6 of the six in it.
    const parts = [
      { share: share([10, 40]), lowResults: share([0, 6]) },
      { share: share([20, 50]), lowResults: null },
    ];
    expect(conceal(parts, 5)).toEqual({
      parts: [null, null],
      total: null,
      lowResults: 'covered',
    });
  });

  it('a small municipality is covered by another, whatever is known of its schools', () => {
    // Alone 33 less 30 says 3 of 4. Together 0…4 of 4 and 29…33 of 60, 12 of 22 in ШНОР or not.
    const parts = [
      { share: share([3, 4]), lowResults: share([2, 2]) },
      { share: share([30, 60]), lowResults: share([10, 20]) },
      { share: share([40, 90]), lowResults: null },
    ];
    expect(conceal(parts, 5)).toEqual({
      parts: ['small', 'covered', null],
      total: null,
      lowResults: null,
    });
  });
});

it('С-51: where nothing is hidden by itself, nothing is hidden', () => {
  const parts = row(
    [
      [5, 10],
      [0, 10],
      [4, 5],
    ],
    [
      [12, 12],
      [1, 9],
    ],
  );
  expect(conceal(parts, 5)).toEqual({
    parts: [null, null, null, null, null],
    total: null,
    lowResults: null,
  });
});

it('С-54: at a threshold of ten a group under ten is hidden by its size, whatever its figures', () => {
  const hiddenOf = (numerator: number) =>
    conceal(
      row([
        [numerator, 8],
        [4, 9],
        [5, 9],
        [15, 30],
      ]),
      10,
    ).parts;
  for (const numerator of [0, 3, 8]) {
    expect(hiddenOf(numerator)).toEqual(['small', 'small', 'small', null]);
  }
});

it('С-12: what a sum leaves of schools without low results is guarded, too', () => {
  const ordinary: readonly Counts[] = [
    [0, 3],
    [0, 3],
    [0, 2],
  ];
  // «Итого» of 3 would leave 0…3 of each small school, which is enough, but 0…3 of the eight together.
  expect(conceal(row(ordinary, [[3, 3]]), 5)).toEqual({
    parts: ['small', 'small', 'small', 'small'],
    total: 'covered',
    lowResults: 'small',
  });
});
