/** What a case says of what it has found; neither jest nor anything else of a test runs in an account. */
import { Fault } from '../../core/values/fault';

/** Something is not as the contract says. */
export class Difference extends Error {
  override readonly name = 'Difference';

  constructor(
    readonly wanted: string,
    readonly found: string,
  ) {
    super(`Ожидалось ${wanted}, получено ${found}`);
  }
}

/** A value in words: JSON, with what JSON cannot say. */
export function inWords(value: unknown): string {
  return value === undefined ? 'ничего' : JSON.stringify(value);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether two plain values are the same; a field without a value is none. */
function isSame(found: unknown, wanted: unknown): boolean {
  if (!isObject(found) || !isObject(wanted)) return Object.is(found, wanted);
  if (Array.isArray(found) !== Array.isArray(wanted)) return false;
  if (Array.isArray(found) && found.length !== wanted['length']) return false;
  const keys = new Set([...Object.keys(found), ...Object.keys(wanted)]);
  return [...keys].every((key) => isSame(found[key], wanted[key]));
}

/** Throws unless what was found is what was wanted. */
export function expectSame(found: unknown, wanted: unknown): void {
  if (!isSame(found, wanted)) throw new Difference(inWords(wanted), inWords(found));
}

/** Throws unless what was found is among what the contract leaves open. */
export function expectOneOf(found: unknown, wanted: readonly unknown[]): void {
  if (wanted.some((one) => isSame(found, one))) return;
  throw new Difference(`одно из ${inWords(wanted)}`, inWords(found));
}

/** Throws unless the text has every one of the parts. */
export function expectSays(text: string, ...parts: readonly string[]): void {
  for (const part of parts) {
    if (!text.includes(part)) throw new Difference(`слова ${inWords(part)}`, inWords(text));
  }
}

/** Throws unless the work is refused by a `Fault`, whose sentence is given back. */
export function expectRefused(work: () => unknown): string {
  try {
    work();
  } catch (caught) {
    if (caught instanceof Fault) return caught.message;
    throw new Difference('отказ с пояснением', String(caught));
  }
  throw new Difference('отказ с пояснением', 'выполнено без отказа');
}
