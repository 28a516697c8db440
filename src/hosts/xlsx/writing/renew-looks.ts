/** Looks of a written sheet whose plan has other headers now; where they are the same, a person's stay. */
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import type { StyleSheet } from '../styles/style-sheet';
import { outlineOf } from '../xml/outline';
import type { Splice } from '../xml/splice';
import { columnSplices } from './columns';
import { highlightSplices } from './highlights';
import { numbersAsTextSplices } from './numbers-as-text';
import { pageSetupSplices } from './printed-page';

/**
 * The splices by which widths, formats of columns, highlights and the printed page of the worksheet
 * follow the plan. `width` is how many columns are the product's, those left over included; of those
 * beyond nothing changes.
 */
export function looksSplices(
  xml: string,
  part: string,
  plan: SheetPlan,
  width: number,
  styles: StyleSheet,
): Splice[] {
  const root = outlineOf(xml, part);
  return [
    ...columnSplices(xml, root, plan, width, styles),
    ...highlightSplices(xml, root, plan, width, styles),
    ...pageSetupSplices(xml, root, plan),
    ...numbersAsTextSplices(xml, root, plan),
  ];
}
