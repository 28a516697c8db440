/** A header that a later version writes into another row: what is frozen and repeated goes along. */
import { movedHeader } from '../../../core/schema/header-row';
import type { SheetGrid } from '../../../core/schema/sheet-grid';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import type { SpreadsheetDocument, Worksheet } from '../document';
import { printTitles } from './printed-page';

const PRINT_TITLES = '_xlnm.Print_Titles';

/** The worksheet frozen down to its header, if it was frozen down to the header's row `from`, from 0. */
function frozenTo(xml: string, header: number, from: number): string {
  return xml.replace(/<(?:\w+:)?pane\s[^>]*>/, (pane) => {
    if (!new RegExp(`\\sySplit\\s*=\\s*["']${from + 1}["']`).test(pane)) return pane;
    return pane
      .replace(/(\sySplit\s*=\s*["'])\d+/, `$1${header + 1}`)
      .replace(/(\stopLeftCell\s*=\s*["'][A-Z]+)\d+/, `$1${header + 2}`);
  });
}

/** Lets panes and printed pages follow; `grid` is what the sheet held before. A person's own stay. */
export function followHeader(
  document: SpreadsheetDocument,
  { part, index }: Worksheet,
  plan: SheetPlan,
  grid: SheetGrid,
): void {
  const from = movedHeader(grid.rows, plan);
  if (from === null) return;
  const { pack, workbook } = document;
  pack.setText(part, frozenTo(pack.text(part), plan.titles.length, from));
  const before = printTitles({ ...plan, titles: new Array<string>(from).fill('') });
  const isOurs = workbook
    .definedNames()
    .some(
      ({ name, sheet, formula }) => name === PRINT_TITLES && sheet === index && formula === before,
    );
  if (!isOurs) return;
  workbook.setDefinedName({ name: PRINT_TITLES, formula: printTitles(plan), sheet: index });
}
