/** A walk over a parsed program. */
import type { AnyNode } from 'acorn';

/** Shows every node of a parsed program. */
export function visit(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node);
  for (const child of Object.values(node).flat()) {
    if (typeof child === 'object' && child !== null && 'type' in child) {
      visit(child as AnyNode, see);
    }
  }
}
