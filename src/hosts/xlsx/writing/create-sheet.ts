/** A new worksheet part with everything that a plan says. */
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { cellAddress } from '../../../core/values/cell-address';
import { columnLetters } from '../../../core/values/column-letters';
import type { SpreadsheetDocument } from '../document';
import { tabColour } from '../styles/looks';
import { checkMarksXml } from './cell-checks';
import { columnsXml } from './columns';
import { dropDownsXml, LAST_PREPARED_ROW } from './drop-downs';
import { highlightsXml } from './highlights';
import { headerNotes, layNotes } from './notes';
import { numbersAsTextXml } from './numbers-as-text';
import { rememberArea } from './owned-area';
import { pageLayout } from './page-layout';
import { heightOf, type PlannedRow, planRows } from './plan-rows';
import { gridLinesXml, headerFooterXml, pageSetupXml, printTitles } from './printed-page';
import { rememberPage } from './renew-page';
import { layChart } from './sheet-chart';
import { checkSheetName } from './sheet-name';
import { mergedTitles, titleRows } from './title-rows';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Adds the plan's sheet in front of the sheet called `before`; last where there is none. `plans` are all
 * sheets about to be created: drop-downs may follow a sheet that comes later. Throws `Fault` at a name
 * that no sheet may have.
 */
export function createSheet(
  document: SpreadsheetDocument,
  plan: SheetPlan,
  before: string | undefined,
  plans: readonly SheetPlan[],
): void {
  const { styles, workbook, pack } = document;
  const names = workbook.sheets().map(({ name }) => name);
  checkSheetName(plan.name, names);
  const follower = before === undefined ? -1 : names.indexOf(before);
  const at = follower < 0 ? names.length : follower;
  const part = document.addWorksheet(plan.name, 'visible', '<worksheet/>', at);
  const drawing = layNotes(pack, part, headerNotes(plan));
  const chart = layChart(pack, part, plan);
  const widths = plan.columns.map(({ width }) => width);
  const layout = plan.kind === 'computed' ? pageLayout(widths, plan.frozenColumns ?? 0) : null;
  const titles = layout === null ? [] : titleRows(plan.titles, layout, widths);
  const rows = planRows(plan, { part, styles, date1904: workbook.date1904 }, titles);
  const last = `${columnLetters(plan.columns.length - 1)}${heightOf(plan)}`;
  const head = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
    `<sheetPr><tabColor rgb="${tabColour(plan.kind)}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${last}"/>`,
    sheetViewXml(plan),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columnsXml(styles, plan)}</cols>`,
    '<sheetData>',
  ];
  const foot = [
    '</sheetData>',
    filterXml(plan),
    mergedTitles(titles),
    highlightsXml(styles, plan),
    checkMarksXml(styles, plan),
    dropDownsXml(document, plan, plans),
    gridLinesXml(plan),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    pageSetupXml(plan, layout),
    headerFooterXml(plan),
    numbersAsTextXml(plan),
    chart === null ? '' : `<drawing r:id="${chart}"/>`,
    drawing === null ? '' : `<legacyDrawing r:id="${drawing}"/>`,
    '</worksheet>',
  ];
  pack.setPieces(part, sheetXml(head, rows, foot));
  const sheet = indexOf(document, plan.name);
  workbook.setDefinedName({ name: '_xlnm.Print_Titles', formula: printTitles(plan), sheet });
  if (layout === null) return;
  rememberArea(document, plan, sheet);
  rememberPage(document, sheet, layout);
}

function* sheetXml(
  head: readonly string[],
  rows: Iterable<PlannedRow>,
  foot: readonly string[],
): Generator<string> {
  yield* head;
  let row = 0;
  for (const { attributes, cells } of rows) {
    row += 1;
    yield `<row r="${row}"${attributes}>${cells}</row>`;
  }
  yield* foot;
}

function indexOf(document: SpreadsheetDocument, name: string): number {
  return document.workbook.sheets().findIndex((sheet) => sheet.name === name);
}

function sheetViewXml(plan: SheetPlan): string {
  const rows = plan.titles.length + 1;
  const columns = plan.frozenColumns ?? 0;
  const split = columns > 0 ? ` xSplit="${columns}"` : '';
  const pane = columns > 0 ? 'bottomRight' : 'bottomLeft';
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane${split} ySplit="${rows}" topLeftCell="${cellAddress(rows, columns)}" ` +
    `activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="A${rows + 1}" sqref="A${rows + 1}"/>` +
    '</sheetView></sheetViews>'
  );
}

function filterXml(plan: SheetPlan): string {
  if (plan.kind !== 'input' || plan.filtered === false) return '';
  const last = columnLetters(plan.columns.length - 1);
  return `<autoFilter ref="A${plan.titles.length + 1}:${last}${LAST_PREPARED_ROW}"/>`;
}
