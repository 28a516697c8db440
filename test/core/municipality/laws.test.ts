/** The laws of the roll-up, on generated schools. */
import fc from 'fast-check';
import { dataPlan } from '../../../src/core/municipality/compute-municipality';
import { admit } from '../../../src/core/municipality/import/admit';
import type { Delivery } from '../../../src/core/municipality/import/delivery';
import { inStoreOrder, type Store, storeOf } from '../../../src/core/municipality/store';
import type { Measure } from '../../../src/core/summary/measure';
import { mergeMeasures } from '../../../src/core/summary/merge';
import { type Summary, sealed } from '../../../src/core/summary/summary';
import { dayFrom, resultsOf, rulesFor, summaryOf } from './municipal-kit';

const RUNS = { seed: 20_260_415, numRuns: 150 };

const share = (code: string) =>
  fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => measure(code, 'доля', Math.min(a, b), Math.max(a, b)));

const measure = (
  code: string,
  kind: Measure['kind'],
  numerator: number,
  denominator: number | null,
  title = `Показатель ${code}`,
): Measure => ({ code, title, kind, numerator, denominator });

const rate = (code: string) =>
  fc
    .tuple(fc.nat(500), fc.constantFrom('а', 'б'))
    .map(([hundredths, word]) => measure(code, 'количество', hundredths / 100, null, word));

const mean = fc
  .tuple(fc.nat(10_000), fc.nat(40))
  .map(([sum, people]) => measure('С3', 'среднее', sum / 100, people));

/** What a school may deliver: some measures are missing, rates have hundredths, titles differ. */
const measures: fc.Arbitrary<Measure[]> = fc
  .tuple(
    share('К4'),
    fc.option(share('К10'), { nil: null }),
    rate('Ч60/учитель/физика'),
    fc.option(rate('Ч60/учитель/химия'), { nil: null }),
    mean,
  )
  .map((all) => all.filter((one) => one !== null));

const CODES = ['01', '02', '03', '04', '05', '06'];

const delivered = (code: string): fc.Arbitrary<Summary> =>
  fc
    .tuple(measures, fc.nat(3), fc.nat(2), fc.constantFrom(null, 'период 36 мес.'))
    .map(([own, later, edition, rules]) => {
      const asOf = dayFrom(`2026-04-1${later}`);
      return sealed(summaryOf(code, {}, { asOf, edition, rules }).head, own);
    });

/** Several deliveries of six schools, some of them of one school and day. */
const deliveries = fc.array(fc.constantFrom(...CODES).chain(delivered), { maxLength: 14 });

const RULES = rulesFor(CODES);

function sent(summary: Summary): Delivery {
  const { schoolCode, periodStart, periodEnd, asOf } = summary.head;
  return { source: 'файл', label: { schoolCode, periodStart, periodEnd, asOf }, summary };
}

const imported = (store: Store, summaries: readonly Summary[]): Store =>
  admit(store, summaries.map(sent), RULES).store;

const bytes = (store: Store): string => JSON.stringify(dataPlan(store));

const EMPTY = storeOf([]);

it('С-03: merging is associative and commutative to the byte', () => {
  fc.assert(
    fc.property(measures, measures, measures, (a, b, c) => {
      const all = JSON.stringify(mergeMeasures([a, b, c]));
      expect(JSON.stringify(mergeMeasures([c, a, b]))).toBe(all);
      expect(JSON.stringify(mergeMeasures([mergeMeasures([a, b]), c]))).toBe(all);
      expect(JSON.stringify(mergeMeasures([a, mergeMeasures([b, c])]))).toBe(all);
    }),
    RUNS,
  );
});

it('import in any order, in pieces and with repeats gives the same «Данные»', () => {
  fc.assert(
    fc.property(deliveries, fc.nat(14), fc.infiniteStream(fc.nat()), (all, cut, keys) => {
      const whole = bytes(imported(EMPTY, all));
      const shuffled = all
        .map((one) => ({ one, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(bytes(imported(EMPTY, shuffled))).toBe(whole);
      const inPieces = imported(imported(EMPTY, all.slice(cut)), all.slice(0, cut));
      expect(bytes(inPieces)).toBe(whole);
      expect(bytes(imported(inPieces, all))).toBe(whole);
    }),
    RUNS,
  );
});

it('С-06: of every school the latest delivery holds, of its day the highest edition', () => {
  fc.assert(
    fc.property(deliveries, (all) => {
      for (const { head } of inStoreOrder(imported(EMPTY, all))) {
        const own = all.filter((one) => one.head.schoolCode === head.schoolCode);
        expect(head.asOf).toBe(Math.max(...own.map((one) => one.head.asOf)));
        const ofDay = own.filter((one) => one.head.asOf === head.asOf);
        expect(head.edition).toBe(Math.max(...ofDay.map((one) => one.head.edition)));
      }
    }),
    RUNS,
  );
});

it('the total is the sum over schools', () => {
  fc.assert(
    fc.property(deliveries, (all) => {
      const store = imported(EMPTY, all);
      const { rollUp: now } = resultsOf({
        schools: CODES.map((code) => [code]),
        store: inStoreOrder(store),
      });
      const held = inStoreOrder(store).flatMap((summary) => summary.measures);
      for (const [code, total] of now.total) {
        const own = held.filter((one) => one.code === code);
        const hundredths = own.reduce((sum, one) => sum + Math.round(one.numerator * 100), 0);
        expect(Math.round(total.numerator * 100)).toBe(hundredths);
        expect(total.denominator ?? 0).toBe(
          own.reduce((sum, one) => sum + (one.denominator ?? 0), 0),
        );
      }
    }),
    { ...RUNS, numRuns: 40 },
  );
});
