/** Columns that a computed sheet gains when its plan has become wider: their widths and formats. */
import type { ColumnPlan, SheetPlan } from '../../../core/schema/sheet-plan';
import { widthOf } from '../styles/column-width';
import { columnStyle } from '../styles/looks';
import type { StyleSheet } from '../styles/style-sheet';
import type { Splice } from '../xml/splice';
import type { SheetLayout } from './sheet-layout';

/** The `<col>` element of a planned column, counted from 0. */
export function columnXml(styles: StyleSheet, column: ColumnPlan, index: number): string {
  const width = widthOf(column.width);
  const style = columnStyle(styles, column);
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`;
}

/**
 * The splice that describes the plan's columns beyond those that the sheet describes already: what
 * a person has set for a column stays. `ownedWidth` is how many columns the product had filled.
 */
export function addedColumns(
  xml: string,
  layout: SheetLayout,
  plan: SheetPlan,
  ownedWidth: number,
  styles: StyleSheet,
): Splice[] {
  const prefix = layout.prefix;
  const close = xml.lastIndexOf(`</${prefix}cols>`, layout.data.start);
  const open = xml.lastIndexOf(`<${prefix}cols`, close);
  if (ownedWidth === 0 || close < 0 || open < 0) return [];
  const described = [...xml.slice(open, close).matchAll(/\smax\s*=\s*["'](\d+)["']/g)];
  const first = Math.max(ownedWidth, ...described.map(([, max]) => Number(max)));
  const text = plan.columns
    .map((column, index) => (index < first ? '' : columnXml(styles, column, index)))
    .join('')
    .replace(/<col /g, `<${prefix}col `);
  return text === '' ? [] : [{ start: close, end: close, text }];
}
