/** Laws that hold in every school, whatever is in its books. */
import fc from 'fast-check';
import { computeSchool, type SchoolResults } from '../../../src/core/school/compute-school';
import { percentOf } from '../../../src/core/values/share';
import { runsOf } from '../../sample';
import { SCENARIO_4 } from '../school/rating/scenario-4';
import {
  dayAt,
  type KitSheet,
  readerOf,
  type SchoolRows,
  schoolWith,
  shareOf,
  sheetsWith,
  TODAY,
} from '../school/school-kit';
import { anySchool } from './made-school';

const RUNS = { seed: 20_260_415, numRuns: runsOf(60) };

const compute = (sheets: readonly KitSheet[]) => computeSchool(readerOf(sheets), dayAt(TODAY));

/** What must not change: shares, ratings, summary. */
function outcomeOf({ shares, rating, summary }: SchoolResults) {
  return {
    shares: shares.map(({ rule, numerator, denominator }) => [rule.code, numerator, denominator]),
    rating: rating.lines.map(
      ({ teacher, first, second, total, self, confirmed, shown, unchecked }) => [
        ...[teacher.code, first, second, total, self, confirmed, unchecked],
        shown,
      ],
    ),
    checksum: summary?.checksum,
  };
}

test('Ш-02, Ш-04: numerator ≤ denominator, and percentages are 0…100 or none', () => {
  fc.assert(
    fc.property(anySchool, (rows) => {
      for (const { numerator, denominator, members } of schoolWith(rows).shares) {
        expect(numerator).toBeLessThanOrEqual(denominator);
        expect(new Set(members.map(({ id }) => id)).size).toBe(denominator);
        const percent = percentOf({ numerator, denominator });
        if (denominator === 0) expect(percent).toBeNull();
        else expect(percent === null || (percent >= 0 && percent <= 100)).toBe(true);
      }
    }),
    RUNS,
  );
});

test('К9.1 + К9.2 ≤ N, К2 has the denominator of К1, К7 ≤ К6 of the same period', () => {
  fc.assert(
    fc.property(anySchool, (rows) => {
      const { shares } = schoolWith(rows);
      const of = (code: string) =>
        shares.find(({ rule }) => rule.code === code) ?? { numerator: -1, denominator: -1 };
      expect(of('К9.1').numerator + of('К9.2').numerator).toBeLessThanOrEqual(of('К6').denominator);
      expect(of('К2').denominator).toBe(of('К1').denominator);
      // The period is shorter than three years.
      expect(of('К7').numerator).toBeLessThanOrEqual(of('К6').numerator);
      expect(of('К5').denominator).toBeLessThanOrEqual(of('К4').denominator);
    }),
    RUNS,
  );
});

/** Rows of each sheet in another order; the header stays. */
function shuffled(sheets: readonly KitSheet[], seed: number): KitSheet[] {
  return sheets.map(({ name, rows: [header = [], ...rows] }) => {
    const keyed = rows.map((row, index) => ({ row, key: ((index + 1) * seed) % 10_007 }));
    return { name, rows: [header, ...keyed.sort((a, b) => a.key - b.key).map(({ row }) => row)] };
  });
}

/** Ties by the upper row (equal completion and hours, a repeated course) are left out. */
function hasNoTies({ Курсы: courses = [] }: SchoolRows): boolean {
  const keys = courses.map((row) => `${row['Код педагога']} ${row['Дата окончания']}`);
  return new Set(keys).size === keys.length;
}

test('the order of rows changes neither ratings nor shares nor the checksum', () => {
  fc.assert(
    fc.property(anySchool.filter(hasNoTies), fc.integer({ min: 2, max: 10_000 }), (rows, seed) => {
      const sheets = sheetsWith(rows);
      const moved = sheets.map((sheet) =>
        // «Критерии» keep their order: it is the order of the rating's columns.
        sheet.name === 'Критерии' ? sheet : (shuffled([sheet], seed)[0] ?? sheet),
      );
      expect(outcomeOf(compute(moved))).toEqual(outcomeOf(compute(sheets)));
    }),
    RUNS,
  );
});

const BLANK_ROWS = [[], [null, '', ' '], ['\u00a0', false], [false]];

test('blank rows inserted anywhere change nothing but row numbers', () => {
  fc.assert(
    fc.property(anySchool, fc.array(fc.nat({ max: 30 }), { maxLength: 6 }), (rows, places) => {
      const sheets = sheetsWith(rows);
      const stretched = sheets.map(({ name, rows: filled }) => {
        const stretchedRows: KitSheet['rows'][number][] = [...filled];
        for (const [index, place] of places.entries()) {
          const at = 1 + (place % stretchedRows.length);
          stretchedRows.splice(at, 0, BLANK_ROWS[index % BLANK_ROWS.length] ?? []);
        }
        return { name, rows: stretchedRows };
      });
      const [plain, wide] = [compute(sheets), compute(stretched)];
      expect(outcomeOf(wide)).toEqual(outcomeOf(plain));
      const codes = ({ issues }: SchoolResults) =>
        issues.map(({ code, sheet }) => `${code} ${sheet}`);
      expect(codes(wide).sort()).toEqual(codes(plain).sort());
    }),
    RUNS,
  );
});

test('a row with an error changes nothing: without it everything is the same', () => {
  fc.assert(
    fc.property(anySchool, (rows) => {
      const good = schoolWith(rows);
      const broken = { 'Код педагога': 'П-1', Дата: 'вчера', Критерий: '2.5' };
      const bad = schoolWith({ ...rows, Мероприятия: [...(rows.Мероприятия ?? []), broken] });
      expect(outcomeOf(bad)).toEqual(outcomeOf(good));
      expect(bad.book.findings.leftOut).toBe(good.book.findings.leftOut + 1);
    }),
    RUNS,
  );
});

test('columns may stand in any order', () => {
  fc.assert(
    fc.property(anySchool, (rows) => {
      const sheets = sheetsWith(rows);
      const reversed = sheets.map(({ name, rows: grid }) => {
        const width = grid[0]?.length ?? 0;
        const turned = grid.map((row) =>
          Array.from({ length: width }, (_, at) => row[width - 1 - at] ?? null),
        );
        return { name, rows: turned };
      });
      expect(outcomeOf(compute(reversed))).toEqual(outcomeOf(compute(sheets)));
    }),
    RUNS,
  );
});

test('nothing is remembered: after any school scenario 4 comes out as it does by hand', () => {
  fc.assert(
    fc.property(anySchool, (rows) => {
      schoolWith(rows);
      const { rating, shares } = schoolWith(SCENARIO_4);
      expect(rating.lines.map(({ teacher, shown, total }) => [teacher.code, shown, total])).toEqual(
        [
          ['U1', '1–2', 2300],
          ['U2', '1–2', 2300],
          ['U3', '3', 1900],
          ['U4', '4', 1500],
          ['U6', '5', 700],
          ['U5', '6', 0],
        ],
      );
      // Six people, and not one course among them.
      expect(shareOf({ shares }, 'К6')).toBe('0/6');
      expect(shareOf({ shares }, 'К4')).toBe('0/0');
    }),
    RUNS,
  );
});
