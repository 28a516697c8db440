/** Conditional formats that mark what a column's check does not pass: pasted cells are asked about by no program. */
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { columnLetters } from '../../../core/values/column-letters';
import { toneStyle } from '../styles/looks';
import type { StyleSheet } from '../styles/style-sheet';
import { escapeXml } from '../xml/escape';
import { LAST_PREPARED_ROW } from './drop-downs';
import { atRow } from './plan-rows';

/** `<conditionalFormatting>` of the plan's checks, of lower rank than its highlights. */
export function checkMarksXml(
  styles: StyleSheet,
  { titles, columns, highlights = [] }: SheetPlan,
): string {
  const first = titles.length + 2;
  return columns
    .map(({ check }, column) => {
      if (check === undefined) return '';
      const letters = columnLetters(column);
      const formula = `AND($${letters}${first}<>"",NOT(${atRow(check.formula, first)}))`;
      return (
        `<conditionalFormatting sqref="${letters}${first}:${letters}${LAST_PREPARED_ROW}">` +
        `<cfRule type="expression" dxfId="${toneStyle(styles, 'warn')}" ` +
        `priority="${highlights.length + column + 1}">` +
        `<formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`
      );
    })
    .join('');
}
