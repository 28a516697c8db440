/** С-03: measures are added up, and the sum does not know the order. */
import type { Measure } from '../../../src/core/summary/measure';
import { mergeMeasures } from '../../../src/core/summary/merge';

const count = (code: string, numerator: number, title = 'Мероприятий'): Measure => ({
  code,
  title,
  kind: 'количество',
  numerator,
  denominator: null,
});

const share = (numerator: number, denominator: number, title = 'Охват'): Measure => ({
  code: 'К4',
  title,
  kind: 'доля',
  numerator,
  denominator,
});

/** Sums that must be the same whichever part comes first. */
function sumOf(...parts: readonly Measure[][]): Measure[] {
  const sum = mergeMeasures(parts);
  expect(mergeMeasures([...parts].reverse())).toEqual(sum);
  return sum;
}

test('3/5 and 1/1 give 4/6; 0/0 adds nothing', () => {
  expect(sumOf([share(3, 5)], [share(1, 1)], [share(0, 0)])).toEqual([share(4, 6)]);
});

test('counts have no denominator, and their sum has none', () => {
  expect(sumOf([count('Ч20', 2)], [count('Ч20', 5)])).toEqual([count('Ч20', 7)]);
});

test('hundredths add up exactly: 0,1 + 0,2 is 0,3', () => {
  const mean = (points: number): Measure => ({
    code: 'С1',
    title: 'Баллы П1',
    kind: 'среднее',
    numerator: points,
    denominator: 1,
  });
  expect(sumOf([mean(0.1)], [mean(0.2)])).toEqual([{ ...mean(0.3), denominator: 2 }]);
  expect(sumOf([mean(12.35)], [mean(7.9)])).toEqual([{ ...mean(20.25), denominator: 2 }]);
});

test('of two wordings of one code the first by letters stays, whoever came first', () => {
  const sum = share(2, 4, 'Охват сопровождением');
  const [one, other] = [share(1, 2, sum.title), share(1, 2, 'Охват, доля')];
  // A space stands before a comma in the order of signs.
  expect(sumOf([one], [other])).toEqual([sum]);
  expect(sumOf([one], [other], [one], [other])).toEqual([share(4, 8, sum.title)]);
});

test('a measure that only some have is the sum over those, in the order of codes', () => {
  expect(sumOf([count('Ч30', 1), share(1, 2)], [count('Ч20', 4)], [])).toEqual([
    share(1, 2),
    count('Ч20', 4),
    count('Ч30', 1),
  ]);
});
