/** Looks by index, each kept once. */
import type { Look } from '../wire/snapshot';
export declare class Palette {
  readonly looks: Look[];
  private readonly byObject;
  private readonly byContent;
  private readonly rows;
  indexOf(look: Look): number;
  /** The same array for equal rows: most rows look alike, and a shared array travels once. */
  row(indexes: readonly number[]): readonly number[];
}
