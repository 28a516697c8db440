/**
 * An attack on a promise: many cases, each of which follows from the seed and its number alone, so that one
 * that broke the promise is had again by `npm run trust -- --only ID --seed N --again NUMBER`.
 */
import { Dice } from '../../src/demo/dice';

/** What became of a case in which the promise held. */
interface Outcome {
  /** The kind of end, in a few English words: cases are counted by it. */
  readonly became: string;
  /** How much was tried in this case, where that is more than one: rows of a book. */
  readonly amount?: number;
}

/** Plays one case; whatever it throws breaks the promise. */
type Play = (dice: Dice, index: number) => Outcome | Promise<Outcome>;

/** An attack with everything made that its cases share. */
export interface Prepared {
  readonly play: Play;
  /** How many different cases there are; absent: as many as one likes. */
  readonly cases?: number;
}

export type Form = 'short' | 'long';

export interface Attack {
  /** Stays for ever: figures are kept under it. */
  readonly id: string;
  /** What is tried, in a few English words: «damaged packages». */
  readonly title: string;
  /** What `amount` counts, where it counts anything. */
  readonly unit?: string;
  /** Cases of the long form and of the one in jest. */
  readonly long: number;
  readonly short: number;
  /** In the short form it may leave out what takes long to make. */
  prepare(form: Form): Prepared | Promise<Prepared>;
}

/** A case as it is written down. */
export interface Played {
  readonly index: number;
  readonly became: string;
  readonly amount?: number;
  /** Why the promise did not hold; absent: it held. */
  readonly broken?: string;
}

const LONGEST_REASON = 600;

/** Plays the case of this number. */
export async function played(
  { id }: Pick<Attack, 'id'>,
  { play }: Prepared,
  seed: number,
  index: number,
): Promise<Played> {
  try {
    return { index, ...(await play(new Dice(seed, `${id} ${index}`), index)) };
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { index, became: 'broken', broken: words.slice(0, LONGEST_REASON) };
  }
}

/** Says that a promise does not hold. */
export function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
