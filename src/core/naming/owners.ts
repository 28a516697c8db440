/** Whose the signs are by which people are known: prepared once for a school, asked for each person. */

/** A sign, and the name or code that it is a sign of. */
type Owned = readonly [sign: string, owner: string];

/**
 * Gives the question: is this a sign of anybody, `own` apart? One look-up however many have the sign.
 */
export function ownersOf(pairs: readonly Owned[]): (sign: string, own: string | null) => boolean {
  // Of two that differ one is left when one's own is taken out: more need not be kept.
  const owners = new Map<string, readonly [string, string?]>();
  for (const [sign, owner] of pairs) {
    const [first, second] = owners.get(sign) ?? [];
    if (first === undefined) owners.set(sign, [owner]);
    else if (first !== owner && second === undefined) owners.set(sign, [first, owner]);
  }
  return (sign, own) => owners.get(sign)?.some((owner) => owner !== own) === true;
}

/** Whether a text holds what is looked for; what is known by the one's `own` name or code apart. */
export type Finder = (text: string, own?: string | null) => boolean;
