/** How long an import waits for Google: pauses that grow, are counted, and end with the deadline. */
import type { LinkedBooks, LinkedReading } from '../../../src/app/municipality/links/linked-books';
import { readPatiently } from '../../../src/app/municipality/links/read-patiently';

const GOOD: LinkedReading = { cells: { rows: [['Версия']] } };
const QUOTA: LinkedReading = { busy: 'quota' };
const HICCUP: LinkedReading = { busy: 'hiccup' };

/** Asks a book that gives these answers, the last one for ever; the clock begins at zero. */
function asked(answers: readonly LinkedReading[], deadline = Number.POSITIVE_INFINITY) {
  const pauses: number[] = [];
  let [now, looks] = [0, 0];
  const books: LinkedBooks = {
    read: () => answers[Math.min(looks++, answers.length - 1)] ?? GOOD,
  };
  const clock = {
    now: () => now,
    pause: (milliseconds: number) => {
      pauses.push(milliseconds);
      now += milliseconds;
    },
  };
  const result = readPatiently(books, 'id', clock, deadline);
  return { result, pauses, looks };
}

it('waits for nothing where the book can be read', () => {
  expect(asked([GOOD])).toEqual({ result: GOOD, pauses: [], looks: 1 });
  expect(asked([{ fault: 'noAccess' }])).toMatchObject({ pauses: [], looks: 1 });
});

it('outlasts a used-up minute: four growing pauses, then the reading ends and no school is to blame', () => {
  expect(asked([QUOTA])).toEqual({
    result: 'wait',
    pauses: [5_000, 10_000, 20_000, 40_000],
    looks: 5,
  });
});

it('takes two short pauses over a hiccup, then the book is at fault', () => {
  expect(asked([HICCUP])).toEqual({
    result: { fault: 'silent' },
    pauses: [1_000, 3_000],
    looks: 3,
  });
});

it('goes on at once when the book answers, whatever was wrong before', () => {
  expect(asked([HICCUP, QUOTA, HICCUP, QUOTA, GOOD])).toEqual({
    result: GOOD,
    pauses: [1_000, 5_000, 3_000, 10_000],
    looks: 5,
  });
});

it.each([
  ['a quota', QUOTA, 15_000, [5_000, 10_000]],
  ['a quota, a moment less', QUOTA, 14_999, [5_000]],
  ['a quota, no time at all', QUOTA, 4_999, []],
  ['a hiccup', HICCUP, 1_000, [1_000]],
  ['a hiccup, a moment less', HICCUP, 999, []],
] as const)(
  'a pause may end at the deadline and not after it: %s',
  (_, answer, deadline, pauses) => {
    expect(asked([answer], deadline)).toMatchObject({ result: 'wait', pauses });
  },
);

it('a book that hiccups to the end is at fault even when time is up', () => {
  expect(asked([HICCUP], 4_000)).toMatchObject({ result: { fault: 'silent' } });
});
