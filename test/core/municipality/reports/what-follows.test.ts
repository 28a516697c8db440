/** The closed forms of what follows from a row, against every assignment tried (outsider.ts). */
import fc from 'fast-check';
import {
  type Bounds,
  ofLowResults,
  ofPart,
  ofRest,
  ofTotal,
  type Shown,
  withPart,
} from '../../../../src/core/municipality/reports/what-follows';
import type { Cell } from '../../../../src/core/values/cell';
import { percentCell } from '../../../../src/core/values/share';
import { enumerated, sumOf } from './outsider';

const count = fc.nat(5).chain((size) => fc.tuple(fc.nat(size), fc.constant(size)));

const part = fc
  .record({ low: count, rest: count, isHidden: fc.boolean() })
  .map(({ low, rest, isHidden }) => ({
    size: { low: low[1], rest: rest[1] },
    lowNumerator: low[0],
    numerator: low[0] + rest[0],
    isHidden,
  }));

const values = ({ from, to }: Bounds): number => to - from + 1;

it('С-12: the bounds of each hidden numerator are exact, whichever cells are shown', () => {
  const row = fc.tuple(fc.array(part, { minLength: 1, maxLength: 5 }), fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(row, ([parts, totalHidden, lowHidden]) => {
      const low = sumOf(parts.map(({ size }) => size.low));
      const all = low + sumOf(parts.map(({ size }) => size.rest));
      const total = sumOf(parts.map(({ numerator }) => numerator));
      const lowTotal = sumOf(parts.map(({ lowNumerator }) => lowNumerator));
      const cell = (isHidden: boolean, numerator: number, denominator: number): Cell =>
        isHidden ? '—*' : percentCell({ numerator, denominator });
      const tried = enumerated({
        parts: parts.map(({ size, numerator, isHidden }) => ({
          shown: cell(isHidden, numerator, size.low + size.rest),
          ...size,
        })),
        total: cell(totalHidden, total, all),
        lowResults: cell(lowHidden, lowTotal, low),
      });
      const nothing: Shown = {
        hidden: { low: 0, rest: 0 },
        told: 0,
        toldLow: { from: 0, to: 0 },
        total: totalHidden ? null : total,
        lowResults: lowHidden ? null : lowTotal,
      };
      const shown = parts.reduce(
        (known, { size, numerator, isHidden }) =>
          withPart(known, { size, numerator: isHidden ? null : numerator }),
        nothing,
      );
      parts.forEach(({ size, isHidden }, index) => {
        if (!isHidden) return;
        expect(values(ofPart(shown, size))).toBe(tried.get(`часть ${index + 1}`)?.values);
      });
      expect(values(ofTotal(shown))).toBe(tried.get('Итого')?.values ?? 1);
      expect(values(ofLowResults(shown))).toBe(tried.get('ШНОР')?.values ?? 1);
    }),
    { seed: 20260424, numRuns: 2_000 },
  );
});

it('С-12: the others are what «ШНОР» leaves of «Итого»', () => {
  // Shown: 6 of 10, of them 0…4 in ШНОР. Hidden: 3 people in ШНОР, 2 outside.
  const row: Shown = {
    hidden: { low: 3, rest: 2 },
    told: 6,
    toldLow: { from: 0, to: 4 },
    total: 9,
    lowResults: 5,
  };
  expect(ofRest(row)).toEqual({ from: 4, to: 4 });
  // 9 less 6: three of the hidden, 1…3 of them in ШНОР. With 0…4 of the shown, ШНОР is 1…7.
  expect(ofRest({ ...row, lowResults: null })).toEqual({ from: 2, to: 8 });
  // 1…3 hidden in ШНОР leave 2…4 of the six shown: the others have 2…4 of them and 0…2 more.
  expect(ofRest({ ...row, total: null })).toEqual({ from: 2, to: 6 });
  // 0…4 of the six shown are in ШНОР: 2…6 are not, and 0…2 more.
  expect(ofRest({ ...row, total: null, lowResults: null })).toEqual({ from: 2, to: 8 });
});
