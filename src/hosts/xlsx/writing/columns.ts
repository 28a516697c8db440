/** `<cols>`: the widths of a plan's columns and the formats of their blank cells. */
import type { ColumnPlan, SheetPlan } from '../../../core/schema/sheet-plan';
import { widthOf } from '../styles/column-width';
import { columnStyle } from '../styles/looks';
import type { StyleSheet } from '../styles/style-sheet';
import { attributeOf, childOf, type Outline } from '../xml/outline';
import { type Splice, setAttribute, withPrefix } from '../xml/splice';
import { placeInSheet } from './sheet-order';

function columnXml(styles: StyleSheet, column: ColumnPlan, index: number): string {
  const width = widthOf(column.width);
  const style = columnStyle(styles, column);
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`;
}

/** The `<col>` elements of the plan's columns. */
export function columnsXml(styles: StyleSheet, { columns }: SheetPlan): string {
  return columns.map((column, index) => columnXml(styles, column, index)).join('');
}

/** What a person has said of columns beyond the first `width`, as the sheet has it. */
function othersOf(xml: string, cols: Outline | undefined, width: number): string {
  const pieces = (cols?.children ?? []).flatMap((col) => {
    if (Number(attributeOf(col, 'max')) <= width) return [];
    if (Number(attributeOf(col, 'min')) > width) return [xml.slice(col.start, col.end)];
    const { text } = setAttribute(xml, col, 'min', String(width + 1));
    return [text + xml.slice(col.contentStart, col.end)];
  });
  return pieces.join('');
}

/** Describes the product's first `width` columns as the plan does, and leaves those beyond alone. */
export function columnSplices(
  xml: string,
  root: Outline,
  plan: SheetPlan,
  width: number,
  styles: StyleSheet,
): Splice[] {
  const cols = childOf(root, 'cols');
  const own = withPrefix(columnsXml(styles, plan), root.prefix);
  const text = `<${root.prefix}cols>${own}${othersOf(xml, cols, width)}</${root.prefix}cols>`;
  const start = cols?.start ?? placeInSheet(root, 'cols');
  return [{ start, end: cols?.end ?? start, text }];
}
