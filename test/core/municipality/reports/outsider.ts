/**
 * Whoever reads «Публичная сводка» and wants to know what it hides. He has the shown cells, and every
 * denominator from elsewhere (schools publish their staff); he knows who is in «ШНОР», adds and
 * subtracts. Nothing here is the program's own arithmetic.
 */
import type { Cell } from '../../../../src/core/values/cell';

/** The column of a school, or of a municipality with schools of both kinds. */
interface SeenPart {
  readonly shown: Cell;
  /** The denominator over its schools with low results, and over its others. */
  readonly low: number;
  readonly rest: number;
}

/** A row of the sheet. */
export interface SeenRow {
  readonly parts: readonly SeenPart[];
  readonly total: Cell;
  readonly lowResults: Cell;
}

/** How many values a hidden numerator can still take, by whose it is; shown cells are left out. */
export type Left = ReadonlyMap<string, { readonly values: number; readonly of: number }>;

export const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0);

export const isHidden = (shown: Cell): boolean =>
  typeof shown === 'string' && (shown === '—*' || shown.startsWith('< '));

/** The numerators that are rounded to the shown percent; every one where it is hidden. */
function numeratorsOf(shown: Cell, denominator: number): number[] {
  const all = Array.from({ length: denominator + 1 }, (_, numerator) => numerator);
  if (isHidden(shown)) return all;
  // No school, nobody to count, or nothing delivered.
  if (typeof shown !== 'number') return [0];
  const tenths = Math.round(shown * 10);
  return all.filter(
    (numerator) =>
      2000 * numerator >= (2 * tenths - 1) * denominator &&
      2000 * numerator < (2 * tenths + 1) * denominator,
  );
}

/** Denominators of the whole, of «ШНОР», and of the others. */
function sizesOf({ parts }: SeenRow) {
  const low = sumOf(parts.map((part) => part.low));
  const rest = sumOf(parts.map((part) => part.rest));
  return { low, rest, all: low + rest };
}

/** Sums over «ШНОР» and over the others that the parts can come to, as marks of a table. */
function reachable(row: SeenRow, skipped: number): { marks: Uint8Array; width: number } {
  const { low, rest } = sizesOf(row);
  const width = rest + 1;
  let marks = new Uint8Array((low + 1) * width);
  marks[0] = 1;
  row.parts.forEach((part, index) => {
    if (index === skipped) return;
    const next = new Uint8Array(marks.length);
    for (const [inLow, inRest] of waysOf(part)) {
      const step = inLow * width + inRest;
      for (let at = marks.length - 1 - step; at >= 0; at -= 1) {
        if (marks[at] === 1 && (at % width) + inRest < width) next[at + step] = 1;
      }
    }
    marks = next;
  });
  return { marks, width };
}

/** What a part's numerators over its two kinds of schools can be. */
function waysOf({ shown, low, rest }: SeenPart): (readonly [low: number, rest: number])[] {
  const sums = new Set(numeratorsOf(shown, low + rest));
  return Array.from({ length: low + 1 }, (_, inLow) =>
    Array.from({ length: rest + 1 }, (__, inRest) => [inLow, inRest] as const),
  )
    .flat()
    .filter(([inLow, inRest]) => sums.has(inLow + inRest));
}

/**
 * Tries every assignment of numerators that gives the shown cells (by sums, not one by one: many
 * assignments come to the same) and counts the values of each hidden one.
 */
export function enumerated(row: SeenRow): Left {
  const sizes = sizesOf(row);
  const totals = new Set(numeratorsOf(row.total, sizes.all));
  const lows = new Set(numeratorsOf(row.lowResults, sizes.low));
  const found = new Map<string, { values: number; of: number }>();
  const fits = (low: number, rest: number): boolean => lows.has(low) && totals.has(low + rest);
  row.parts.forEach((part, index) => {
    if (!isHidden(part.shown)) return;
    const { marks, width } = reachable(row, index);
    const others: (readonly [number, number])[] = [];
    marks.forEach((mark, at) => {
      if (mark === 1) others.push([Math.floor(at / width), at % width]);
    });
    const values = new Set<number>();
    for (const [low, rest] of waysOf(part)) {
      if (values.has(low + rest)) continue;
      if (others.some(([a, b]) => fits(a + low, b + rest))) values.add(low + rest);
    }
    found.set(`часть ${index + 1}`, { values: values.size, of: part.low + part.rest });
  });
  const { marks, width } = reachable(row, -1);
  const ways: (readonly [number, number])[] = [];
  marks.forEach((mark, at) => {
    const [low, rest] = [Math.floor(at / width), at % width];
    if (mark === 1 && fits(low, rest)) ways.push([low, rest]);
  });
  if (ways.length === 0) throw new Error('No numerators give the shown cells');
  const count = (of: (low: number, rest: number) => number): number =>
    new Set(ways.map(([low, rest]) => of(low, rest))).size;
  if (isHidden(row.total)) {
    found.set('Итого', { values: count((low, rest) => low + rest), of: sizes.all });
  }
  if (isHidden(row.lowResults)) found.set('ШНОР', { values: count((low) => low), of: sizes.low });
  return found;
}

/** How many numbers are left for «Итого» less «ШНОР», a group that stands in no cell. */
export function valuesOfOthers(row: SeenRow): number {
  const sizes = sizesOf(row);
  const totals = new Set(numeratorsOf(row.total, sizes.all));
  const lows = new Set(numeratorsOf(row.lowResults, sizes.low));
  const { marks, width } = reachable(row, -1);
  const others = new Set<number>();
  marks.forEach((mark, at) => {
    const [low, rest] = [Math.floor(at / width), at % width];
    if (mark === 1 && lows.has(low) && totals.has(low + rest)) others.add(rest);
  });
  return others.size;
}

interface Bounds {
  from: number;
  to: number;
}

/**
 * The same of a large municipality by intervals: each school belongs to one of two sums, and these
 * two to the whole, so narrowing by one equation after another leaves exactly what is possible.
 */
export function narrowed(row: SeenRow): Left {
  const sizes = sizesOf(row);
  const boundsOf = (shown: Cell, denominator: number): Bounds => {
    const numerators = numeratorsOf(shown, denominator);
    return { from: numerators[0] ?? 0, to: numerators[numerators.length - 1] ?? 0 };
  };
  const parts = row.parts.map(({ shown, low, rest }) => boundsOf(shown, low + rest));
  const total = boundsOf(row.total, sizes.all);
  const lowSum = boundsOf(row.lowResults, sizes.low);
  const restSum: Bounds = { from: 0, to: sizes.rest };
  const inLow = parts.filter((_, index) => (row.parts[index]?.low ?? 0) > 0);
  const inRest = parts.filter((_, index) => (row.parts[index]?.rest ?? 0) > 0);
  const equations: (readonly [Bounds, readonly Bounds[]])[] = [
    [lowSum, inLow],
    [restSum, inRest],
    [total, [lowSum, restSum]],
  ];
  const narrow = (bounds: Bounds, from: number, to: number): boolean => {
    if (from <= bounds.from && to >= bounds.to) return false;
    bounds.from = Math.max(bounds.from, from);
    bounds.to = Math.min(bounds.to, to);
    return true;
  };
  let changed = true;
  while (changed) {
    changed = false;
    for (const [sum, members] of equations) {
      const least = sumOf(members.map(({ from }) => from));
      const most = sumOf(members.map(({ to }) => to));
      changed = narrow(sum, least, most) || changed;
      for (const one of members) {
        const others = { from: least - one.from, to: most - one.to };
        if (narrow(one, sum.from - others.to, sum.to - others.from)) {
          changed = true;
          break;
        }
      }
    }
  }
  const found = new Map<string, { values: number; of: number }>();
  const tell = (name: string, shown: Cell, { from, to }: Bounds, of: number): void => {
    if (isHidden(shown)) found.set(name, { values: to - from + 1, of });
  };
  row.parts.forEach(({ shown, low, rest }, index) => {
    const bounds = parts[index];
    if (bounds) tell(`часть ${index + 1}`, shown, bounds, low + rest);
  });
  tell('Итого', row.total, total, sizes.all);
  tell('ШНОР', row.lowResults, lowSum, sizes.low);
  return found;
}

/** Those of whom fewer values are left than the rule promises: the threshold, or all that there are. */
export function givenAway(left: Left, threshold: number): string[] {
  return [...left].flatMap(([name, { values, of }]) =>
    values < Math.min(threshold, of + 1) ? [`${name}: ${values} из ${of + 1}`] : [],
  );
}
