/**
 * What follows from the shown cells of a public row for somebody who knows every denominator: between
 * which bounds each numerator lies (rule С-12). Exact, and in a fixed number of steps a numerator: the
 * row's sums lie in each other, «ШНОР» in «Итого», so its bounds have a closed form.
 */

/** Denominators: of schools with low results, and of the others. A school has one of the two. */
export interface Size {
  readonly low: number;
  readonly rest: number;
}

/** Whole numbers from one to the other, both included. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** What the row shows. */
export interface Shown {
  /** Sizes of the hidden parts together. */
  readonly hidden: Size;
  /** The numerators of the shown parts together, and what of them schools with low results can have. */
  readonly told: number;
  readonly toldLow: Bounds;
  /** The numerators of «Итого» and «ШНОР»; null where they are not shown. */
  readonly total: number | null;
  readonly lowResults: number | null;
}

/** A cell of a part; its numerator, null where it is hidden. */
interface PartCell {
  readonly size: Size;
  readonly numerator: number | null;
}

/** The row with a part more; `times` -1: with one less. */
export function withPart(shown: Shown, { size, numerator }: PartCell, times: 1 | -1 = 1): Shown {
  if (numerator === null) {
    const { low, rest } = shown.hidden;
    const hidden = { low: low + times * size.low, rest: rest + times * size.rest };
    return { ...shown, hidden };
  }
  const { from, to } = shown.toldLow;
  return {
    ...shown,
    told: shown.told + times * numerator,
    toldLow: {
      from: from + times * Math.max(0, numerator - size.rest),
      to: to + times * Math.min(size.low, numerator),
    },
  };
}

const within = ({ from, to }: Bounds, value: number): number => Math.min(to, Math.max(from, value));

/** The hidden parts' numerators over schools with low results, together. */
function hiddenLow({ hidden, told, toldLow, total, lowResults }: Shown): Bounds {
  const bounds = [{ from: 0, to: hidden.low }];
  if (lowResults !== null) {
    bounds.push({ from: lowResults - toldLow.to, to: lowResults - toldLow.from });
  }
  if (total !== null) bounds.push({ from: total - told - hidden.rest, to: total - told });
  return {
    from: Math.max(...bounds.map(({ from }) => from)),
    to: Math.min(...bounds.map(({ to }) => to)),
  };
}

/** A hidden part's numerator. */
export function ofPart(shown: Shown, { low, rest }: Size): Bounds {
  const sum = hiddenLow(shown);
  const { hidden, told, total } = shown;
  const [otherLow, otherRest] = [hidden.low - low, hidden.rest - rest];
  if (total === null) {
    return { from: Math.max(0, sum.from - otherLow), to: Math.min(low, sum.to) + rest };
  }
  // By `inLow`, what all hidden parts have over schools with low results, the lower bound falls and
  // then grows, the upper one grows and then falls: each turns at a known place.
  const left = total - told;
  const least = (inLow: number): number =>
    Math.max(0, inLow - otherLow) + Math.max(0, left - inLow - otherRest);
  const most = (inLow: number): number => Math.min(low, inLow) + Math.min(rest, left - inLow);
  return { from: least(within(sum, otherLow)), to: most(within(sum, low)) };
}

/** The numerator of «Итого». */
export function ofTotal(shown: Shown): Bounds {
  const { total, told, hidden } = shown;
  if (total !== null) return { from: total, to: total };
  const { from, to } = hiddenLow(shown);
  return { from: told + from, to: told + to + hidden.rest };
}

/** The numerator of «ШНОР». */
export function ofLowResults(shown: Shown): Bounds {
  const { lowResults, toldLow } = shown;
  if (lowResults !== null) return { from: lowResults, to: lowResults };
  const { from, to } = hiddenLow(shown);
  return { from: from + toldLow.from, to: to + toldLow.to };
}

/** The numerator of the others: «Итого» less «ШНОР», a group that the row never shows by itself. */
export function ofRest(shown: Shown): Bounds {
  const { total, lowResults, told, toldLow, hidden } = shown;
  if (total !== null) {
    const low = ofLowResults(shown);
    return { from: total - low.to, to: total - low.from };
  }
  const sum = hiddenLow(shown);
  const inTold =
    lowResults === null ? toldLow : { from: lowResults - sum.to, to: lowResults - sum.from };
  return { from: told - inTold.to, to: told - inTold.from + hidden.rest };
}
