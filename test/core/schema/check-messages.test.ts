/** What a check says of a cell: a plain sentence in which every detail that it is given stands (Т-, И-, З- and all others). */
import { type AnyCheck, allChecks } from '../../../scripts/docs/check-catalogue';
import { type Day, formatDay } from '../../../src/core/values/day';

type Details = Readonly<Record<string, unknown>>;
type Say = (details: Details, place: { readonly sheet: string; readonly row: number }) => unknown;

const sayOf = (check: AnyCheck): Say => (check as unknown as { readonly message: Say }).message;

/** 15.04.2026 and 16.04.2026, which are numbers too. */
const [ONE_DAY, ANOTHER] = [46_127, 46_128];

/** Details that are no texts; of any other name there is a text that stands in no message. */
const NO_TEXTS: Details = {
  ...{ day: ONE_DAY, asOf: ONE_DAY, from: ONE_DAY, through: ONE_DAY },
  ...{ periodStart: ONE_DAY, periodEnd: ANOTHER, term: 38, count: 41, least: 42, most: 43 },
  ...{ daysLeft: 44, row: 45, firstRow: 46, version: 0, edition: 47, isAhead: true },
  ...{ numerator: 48, denominator: 49, rows: [51, 53], codes: ['код «0507»', 'код «0509»'] },
  ...{ periods: [{ periodStart: ONE_DAY, periodEnd: ANOTHER }], cells: ['ячейка', 'другая'] },
  ...{ schools: ['одна', 'другая'], permitted: ['да', 'нет'], why: 'sameTitle' },
  ...{ hasDefaults: true, isRejected: true },
};

const textOf = (name: string): string => `слово ${name.length}-${name.charCodeAt(0)}`;

/** What a check says, and the details that it asked for. */
function saidBy(check: AnyCheck): { readonly said: unknown; readonly asked: readonly string[] } {
  const asked = new Set<string>();
  const details = new Proxy<Details>(NO_TEXTS, {
    get: (known, name) => {
      asked.add(String(name));
      return known[String(name)] ?? textOf(String(name));
    },
  });
  return { said: sayOf(check)(details, { sheet: 'Курсы', row: 3 }), asked: [...asked] };
}

const isTold = (said: string, detail: unknown): boolean => {
  if (Array.isArray(detail)) return detail.every((one) => isTold(said, one));
  if (typeof detail === 'object' && detail !== null)
    return Object.values(detail).every((one) => isTold(said, one));
  if (typeof detail !== 'number') return said.includes(String(detail));
  return said.includes(String(detail)) || said.includes(formatDay(detail as Day));
};

/** Their details are things of the school's book, which their own tests have. */
const OF_THINGS: ReadonlySet<string> = new Set([
  ...['Ф-09', 'П-08', 'П-09', 'П-12', 'М-13', 'Б-01', 'В-13', 'В-14', 'Я-24', 'Я-75'],
]);
/** They choose the words, and are not told themselves. */
const CHOOSING: ReadonlySet<string> = new Set([
  ...['isAhead', 'hasDefaults', 'isRejected', 'Н-09 why', 'Т-12 said', 'З-15 shown'],
]);

test.each(
  allChecks()
    .filter(({ id }) => !OF_THINGS.has(id))
    .map((check) => [check.id, check] as const),
)('%s', (id, check) => {
  const { said, asked } = saidBy(check);
  // Capital at the beginning, no stop at the end: the remedy follows.
  expect(said).toMatch(/^(?:[А-ЯЁ«]|I |Google ).*[^.\s]$/su);
  expect(said).not.toMatch(/undefined|null|NaN|\[object/);
  const untold = asked.filter((name) => {
    const detail = NO_TEXTS[name] ?? textOf(name);
    return (
      ![name, `${id} ${name}`].some((one) => CHOOSING.has(one)) && !isTold(String(said), detail)
    );
  });
  expect(untold).toEqual([]);
});
