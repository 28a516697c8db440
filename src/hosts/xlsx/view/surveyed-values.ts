/** What attributes of a worksheet part say to a view. */
import type { MergedArea } from '../../../core/schema/sheet-grid';
import { areaOf } from '../reading/cell-address';

/** What a conditional format asks of a text; null for one that asks something else. */
export function highlightKind(type: string, operator: string): 'equal' | 'contains' | null {
  if (type === 'cellIs' && operator === 'equal') return 'equal';
  return type === 'containsText' ? 'contains' : null;
}

/** The areas of «B2:B9 D4». */
export function areasOf(references: string): MergedArea[] {
  return references.split(/\s+/).flatMap((reference) => areaOf(reference) ?? []);
}

/** A tab’s colour as «#rrggbb»; null: none that is told by itself. */
export function tabColourOf(argb: string): string | null {
  return /^[0-9a-f]{6,8}$/i.test(argb) ? `#${argb.slice(-6).toLowerCase()}` : null;
}
