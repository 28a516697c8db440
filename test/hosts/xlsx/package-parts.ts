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

/** The zip with another size declared in its directory for a part (the first one when none is named). */
export function withDeclaredSize(bytes: Uint8Array, size: number, part?: string): Uint8Array {
  const lying = new Uint8Array(bytes);
  const view = new DataView(lying.buffer);
  let entry = view.getUint32(lying.length - 22 + 16, true);
  const nameAt = (at: number): string =>
    strFromU8(lying.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  while (part !== undefined && nameAt(entry) !== part) {
    entry += 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
  }
  view.setUint32(entry + 24, size, true);
  return lying;
}
