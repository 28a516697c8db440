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

/** The zip with another size declared for a part (the first one when none is named), everywhere it is told. */
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
  view.setUint32(view.getUint32(entry + 42, true) + 22, size, true);
  return lying;
}

/** The zip in which a part has another name of the same length, nothing else. */
export function renamedPart(bytes: Uint8Array, before: string, after: string): Uint8Array {
  return strToU8(strFromU8(bytes, true).split(before).join(after), true);
}

/** The zip with its directory told the way of archives above 4 GB (ZIP64). */
export function asLargeZip(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const old = new DataView(bytes.buffer, bytes.byteOffset);
  const large = new Uint8Array(end + 56 + 20 + 22);
  large.set(bytes.subarray(0, end));
  large.set(bytes.subarray(end), end + 76);
  const view = new DataView(large.buffer);
  const count = old.getUint16(end + 10, true);
  view.setUint32(end, 0x06064b50, true);
  view.setUint32(end + 4, 44, true);
  view.setUint32(end + 24, count, true);
  view.setUint32(end + 32, count, true);
  view.setUint32(end + 40, old.getUint32(end + 12, true), true);
  view.setUint32(end + 48, old.getUint32(end + 16, true), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setUint32(end + 64, end, true);
  view.setUint32(end + 72, 1, true);
  view.setUint32(end + 76 + 8, 0xffffffff, true);
  view.setUint32(end + 76 + 16, 0xffffffff, true);
  return large;
}
