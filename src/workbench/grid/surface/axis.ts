/** Where rows (or columns) begin and end, in pixels, along one side of a sheet. */

/**
 * All have the usual size but those that are named. What is kept and what is searched grows with the
 * named ones only: a sheet may have a million rows.
 */
export class Axis {
  /** Indexes of another size, ascending. */
  private readonly indexes: readonly number[];
  private readonly sizes: readonly number[];
  /** How much further than usual each of `indexes` begins. */
  private readonly shifts: readonly number[];

  constructor(
    private readonly usual: number,
    others: Iterable<readonly [index: number, size: number]>,
  ) {
    const sorted = [...others].sort(([a], [b]) => a - b);
    const shifts: number[] = [];
    let shift = 0;
    for (const [, size] of sorted) {
      shifts.push(shift);
      shift += size - usual;
    }
    this.indexes = sorted.map(([index]) => index);
    this.sizes = sorted.map(([, size]) => size);
    this.shifts = [...shifts, shift];
  }

  /** Where it begins. */
  offset(index: number): number {
    return index * this.usual + (this.shifts[this.named(index)] ?? 0);
  }

  /** 0 of one that is hidden. */
  size(index: number): number {
    const place = this.named(index);
    return this.indexes[place] === index ? (this.sizes[place] ?? this.usual) : this.usual;
  }

  /** The shown one that covers a pixel; the first shown one before the beginning. */
  at(pixel: number): number {
    const inside = Math.max(0, pixel);
    let low = 0;
    let high = Math.max(0, this.indexes.length - 1);
    // The last named one that begins at or before the pixel, then plain division behind it.
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.beginOfNamed(middle) <= inside) low = middle;
      else high = middle - 1;
    }
    const named = this.indexes[low];
    const begin = this.beginOfNamed(low);
    if (named === undefined || begin > inside) return this.plainAt(0, 0, inside);
    const end = begin + (this.sizes[low] ?? 0);
    return inside < end ? named : this.plainAt(named + 1, end, inside);
  }

  /** The next shown one in a direction; the same at the beginning. */
  next(index: number, by: 1 | -1): number {
    if (by === 1) return this.at(this.offset(index + 1));
    const begin = this.offset(index);
    return begin === 0 ? index : this.at(begin - 1);
  }

  private plainAt(first: number, begin: number, pixel: number): number {
    return first + Math.floor((pixel - begin) / this.usual);
  }

  private beginOfNamed(place: number): number {
    return (this.indexes[place] ?? 0) * this.usual + (this.shifts[place] ?? 0);
  }

  /** How many named ones come before an index. */
  private named(index: number): number {
    let low = 0;
    let high = this.indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.indexes[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
