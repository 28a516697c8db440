/** A period is its first and its last day: which deliveries belong together, and which came before. */
import { dataPlan } from '../../../src/core/municipality/compute-municipality';
import { earlierRollUps } from '../../../src/core/municipality/earlier';
import type { MunicipalBook } from '../../../src/core/municipality/municipal-book';
import { rollUp } from '../../../src/core/municipality/roll-up';
import { compareDeliveries, inStoreOrder, storeOf } from '../../../src/core/municipality/store';
import type { Summary } from '../../../src/core/summary/summary';
import { isoDay } from '../../../src/core/values/day';
import { dayFrom, resultsOf, summaryOf } from './municipal-kit';

/** The school's delivery of a period, in days of ISO 8601. */
const deliveryOf = (from: string, to: string, code = '01', figure = 1): Summary =>
  summaryOf(code, { К4: [figure, 9] }, { periodStart: dayFrom(from), periodEnd: dayFrom(to) });

const THIS_YEAR = deliveryOf('2025-09-01', '2026-08-31');

/** All orders of a few things. */
function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) =>
    ordersOf(items.filter((_, index) => index !== at)).map((rest) => [item, ...rest]),
  );
}

describe('Т-02: a delivery of a school that «ОО» does not name', () => {
  const codesOf = (delivery: Summary) =>
    resultsOf({ schools: [['02']], store: [delivery] }).issues.map(({ code }) => code);

  it('is told of in the period of «Настройки»', () => {
    expect(codesOf(THIS_YEAR)).toEqual(['Т-02']);
  });

  it.each([
    ['begins on another day', '2025-09-02', '2026-08-31'],
    ['ends on another day', '2025-09-01', '2026-05-31'],
    ['began before the present one', '2025-08-31', '2026-08-30'],
  ])('is nobody’s concern where its period %s', (_, from, to) => {
    expect(codesOf(deliveryOf(from, to))).toEqual([]);
  });
});

describe('С-56: the earlier periods', () => {
  const { book } = resultsOf({ schools: [['01']], store: [THIS_YEAR] });

  /** «2024-09-01…2025-08-31», newest first, whatever the order of the store. */
  function earlierAmong(...deliveries: Summary[]): string[] {
    const found = ordersOf(deliveries).map((some) => {
      const remembering: MunicipalBook = { ...book, store: storeOf([...some, THIS_YEAR]) };
      return earlierRollUps(remembering, rollUp(remembering, book.settings)).map(
        ({ period }) => `${isoDay(period.periodStart)}…${isoDay(period.periodEnd)}`,
      );
    });
    const [first = []] = found;
    expect(found).toEqual(found.map(() => first));
    return first;
  }

  it('are none where nothing was delivered before', () => {
    expect(earlierAmong()).toEqual([]);
  });

  it('have ended before the present one began', () => {
    expect(earlierAmong(deliveryOf('2024-09-01', '2025-08-31'))).toEqual(['2024-09-01…2025-08-31']);
    expect(earlierAmong(deliveryOf('2024-09-01', '2025-09-01'))).toEqual([]);
  });

  it('are at most three, newest first', () => {
    const years = [
      deliveryOf('2021-09-01', '2022-08-31'),
      deliveryOf('2024-09-01', '2025-08-31'),
      deliveryOf('2022-09-01', '2023-08-31'),
      deliveryOf('2023-09-01', '2024-08-31'),
    ];
    expect(earlierAmong(...years)).toEqual([
      '2024-09-01…2025-08-31',
      '2023-09-01…2024-08-31',
      '2022-09-01…2023-08-31',
    ]);
  });

  it('are as long as the present one, to 31 days', () => {
    // The year is of 365 days, from its first to its last one 364: 333 is 31 less, 332 is 32 less.
    const [like, unlike] = ['2024-10-02', '2024-10-03'];
    const older = deliveryOf('2023-09-01', '2024-08-31');
    expect(earlierAmong(deliveryOf(like, '2025-08-31'), older)).toEqual([
      '2024-10-02…2025-08-31',
      '2023-09-01…2024-08-31',
    ]);
    expect(earlierAmong(deliveryOf(unlike, '2025-08-31'), older)).toEqual([
      '2023-09-01…2024-08-31',
    ]);
    expect(earlierAmong(deliveryOf('2024-07-31', '2025-08-31'))).toEqual(['2024-07-31…2025-08-31']);
  });

  it('do not overlap: of two the one that ended last, of those the one that began last', () => {
    const year = deliveryOf('2024-09-01', '2025-08-31');
    expect(earlierAmong(year, deliveryOf('2024-08-15', '2025-08-15'))).toEqual([
      '2024-09-01…2025-08-31',
    ]);
    expect(earlierAmong(year, deliveryOf('2024-08-25', '2025-08-31'))).toEqual([
      '2024-09-01…2025-08-31',
    ]);
  });

  it('without one of that length are the newest of another, beside which nothing is compared', () => {
    const spring = deliveryOf('2025-03-01', '2025-05-31');
    const autumn = deliveryOf('2024-09-01', '2024-11-30');
    expect(earlierAmong(spring, autumn)).toEqual(['2025-03-01…2025-05-31']);
    const remembering = { ...book, store: storeOf([spring, THIS_YEAR]) };
    const [previous] = earlierRollUps(remembering, rollUp(remembering, book.settings));
    expect(previous).toMatchObject({ isComparable: false });
    expect(previous?.lines[0]?.measures.get('К4')).toMatchObject({ numerator: 1, denominator: 9 });
  });
});

describe('«Данные»', () => {
  it('keeps a delivery for each school, first and last day, in that order: period, then school', () => {
    const inOrder = [
      deliveryOf('2024-09-01', '2024-12-31', '02'),
      deliveryOf('2024-09-01', '2025-08-31', '01'),
      deliveryOf('2024-09-01', '2025-08-31', '02'),
      // Begun later, though ended earlier.
      deliveryOf('2024-10-01', '2024-12-31', '01'),
    ];
    for (const order of ordersOf(inOrder)) {
      const store = storeOf(order);
      expect(inStoreOrder(store)).toEqual(inOrder);
      expect(dataPlan(store).rows).toHaveLength(inOrder.length);
    }
  });
});

describe('С-06: which of two deliveries of one school and period holds', () => {
  const onDay = (asOf: string, figure: number) =>
    summaryOf('01', { К4: [figure, 9] }, { asOf: dayFrom(asOf) });

  it('the one of the later «Дата расчёта»', () => {
    const [earlier, later] = [onDay('2026-04-15', 1), onDay('2026-04-16', 1)];
    expect(compareDeliveries(later, earlier)).toBeGreaterThan(0);
    expect(compareDeliveries(earlier, later)).toBeLessThan(0);
  });

  it('of one day the one whose checksum is greater, and of equal ones either', () => {
    const two = [onDay('2026-04-15', 1), onDay('2026-04-15', 2)] as const;
    const [smaller, greater] = two[0].checksum < two[1].checksum ? two : [two[1], two[0]];
    expect(compareDeliveries(greater, smaller)).toBeGreaterThan(0);
    expect(compareDeliveries(smaller, greater)).toBeLessThan(0);
    expect(compareDeliveries(smaller, onDay('2026-04-15', smaller === two[0] ? 1 : 2))).toBe(0);
  });
});
