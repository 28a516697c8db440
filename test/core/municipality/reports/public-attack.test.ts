/**
 * С-12: «Публичная сводка» as it is made, attacked by an outsider (outsider.ts) who sees its cells and
 * knows every denominator. Each numerator that is hidden can still be as many numbers as the rule
 * promises: the threshold, or all from 0 to the denominator where these are fewer.
 */
import fc from 'fast-check';
import { computedSheets } from '../../../../src/core/municipality/compute-municipality';
import { conceal } from '../../../../src/core/municipality/reports/suppression';
import type { SheetPlan } from '../../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../../src/core/values/cell';
import { percentCell } from '../../../../src/core/values/share';
import { type Counts, resultsOf, summaryOf } from '../municipal-kit';
import {
  enumerated,
  givenAway,
  isHidden,
  narrowed,
  type SeenRow,
  sumOf,
  valuesOfOthers,
} from './outsider';

type Pair = readonly [numerator: number, denominator: number];

/** What a part counts under one indicator: over its schools with low results, and over the others. */
interface Figures {
  readonly low: Pair;
  readonly rest: Pair;
}

/** Nobody and all come often: they are what is hidden. */
const pair = (largest: number): fc.Arbitrary<Pair> =>
  fc
    .nat(largest)
    .chain((denominator) =>
      fc
        .oneof(fc.nat(denominator), fc.constantFrom(0, denominator))
        .map((numerator) => [numerator, denominator] as const),
    );

const NOTHING: Pair = [0, 0];
const INDICATORS = ['К4', 'К6', 'К7', 'К15'];
const each = (figures: fc.Arbitrary<Figures>): fc.Arbitrary<readonly Figures[]> =>
  fc.tuple(...INDICATORS.map(() => figures));

/** A school belongs to one of the two kinds; null: it has delivered nothing. */
const school = fc.boolean().chain((isLow) =>
  fc.option(
    each(
      pair(12).map((counts) =>
        isLow ? { low: counts, rest: NOTHING } : { low: NOTHING, rest: counts },
      ),
    ).map((figures) => ({ isLow, figures })),
    { freq: 8 },
  ),
);

const municipality = each(fc.record({ low: pair(5), rest: pair(6) }));

const threshold = fc.integer({ min: 2, max: 10 });

const both = ({ low, rest }: Figures): Pair => [low[0] + rest[0], low[1] + rest[1]];

function publicSheet(municipal: Parameters<typeof resultsOf>[0]): SheetPlan {
  const plan = computedSheets(resultsOf(municipal)).find(({ name }) => name === 'Публичная сводка');
  if (plan === undefined) throw new Error('no public sheet');
  return plan;
}

/** The rows of the indicators as an outsider has them, with the sums that are published. */
function seenRows(
  plan: SheetPlan,
  parts: readonly (readonly Figures[] | null)[],
  sums: readonly string[] = ['Итого', 'ШНОР'],
): SeenRow[] {
  const headers = plan.columns.map(({ header }) => header);
  const schools = parts.map((_, index) => `Школа ${String(index).padStart(2, '0')}`);
  // No other sum is published: each would have to be looked at, too.
  expect(headers).toEqual(['Код', 'Показатель', ...schools, ...sums]);
  return plan.rows.flatMap((row): SeenRow[] => {
    const indicator = INDICATORS.indexOf(String(row[0]));
    if (indicator < 0) return [];
    return [
      {
        parts: parts.map((figures, index) => ({
          shown: row[index + 2] ?? null,
          low: figures?.[indicator]?.low[1] ?? 0,
          rest: figures?.[indicator]?.rest[1] ?? 0,
        })),
        total: row[parts.length + 2] ?? null,
        lowResults: row[parts.length + 3] ?? null,
      },
    ];
  });
}

const codeAt = (index: number): string => String(index).padStart(2, '0');

it('С-12: nobody works out a school of a small municipality', () => {
  const schools = fc.array(school, { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(schools, threshold, (parts, smallGroup) => {
      const plan = publicSheet({
        schools: parts.map((part, index) => [codeAt(index), part?.isLow ?? false] as const),
        settings: { 'Порог малой группы': smallGroup },
        store: parts.flatMap((part, index) =>
          part === null
            ? []
            : [
                summaryOf(
                  codeAt(index),
                  Object.fromEntries(
                    part.figures.map((one, at) => [INDICATORS[at] ?? '', both(one)]),
                  ),
                ),
              ],
        ),
      });
      const rows = seenRows(
        plan,
        parts.map((part) => part?.figures ?? null),
      );
      for (const row of rows) {
        const left = enumerated(row);
        expect(givenAway(left, smallGroup)).toEqual([]);
        const others = sumOf(row.parts.map(({ rest }) => rest));
        if (others < smallGroup) expect(valuesOfOthers(row)).toBe(others + 1);
        // The two ways of the outsider agree: the second one is for municipalities of any size.
        expect(narrowed(row)).toEqual(left);
        for (const { shown, low, rest } of row.parts) {
          if (low + rest > 0 && low + rest < smallGroup) expect(shown).toBe(`< ${smallGroup}`);
          if ((shown === 0 || shown === 100) && low + rest < 10) {
            throw new Error(`${shown} of ${low + rest} is shown`);
          }
        }
      }
    }),
    { seed: 20260424, numRuns: 150 },
  );
});

it('С-12: nobody works out a municipality of a region, whose schools are of both kinds', () => {
  const parts = fc.array(municipality, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(parts, threshold, (regions, smallGroup) => {
      const plan = publicSheet({
        schools: regions.map((_, index) => [codeAt(index)] as const),
        settings: { 'Порог малой группы': smallGroup, 'Уровень свода': 'регион' },
        store: regions.map((figures, index) => {
          const counts = figures.flatMap((one, at): [string, Counts[string]][] => [
            [INDICATORS[at] ?? '', both(one)],
            [`К20/${INDICATORS[at]}`, one.low],
          ]);
          const name = `Школа ${codeAt(index)}`;
          const measures = { К19: [1, 1], ...Object.fromEntries(counts) } as const;
          return summaryOf(codeAt(index), measures, { municipality: name });
        }),
      });
      // Of the schools with low results nothing is told, and so nothing of their part in each.
      const seen = regions.map((figures) =>
        figures.map((one): Figures => ({ low: NOTHING, rest: both(one) })),
      );
      const rows = seenRows(plan, seen, ['Итого']);
      expect(rows.length).toBe(INDICATORS.length);
      for (const row of rows) {
        expect(givenAway(enumerated(row), smallGroup)).toEqual([]);
      }
    }),
    { seed: 20260424, numRuns: 60 },
  );
});

/** A row of the sheet made of figures alone. */
function shownRow(parts: readonly Figures[], smallGroup: number): SeenRow {
  const shareOf = ([numerator, denominator]: Pair) => ({ numerator, denominator });
  const hidden = conceal(
    parts.map((part) => ({ share: shareOf(both(part)), lowResults: shareOf(part.low) })),
    smallGroup,
  );
  const cell = (counts: Pair, why: string | null | undefined): Cell =>
    why ? '—*' : percentCell(shareOf(counts));
  const sum = (of: (part: Figures) => Pair): Pair => [
    sumOf(parts.map((part) => of(part)[0])),
    sumOf(parts.map((part) => of(part)[1])),
  ];
  return {
    parts: parts.map((part, index) => ({
      shown: cell(both(part), hidden.parts[index]),
      low: part.low[1],
      rest: part.rest[1],
    })),
    total: cell(sum(both), hidden.total),
    lowResults: cell(
      sum(({ low }) => low),
      hidden.lowResults,
    ),
  };
}

it('С-12: nor a school of a large one, with every size from one to hundreds', () => {
  const sized = fc
    .tuple(fc.constantFrom(3, 12, 60, 300), fc.boolean())
    .chain(([largest, isLow]) =>
      pair(largest).map((counts) =>
        isLow ? { low: counts, rest: NOTHING } : { low: NOTHING, rest: counts },
      ),
    );
  fc.assert(
    fc.property(
      fc.array(sized, { minLength: 20, maxLength: 60 }),
      threshold,
      (parts, smallGroup) => {
        expect(givenAway(narrowed(shownRow(parts, smallGroup)), smallGroup)).toEqual([]);
      },
    ),
    { seed: 20260424, numRuns: 150 },
  );
});

it('С-51: where no group is small and none under ten is certain, nothing is hidden', () => {
  const size = fc.integer({ min: 10, max: 40 });
  const big = fc.tuple(size, fc.boolean()).chain(([denominator, isLow]) =>
    fc.nat(denominator).map((numerator): Figures => {
      const counts: Pair = [numerator, denominator];
      return isLow ? { low: counts, rest: NOTHING } : { low: NOTHING, rest: counts };
    }),
  );
  fc.assert(
    fc.property(fc.array(big, { maxLength: 30 }), threshold, (parts, smallGroup) => {
      const row = shownRow(parts, smallGroup);
      const cells = [...row.parts.map(({ shown }) => shown), row.total, row.lowResults];
      expect(cells.filter(isHidden)).toEqual([]);
    }),
    { seed: 20260424, numRuns: 200 },
  );
});
