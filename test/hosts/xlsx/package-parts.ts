/** Packages as the tests see them: zips made and taken apart without the code under test. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Zips parts given as text. */
export function packageOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries));
}

/** All parts of a zip as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(bytes));
  return Object.fromEntries(entries.map(([name, part]) => [name, strFromU8(part)]));
}

/** Names of the parts that differ between two zips, those that only one has included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(fresh)]);
  return [...names].filter((name) => old[name] !== fresh[name]).sort();
}
