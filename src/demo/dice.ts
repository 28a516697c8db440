/** Seeded chance: the same seed gives the same school on every machine. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { shortHash } from '../core/values/text';

export class Dice {
  readonly #generator: ReturnType<typeof xoroshiro128plus>;

  /** Each purpose has its own sequence, so that a change in one sheet leaves the others alone. */
  constructor(seed: number, purpose: string) {
    this.#generator = xoroshiro128plus(Number.parseInt(shortHash(`${seed} ${purpose}`), 16) | 0);
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return uniformInt(this.#generator, from, to);
  }

  /** True in `share` of all cases, to a tenth of a percent. */
  chance(share: number): boolean {
    return this.int(0, 999) < share * 1000;
  }

  /** One of the items; there must be at least one. */
  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)] as T;
  }

  /** One of the items, each as likely as its whole weight says; null when there are none. */
  weighted<T extends { readonly weight: number }>(items: readonly T[]): T | null {
    const total = items.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return null;
    let rest = this.int(1, total);
    for (const item of items) {
      rest -= item.weight;
      if (rest <= 0) return item;
    }
    return null;
  }

  /** The items in a random order. */
  shuffled<T>(items: readonly T[]): T[] {
    const mixed = [...items];
    for (let last = mixed.length - 1; last > 0; last--) {
      const other = this.int(0, last);
      [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
    }
    return mixed;
  }
}
