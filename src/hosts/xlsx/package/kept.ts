/** What was made of a part, kept as long as the part is. */
import type { OpcPackage, Part } from './opc-package';

/**
 * Copies of a package share the parts that neither has changed, and so what is kept of them; a part
 * that is written is a new part, of which nothing is kept yet.
 */
export class Kept<T> {
  private readonly made = new WeakMap<Part, T>();

  /** What is kept of the part; undefined: nothing so far. */
  known(pack: OpcPackage, name: string): T | undefined {
    return this.made.get(pack.part(name));
  }

  /** Keeps what was made of the part elsewhere. */
  keep(pack: OpcPackage, name: string, made: T): void {
    this.made.set(pack.part(name), made);
  }

  /** What `make` gives for the part's text: made when first asked for. Throws `BrokenPackage`. */
  of(pack: OpcPackage, name: string, make: (xml: string) => T): T {
    return this.once(pack, name, () => make(pack.text(name)));
  }

  /** The same of the part's text in pieces, for whoever goes through it once. */
  ofPieces(pack: OpcPackage, name: string, make: (xml: Iterable<string>) => T): T {
    return this.once(pack, name, () => make(pack.pieces(name)));
  }

  private once(pack: OpcPackage, name: string, make: () => T): T {
    const part = pack.part(name);
    const known = this.made.get(part);
    if (known !== undefined) return known;
    const made = make();
    this.made.set(part, made);
    return made;
  }

  /** What is kept of a part is kept of the one that has taken its place, too, where it `holds`. */
  carry(before: Part, after: Part, holds: (made: T) => boolean): void {
    const made = this.made.get(before);
    if (made !== undefined && holds(made)) this.made.set(after, made);
  }
}
