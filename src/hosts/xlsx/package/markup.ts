/** Parts that say how the package hangs together: small, asked often, changed by splicing. */
import { type Outline, outlineOf } from '../xml/outline';
import { type Splice, splice } from '../xml/splice';
import { Kept } from './kept';
import type { OpcPackage } from './opc-package';

/** A part's text and where its elements stand in it. */
export interface Markup {
  readonly xml: string;
  readonly root: Outline;
}

const KEPT = new Kept<Markup>();

/** The part with two levels of elements under its root. Never for worksheets: it is kept in memory. */
export function markupOf(pack: OpcPackage, part: string): Markup {
  return KEPT.of(pack, part, (xml) => ({ xml, root: outlineOf(xml, part) }));
}

/** Carries out splices of the part's text; a part that they leave as it was stays the same part. */
export function changeMarkup(pack: OpcPackage, part: string, splices: readonly Splice[]): void {
  const { xml } = markupOf(pack, part);
  const changed = splice(xml, splices);
  if (changed !== xml) pack.setText(part, changed);
}

/** The splices that take elements away. */
export function removal(elements: readonly Outline[]): Splice[] {
  return elements.map(({ start, end }) => ({ start, end, text: '' }));
}
