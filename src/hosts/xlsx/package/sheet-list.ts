/** Lists of sheets that lead nowhere, or to one thing twice. */
import { BrokenPackage } from '../faults';
import type { Relationship } from './relationships';
import type { SheetEntry } from './workbook-part';

/**
 * Throws `BrokenPackage` for a sheet that the list names and the package lacks, which would be taken for one that
 * people have deleted, and for two of one name, of which nobody knows which is meant.
 */
export function refuseOddSheets(
  sheets: readonly SheetEntry[],
  relations: readonly Relationship[],
): void {
  const names = new Set<string>();
  for (const { name, relationId } of sheets) {
    if (name === '') throw new BrokenPackage('в списке его листов есть лист без названия');
    if (names.has(name)) throw new BrokenPackage(`в нём два листа с названием «${name}»`);
    names.add(name);
    const leading = relations.filter(({ id }) => id === relationId).length;
    if (leading === 0) throw new BrokenPackage(`лист «${name}» есть в списке, а самого листа нет`);
    if (leading > 1) throw new BrokenPackage(`лист «${name}» в нём — сразу несколько частей`);
  }
}

/** Throws `BrokenPackage` for two sheets on one part: what is written to one would stand on the other one, too. */
export function refuseSharedParts(
  sheets: readonly { readonly name: string; readonly part: string }[],
): void {
  const known = new Map<string, string>();
  for (const { name, part } of sheets) {
    const other = known.get(part.toLowerCase());
    if (other !== undefined) {
      throw new BrokenPackage(`листы «${other}» и «${name}» в нём — одна и та же часть`);
    }
    known.set(part.toLowerCase(), name);
  }
}
