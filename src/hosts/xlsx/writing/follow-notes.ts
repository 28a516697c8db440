/** Header notes of a written sheet whose plan has other headers, or has them in another row. */
import { movedHeader } from '../../../core/schema/header-row';
import type { SheetGrid } from '../../../core/schema/sheet-grid';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import type { SpreadsheetDocument, Worksheet } from '../document';
import { relationshipsOf } from '../package/relationships';
import { attributeOf, childOf, outlineOf } from '../xml/outline';
import { splice, withPrefix } from '../xml/splice';
import { headerNotes, layNotes } from './notes';
import { placeInSheet } from './sheet-order';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Puts the plan's notes in the place of those on the header's first `width` cells; `grid` is what the
 * sheet held before. Other notes stay: those under the header, and of columns beyond.
 */
export function followNotes(
  { pack }: SpreadsheetDocument,
  { part }: Worksheet,
  plan: SheetPlan,
  grid: SheetGrid,
  width: number,
): void {
  const header = plan.titles.length;
  const rows = [header, movedHeader(grid.rows, plan) ?? header];
  const xml = pack.text(part);
  const root = outlineOf(xml, part, 1);
  const legacy = childOf(root, 'legacyDrawing');
  const id = legacy && attributeOf(legacy, 'id');
  const relation = relationshipsOf(pack, part).find((one) => one.id === id);
  const drawing = relation && pack.has(relation.target) ? relation.target : null;
  const made = layNotes(
    pack,
    part,
    headerNotes(plan),
    drawing,
    ({ row, column }, byUs) => column < width && (byUs || rows.includes(row)),
  );
  if (made === null) return;
  const start = legacy?.start ?? placeInSheet(root, 'legacyDrawing');
  const markup = `<legacyDrawing xmlns:r="${RELATIONSHIPS}" r:id="${made}"/>`;
  const text = withPrefix(markup, root.prefix);
  pack.setText(part, splice(xml, [{ start, end: legacy?.end ?? start, text }]));
}
