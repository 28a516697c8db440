/**
 * The chart of a computed sheet: laid under its first rows, and from then on following them. It is known by its
 * name, so a person's own charts stay as they are, and one that was removed stays away.
 */
import { type ChartColumns, chartColumns, hasRows } from '../../../core/schema/chart-plan';
import type { SheetGrid } from '../../../core/schema/sheet-grid';
import type { ChartPlan, SheetPlan } from '../../../core/schema/sheet-plan';
import type { SpreadsheetDocument, Worksheet } from '../document';
import { declareOverride } from '../package/content-types';
import { markupOf } from '../package/markup';
import type { OpcPackage } from '../package/opc-package';
import { addRelationship, relationshipsOf } from '../package/relationships';
import { escapeXml } from '../xml/escape';
import { attributeOf, childOf, type Outline, outlineOf } from '../xml/outline';
import { textOf } from '../xml/rewrite';
import { appendInside, type Splice, splice, withPrefix } from '../xml/splice';
import { chartXml, seriesData } from './chart-part';
import { pageLayout } from './page-layout';
import { placeInSheet } from './sheet-order';

const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const EMPTY_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}"></xdr:wsDr>`;

/** English Metric Units a pixel. */
const EMU = 9525;
const WIDTH = 900;
const LEAST_WIDTH = 500;
/** From the edge of the frozen columns, whose repeated line else shows the chart's frame. */
const INSET = 8;
const HEAD = 120;
const BAR = 16;
/** A chart may not be taller than what a page that lies has left under a short table. */
const TALLEST = 700;

/** Numbers that shapes of other programs do not begin with. */
const FIRST_ID = 1001;

/** Rows between the table and its chart. */
const APART = 2;

const folderOf = (sheetPart: string): string => sheetPart.replace(/worksheets\/[^/]*$/, '');

/** The row, from 0, in which the chart begins. */
const firstRow = ({ titles, rows }: SheetPlan): number =>
  titles.length + 1 + rows.length + APART - 1;

/**
 * Beside the frozen columns, which every page repeats with whatever is drawn over them, and no wider than
 * the first page.
 */
function placeAcross({ columns, frozenColumns = 0 }: SheetPlan): {
  column: number;
  inset: number;
  width: number;
} {
  if (frozenColumns === 0) return { column: 0, inset: 0, width: WIDTH };
  const widths = columns.map(({ width }) => width);
  const { firstColumns } = pageLayout(widths, frozenColumns);
  const room = widths.slice(frozenColumns, firstColumns).reduce((sum, width) => sum + width, 0);
  const width = Math.max(LEAST_WIDTH, Math.min(WIDTH, room - INSET));
  return { column: frozenColumns, inset: INSET, width };
}

function anchorXml(chart: ChartPlan, plan: SheetPlan, relation: string, id: number): string {
  const wanted = HEAD + plan.rows.length * (chart.values.length * BAR + BAR / 2);
  const height = Math.min(wanted, TALLEST);
  const { column, inset, width } = placeAcross(plan);
  return (
    `<xdr:oneCellAnchor xmlns:xdr="${SPREADSHEET_DRAWING}"><xdr:from><xdr:col>${column}</xdr:col>` +
    `<xdr:colOff>${inset * EMU}</xdr:colOff><xdr:row>${firstRow(plan)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${width * EMU}" cy="${height * EMU}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${id}" name="${escapeXml(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off xmlns:a="${DRAWING}" x="0" y="0"/><a:ext xmlns:a="${DRAWING}" cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relation}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
  );
}

/** Adds the chart to a drawing part. */
function addChart(
  pack: OpcPackage,
  drawing: string,
  folder: string,
  chart: ChartPlan,
  plan: SheetPlan,
  columns: ChartColumns,
): void {
  const part = pack.unusedName(`${folder}charts/chart`, '.xml');
  pack.setText(part, chartXml(chart, seriesData(plan, columns)));
  declareOverride(pack, part, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
  const relation = addRelationship(pack, drawing, 'chart', part);
  const { xml, root } = markupOf(pack, drawing);
  const text = anchorXml(chart, plan, relation, root.children.length + FIRST_ID);
  pack.setText(drawing, splice(xml, [appendInside(xml, root, text)]));
}

/**
 * Gives a worksheet part that has no drawing the plan's chart. Returns the relationship id of its drawing, for
 * the worksheet to name; null: the plan has nothing to draw.
 */
export function layChart(pack: OpcPackage, sheetPart: string, plan: SheetPlan): string | null {
  const columns = chartColumns(plan);
  if (columns === null || plan.chart === undefined) return null;
  const folder = folderOf(sheetPart);
  const drawing = pack.unusedName(`${folder}drawings/drawing`, '.xml');
  pack.setText(drawing, EMPTY_DRAWING);
  declareOverride(pack, drawing, 'application/vnd.openxmlformats-officedocument.drawing+xml');
  addChart(pack, drawing, folder, plan.chart, plan, columns);
  return addRelationship(pack, sheetPart, 'drawing', drawing);
}

const descend = (element: Outline | undefined, ...names: readonly string[]): Outline | undefined =>
  names.reduce((at, name) => at && childOf(at, name), element);

/** The anchor that bears the chart's name, and the chart's relationship. */
function anchorOf(root: Outline, name: string): { anchor: Outline; relation: string } | null {
  for (const anchor of root.children) {
    const frame = childOf(anchor, 'graphicFrame');
    const named = descend(frame, 'nvGraphicFramePr', 'cNvPr');
    const chart = descend(frame, 'graphic', 'graphicData', 'chart');
    const relation = chart && attributeOf(chart, 'id');
    if (relation && named && attributeOf(named, 'name') === name) return { anchor, relation };
  }
  return null;
}

/** Lets the chart begin under rows that have come to reach it; where a person has put it lower, it stays. */
function moved(xml: string, anchor: Outline, least: number): Splice[] {
  const rows = ['from', 'to'].flatMap((corner) => descend(anchor, corner, 'row') ?? []);
  const [first] = rows;
  const by = first === undefined ? 0 : least - Number(textOf(xml, first));
  if (!(by > 0)) return [];
  return rows.map((row) => ({
    start: row.contentStart,
    end: row.contentEnd,
    text: String(Number(textOf(xml, row)) + by),
  }));
}

/** The chart with other figures; what a person has made of its looks stays where its series do. */
function renewed(
  xml: string,
  part: string,
  chart: ChartPlan,
  plan: SheetPlan,
  columns: ChartColumns,
) {
  const data = seriesData(plan, columns);
  const bars = descend(outlineOf(xml, part, 5), 'chart', 'plotArea', 'barChart');
  const series = bars?.children.filter(({ name }) => name === 'ser') ?? [];
  const splices = series.flatMap((one, at): Splice[] =>
    (['tx', 'cat', 'val'] as const).flatMap((name) => {
      const element = childOf(one, name);
      const text = data[at]?.[name];
      return element && text ? { start: element.start, end: element.end, text } : [];
    }),
  );
  const isWhole = series.length === data.length && splices.length === 3 * data.length;
  const isPlain = series.every(({ prefix }) => prefix === 'c:');
  return isWhole && isPlain ? splice(xml, splices) : chartXml(chart, data);
}

/**
 * Lets the chart of a written sheet follow its rows; `grid` is what the sheet held before. A drawing that cannot
 * be read stays as it is: figures never wait for their chart.
 */
export function followChart(
  { pack }: SpreadsheetDocument,
  { part }: Worksheet,
  plan: SheetPlan,
  grid: SheetGrid,
): void {
  const columns = chartColumns(plan);
  const { chart } = plan;
  if (columns === null || chart === undefined) return;
  const drawing = relationshipsOf(pack, part).find(
    ({ type, target }) => type === 'drawing' && pack.has(target),
  );
  const isFirst = !hasRows(grid.rows, plan);
  try {
    if (drawing === undefined) {
      if (isFirst) nameDrawing(pack, part, layChart(pack, part, plan));
      return;
    }
    const xml = pack.text(drawing.target);
    const found = anchorOf(outlineOf(xml, drawing.target, 5), chart.title);
    if (found === null) {
      if (isFirst) addChart(pack, drawing.target, folderOf(part), chart, plan, columns);
      return;
    }
    const relations = relationshipsOf(pack, drawing.target);
    const target = relations.find(({ id }) => id === found.relation)?.target;
    if (target === undefined || !pack.has(target)) return;
    const after = renewed(pack.text(target), target, chart, plan, columns);
    pack.setText(drawing.target, splice(xml, moved(xml, found.anchor, firstRow(plan))));
    pack.setText(target, after);
  } catch {
    // Another program's drawing that no reader of ours understands.
  }
}

function nameDrawing(pack: OpcPackage, part: string, relation: string | null): void {
  if (relation === null) return;
  const xml = pack.text(part);
  const root = outlineOf(xml, part, 1);
  const start = placeInSheet(root, 'drawing');
  const markup = `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${relation}"/>`;
  pack.setText(part, splice(xml, [{ start, end: start, text: withPrefix(markup, root.prefix) }]));
}
