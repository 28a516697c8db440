/** Looks by index, each kept once. */
import { isWide } from '../../core/values/sparse-row';
import type { Look } from '../wire/snapshot';

export class Palette {
  readonly looks: Look[] = [];
  private readonly byObject = new Map<Look, number>();
  private readonly byContent = new Map<string, number>();
  private readonly rows = new Map<string, readonly number[]>();

  indexOf(look: Look): number {
    const known = this.byObject.get(look);
    if (known !== undefined) return known;
    const content = JSON.stringify(look);
    const index = this.byContent.get(content) ?? this.looks.push(look) - 1;
    this.byContent.set(content, index);
    this.byObject.set(look, index);
    return index;
  }

  /** The same array for equal rows: most rows look alike, and a shared array travels once. */
  row(indexes: readonly number[]): readonly number[] {
    const content = isWide(indexes) ? JSON.stringify({ ...indexes }) : indexes.join();
    const known = this.rows.get(content);
    if (known !== undefined) return known;
    this.rows.set(content, indexes);
    return indexes;
  }
}
