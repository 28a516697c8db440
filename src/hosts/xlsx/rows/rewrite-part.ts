/** A small part of a package, rewritten element by element. */
import type { OpcPackage } from '../package/opc-package';
import { outlineOf } from '../xml/outline';
import { type Rewriter, rewritten } from '../xml/rewrite';

/** Deeper than anything that rows are told of in. */
const DEPTH = 12;

/** Rewrites a part; one that is left as it was stays the same part, and no part loses its root. */
export function rewritePart(
  pack: OpcPackage,
  part: string,
  rewriterOf: (xml: string) => Rewriter,
): void {
  const xml = pack.text(part);
  const root = outlineOf(xml, part, DEPTH);
  const rewrite = rewriterOf(xml);
  const text = rewritten(xml, root, (element, parent) => {
    const wanted = rewrite(element, parent);
    return element === root ? (wanted ?? { attributes: {}, mayBeEmpty: true }) : wanted;
  });
  const after = xml.slice(0, root.start) + (text ?? '') + xml.slice(root.end);
  if (after !== xml) pack.setText(part, after);
}
