/** `RangeList`: ranges of one sheet that are given one and the same thing by one call. */
import type { Range } from './range';
import { REFUSAL, refusalOfRange } from './refusals';

export class RangeList {
  constructor(private readonly ranges: readonly Range[]) {
    if (ranges.length === 0) throw new Error('The list of ranges must not be empty');
  }

  [REFUSAL](method: string, args: unknown[]): string | null {
    for (const range of this.ranges) {
      const words = refusalOfRange(range, method, args);
      if (words !== null) return words;
    }
    return null;
  }

  setValue(value: unknown): this {
    for (const range of this.ranges) {
      const row = () => new Array<unknown>(range.columns).fill(value);
      range.setValues(Array.from({ length: range.rows }, row));
    }
    return this;
  }

  setNumberFormat(format: string): this {
    for (const range of this.ranges) range.setNumberFormat(format);
    return this;
  }
}
