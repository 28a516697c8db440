/** Compares by characters or by size: the same on every machine, whatever its locale. */
export function compare<T extends string | number>(left: T, right: T): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
