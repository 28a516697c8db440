/** The merged areas of a sheet, found by a cell without looking at all of them. */
import { contains } from '../../../core/values/cell-address';
import type { Area } from '../../wire/snapshot';

/** Rows that share one list. */
const BUCKET = 64;

export class MergedAreas {
  private readonly buckets = new Map<number, Area[]>();

  constructor(areas: readonly Area[]) {
    for (const area of areas) {
      for (let key = bucketOf(area.top); key <= bucketOf(area.bottom); key++) {
        const bucket = this.buckets.get(key);
        if (bucket) bucket.push(area);
        else this.buckets.set(key, [area]);
      }
    }
  }

  /** The area that a cell is part of. */
  around(row: number, column: number): Area | undefined {
    return this.buckets.get(bucketOf(row))?.find((area) => contains(area, row, column));
  }

  /** The areas that touch some rows. */
  touching(top: number, bottom: number): ReadonlySet<Area> {
    const found = new Set<Area>();
    if (this.buckets.size === 0) return found;
    for (let key = bucketOf(top); key <= bucketOf(bottom); key++) {
      for (const area of this.buckets.get(key) ?? []) {
        if (area.top <= bottom && area.bottom >= top) found.add(area);
      }
    }
    return found;
  }
}

const bucketOf = (row: number): number => Math.floor(row / BUCKET);
