/** Codes of measures: made of words and taken apart again. Delivered summaries hold them. */
import fc from 'fast-check';
import {
  codeOf,
  directionQuarterOf,
  directionQuarterWords,
  isUnder,
  partsOf,
} from '../../../src/core/summary/measure-code';
import { COUNTED, COUNTED_BY_WORDS } from '../../../src/core/summary/measures';

const { requests, vacancies } = COUNTED_BY_WORDS;

test.each([
  [codeOf(COUNTED.teachers), 'Ч01'],
  [codeOf(COUNTED.activitiesByLevel, 'школьный'), 'Ч21/школьный'],
  [codeOf(requests, ...directionQuarterWords('фгос', 2, 2026)), 'Ч50/фгос/2 квартал 2026'],
  [codeOf(vacancies, 'учитель', 'химия/биология'), 'Ч60/учитель/химия-биология'],
])('С-02: the code is written as delivered summaries have it: %s', (code, written) => {
  expect(code).toBe(written);
});

const word = fc.string({ unit: fc.constantFrom(...'абв 1-«».,') });

test('any words come back out of their code, a «/» in them as «-»', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'аб1 /-') });
  fc.assert(
    fc.property(fc.array(typed), (words) => {
      expect(partsOf(codeOf(vacancies, ...words))).toEqual({
        root: 'Ч60',
        words: words.map((one) => one.replace(/\//g, '-')),
      });
    }),
  );
});

test('any request comes back out of its code', () => {
  const request = fc.record({
    direction: word,
    quarter: fc.integer({ min: 1, max: 4 }),
    year: fc.integer({ min: 2000, max: 2100 }),
  });
  fc.assert(
    fc.property(request, (asked) => {
      const words = directionQuarterWords(asked.direction, asked.quarter, asked.year);
      expect(directionQuarterOf(partsOf(codeOf(requests, ...words)).words)).toEqual(asked);
    }),
  );
});

test('words that name no quarter leave a request without one', () => {
  expect(directionQuarterOf(['фгос', 'весной'])).toEqual({
    direction: 'фгос',
    quarter: null,
    year: null,
  });
  expect(directionQuarterOf([])).toEqual({ direction: '', quarter: null, year: null });
});

test('a code is under its own measure, and a root is under none', () => {
  expect(isUnder(requests, 'Ч50/фгос/2 квартал 2026')).toBe(true);
  expect(isUnder(requests, 'Ч50')).toBe(false);
  expect(isUnder(requests, 'Ч5/фгос')).toBe(false);
  expect(isUnder(COUNTED.attestationApplied, 'Ч401/СЗД')).toBe(false);
});
