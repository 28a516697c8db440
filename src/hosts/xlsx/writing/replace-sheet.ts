/** Rewriting a computed sheet in the plan's columns; the rest of its part stays as it was. */
import type { OwnArea } from '../../../core/schema/own-area';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { areaAddress, cellAddress } from '../../../core/values/cell-address';
import { areaOf } from '../reading/cell-address';
import type { Outline } from '../xml/outline';
import { type Splice, splice, withPrefix } from '../xml/splice';
import { aroundRows } from './around-rows';
import { columnSplices } from './columns';
import type { WriteContext } from './edit-cells';
import { columnsAbove, type Overwritten, releaseGroupFormulas } from './group-formulas';
import { highlightSplices } from './highlights';
import { numbersAsTextSplices } from './numbers-as-text';
import { heightOf, type PlannedRow, planRows } from './plan-rows';
import { pageSplices } from './renew-page';
import { layoutOf, type RowSpan, type SheetLayout } from './sheet-layout';
import { placeInSheet } from './sheet-order';
import { mergedTitles, type TitleRow } from './title-rows';
import type { WrittenPage } from './written-page';

/**
 * The worksheet `xml` with the plan's titles, header and rows in its first `columns.length`
 * columns. `own` is what the product may write: columns that it had filled go even where the plan is
 * narrower now. Cells of the user to the right and below keep their rows, formats and formulas. Where the
 * sheet has other headers than the plan, its columns and highlights follow; `page` says what becomes of
 * its titles and of the paper. In pieces, each made when it is asked for.
 */
export function replaceSheet(
  xml: string,
  plan: SheetPlan,
  own: Pick<OwnArea, 'width' | 'floor'>,
  context: WriteContext,
  page: WrittenPage,
): Iterable<string> {
  const { width } = own;
  const ours = columnsAbove(own);
  const source = releaseGroupFormulas(xml, context.part, ours);
  const layout = layoutOf(source, context.part, (row, column) => !ours.has(row, column));
  const written = planRows(plan, context, page.titles);
  const { data, prefix } = layout;
  const root = aroundRows(source, context.part);
  const { hasOtherHeaders, isOwn } = page;
  // Those at one place stand in the order of the format.
  const splices = [
    ...dimensionSplices(layout, writtenArea(layout, plan)),
    ...(hasOtherHeaders ? columnSplices(source, root, plan, width, context.styles) : []),
    ...mergeSplices(source, root, layout, ours, page.titles),
    ...(hasOtherHeaders ? highlightSplices(source, root, plan, width, context.styles) : []),
    ...(isOwn ? pageSplices(source, root, page.layout) : []),
    ...(hasOtherHeaders ? numbersAsTextSplices(source, root, plan) : []),
  ];
  // What goes in right before the rows ends where they begin: `<cols>`, where there was none.
  const before = splices.filter(({ end }) => end <= data.start);
  const after = splices.filter(({ start }) => start >= data.end);
  return around(
    splice(source, [...before, { start: data.start, end: source.length, text: '' }]),
    `<${prefix}sheetData>`,
    mergedRows(source, layout, written, plan, page),
    `</${prefix}sheetData>`,
    splice(source, [{ start: 0, end: data.end, text: '' }, ...after]),
  );
}

function* around(
  head: string,
  open: string,
  rows: Iterable<string>,
  close: string,
  tail: string,
): Generator<string> {
  yield head;
  yield open;
  yield* rows;
  yield close;
  yield tail;
}

/** The area of the plan and of the user's cells. */
function writtenArea({ rows }: SheetLayout, plan: SheetPlan): string {
  let bottom = heightOf(plan) - 1;
  let right = plan.columns.length - 1;
  for (const { index, cells } of rows) {
    const last = cells[cells.length - 1];
    if (last === undefined) continue;
    bottom = Math.max(bottom, index);
    right = Math.max(right, last.column);
  }
  return areaAddress({ top: 0, left: 0, bottom, right });
}

function* mergedRows(
  xml: string,
  { prefix, rows }: SheetLayout,
  written: Iterable<PlannedRow>,
  { titles }: SheetPlan,
  { hasOurHeight }: WrittenPage,
): Generator<string> {
  const known = new Map(rows.map((row) => [row.index, row]));
  const rowXml = (index: number, { attributes, cells }: PlannedRow): string => {
    const row = known.get(index);
    const own = row && index <= titles.length ? ownHeight(xml, row, hasOurHeight) : null;
    const users = (row?.cells ?? []).map(({ start, end, column }) =>
      withReference(xml.slice(start, end), column, index),
    );
    const content = `${withPrefix(cells, prefix)}${users.join('')}`;
    return `<${prefix}row r="${index + 1}"${own ?? attributes}>${content}</${prefix}row>`;
  };
  let height = 0;
  for (const row of written) {
    yield rowXml(height, row);
    height += 1;
  }
  for (const { index, cells } of rows) {
    if (index >= height && cells.length > 0) yield rowXml(index, { attributes: '', cells: '' });
  }
}

/** The height that a person gave to a title's or header's row, as attributes; null: none. */
function ownHeight(
  xml: string,
  row: RowSpan,
  hasOurHeight: WrittenPage['hasOurHeight'],
): string | null {
  const tag = xml.slice(row.start, row.contentStart);
  if (!/\scustomHeight\s*=\s*["'](1|true)["']/.test(tag)) return null;
  const height = /\sht\s*=\s*["']([\d.]+)["']/.exec(tag)?.[1];
  if (height === undefined || hasOurHeight(row.index, Number(height))) return null;
  return ` ht="${height}" customHeight="1"`;
}

/** A user's cell that counted on its neighbour for its place gets an address. */
function withReference(cell: string, column: number, row: number): string {
  const openTag = cell.slice(0, cell.indexOf('>'));
  if (/\sr\s*=/.test(openTag)) return cell;
  return cell.replace(/^<[^\s>/]+/, `$& r="${cellAddress(row, column)}"`);
}

function dimensionSplices(layout: SheetLayout, area: string): Splice[] {
  const span = layout.dimension;
  if (!span) return [];
  const text = `<${layout.prefix}dimension ref="${area}"/>`;
  return [{ start: span.start, end: span.end, text }];
}

/** Merged areas that reach into what is written go but for titles; the user's beside and below stay. */
function mergeSplices(
  xml: string,
  root: Outline,
  { mergeCells, merges, prefix }: SheetLayout,
  ours: Overwritten,
  titles: readonly TitleRow[],
): Splice[] {
  const kept = merges.filter(({ reference }) => {
    const area = areaOf(reference);
    return area !== null && !ours.has(area.top, area.left);
  });
  const isMerged = titles.some(({ merged }) => merged !== null);
  if (kept.length === merges.length && !isMerged) return [];
  const others = kept.map(({ start, end }) => xml.slice(start, end));
  const text = mergedTitles(titles, others, prefix);
  const start = mergeCells?.start ?? placeInSheet(root, 'mergeCells');
  return [{ start, end: mergeCells?.end ?? start, text }];
}
