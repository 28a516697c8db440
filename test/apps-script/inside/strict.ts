/** Objects that know only what is emulated, and note every call. */
import { REFUSAL, type Refusing } from './refusals';
import type { World } from './world';

/** Throws the one error that means «the fake has to learn this». */
export function notEmulated(what: string): never {
  throw new Error(`NOT EMULATED: ${what}`);
}

/**
 * Wraps a service object: an unknown member is an error and not `undefined`, nothing can be set,
 * and each call is noted under the object's name.
 */
export function strict<T extends object>(world: World, name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, self) {
      if (typeof key === 'symbol') return Reflect.get(object, key);
      if (!(key in object) || key === 'constructor') return notEmulated(`${name}.${key}`);
      const member: unknown = Reflect.get(object, key);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const refusal = world.note(`${name}.${key}`);
        // Thrown here and not outside: an error has to be one of this context's own.
        if (refusal !== null) throw new Error(refusal);
        const late = world.carryOutBefore(`${name}.${key}`);
        if (late !== null) throw new Error(late);
        const words = (object as Refusing)[REFUSAL]?.(key, args) ?? null;
        if (words !== null) {
          if (!world.holdBack(words)) throw new Error(words);
          return self;
        }
        const { twist } = world;
        const real = (given: unknown[]): unknown => member.apply(object, given);
        const result = twist ? twist(`${name}.${key}`, object, args, real) : real(args);
        return result === object ? self : result;
      };
    },
    set: (_, key) => notEmulated(`${name}.${String(key)} = …`),
  });
}

/** A whole number from 1 on: Apps Script counts from 1, and an index of 0 is a common mistake. */
export function ordinal(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
    throw new Error(`${what} must be a whole number from 1, not ${String(value)}`);
  }
  return value;
}

/** A rectangle of exactly this size, as all plural setters require. */
export function rectangle<T>(values: T[][], rows: number, columns: number, what: string): T[][] {
  if (!Array.isArray(values) || values.length !== rows) {
    throw new Error(`${what}: ${values.length} rows of data for ${rows} rows of the range`);
  }
  values.forEach((row, index) => {
    if (!Array.isArray(row) || row.length !== columns) {
      throw new Error(`${what}: row ${index + 1} has ${row?.length} cells, the range ${columns}`);
    }
  });
  return values;
}
