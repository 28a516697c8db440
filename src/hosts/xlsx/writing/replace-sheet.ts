/** Rewriting a computed sheet in the plan's columns; the rest of its part stays as it was. */
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { columnLetters } from '../../../core/values/column-letters';
import { areaOf, areaReference } from '../reading/cell-address';
import { type Splice, splice, withPrefix } from '../xml/splice';
import type { WriteContext } from './edit-cells';
import { releaseGroupFormulas } from './group-formulas';
import { type PlannedRow, planRows } from './plan-rows';
import { looksSplices } from './renew-looks';
import { layoutOf, type RowSpan, type SheetLayout } from './sheet-layout';

/**
 * The worksheet `xml` with the plan's titles, header and rows in its first `columns.length`
 * columns. `ownedWidth` is how many columns the product had filled: those go even where the plan
 * is narrower now. Cells of the user to the right keep their rows, formats and formulas. Where the
 * sheet has other headers than the plan, its columns, highlights and page follow.
 */
export function replaceSheet(
  xml: string,
  plan: SheetPlan,
  ownedWidth: number,
  context: WriteContext,
  hasOtherHeaders: boolean,
): string {
  const width = Math.max(plan.columns.length, ownedWidth);
  const isOurs = (_row: number, column: number): boolean => column < width;
  const source = releaseGroupFormulas(xml, context.part, isOurs);
  const layout = layoutOf(source, context.part, (_row, column) => column >= width);
  const written = planRows(plan, context);
  const { markup, bottom, right } = mergedRows(source, layout, written, plan);
  const prefix = layout.prefix;
  const data = `<${prefix}sheetData>${markup}</${prefix}sheetData>`;
  const area = areaReference({ top: 0, left: 0, bottom, right });
  return splice(source, [
    ...(hasOtherHeaders ? looksSplices(source, context.part, plan, width, context.styles) : []),
    { start: layout.data.start, end: layout.data.end, text: data },
    ...dimensionSplices(layout, area),
    ...mergeSplices(layout, width),
  ]);
}

interface MergedRows {
  readonly markup: string;
  readonly bottom: number;
  readonly right: number;
}

function mergedRows(
  xml: string,
  layout: SheetLayout,
  written: readonly PlannedRow[],
  plan: SheetPlan,
): MergedRows {
  const { prefix } = layout;
  const known = new Map(layout.rows.map((row) => [row.index, row]));
  const kept = layout.rows.filter((row) => row.cells.length > 0);
  const bottom = Math.max(written.length - 1, kept[kept.length - 1]?.index ?? 0);
  let right = plan.columns.length - 1;
  const pieces: string[] = [];
  const indexes = [
    ...written.keys(),
    ...kept.map((row) => row.index).filter((row) => row >= written.length),
  ];
  for (const index of indexes) {
    const row = known.get(index);
    const users = row?.cells ?? [];
    right = Math.max(right, users[users.length - 1]?.column ?? 0);
    const planned = written[index];
    const own = row && index <= plan.titles.length ? ownHeight(xml, row) : null;
    const attributes = own ?? planned?.attributes ?? '';
    pieces.push(
      `<${prefix}row r="${index + 1}"${attributes}>`,
      withPrefix(planned?.cells ?? '', prefix),
      ...users.map((cell) => withReference(xml.slice(cell.start, cell.end), cell.column, index)),
      `</${prefix}row>`,
    );
  }
  return { markup: pieces.join(''), bottom, right };
}

/** The height that a person gave to a title's or header's row, as attributes; null: none. */
function ownHeight(xml: string, row: RowSpan): string | null {
  const tag = xml.slice(row.start, row.contentStart);
  if (!/\scustomHeight\s*=\s*["'](1|true)["']/.test(tag)) return null;
  const height = /\sht\s*=\s*["']([\d.]+)["']/.exec(tag)?.[1];
  return height === undefined ? null : ` ht="${height}" customHeight="1"`;
}

/** A user's cell that counted on its neighbour for its place gets an address. */
function withReference(cell: string, column: number, row: number): string {
  const openTag = cell.slice(0, cell.indexOf('>'));
  if (/\sr\s*=/.test(openTag)) return cell;
  return cell.replace(/^<[^\s>/]+/, `$& r="${columnLetters(column)}${row + 1}"`);
}

function dimensionSplices(layout: SheetLayout, area: string): Splice[] {
  const span = layout.dimension;
  if (!span) return [];
  const text = `<${layout.prefix}dimension ref="${area}"/>`;
  return [{ start: span.start, end: span.end, text }];
}

/** Merged areas that reach into the written columns go; the user's to the right stay. */
function mergeSplices(layout: SheetLayout, width: number): Splice[] {
  const { mergeCells, merges, prefix } = layout;
  const gone = merges.filter(({ reference }) => (areaOf(reference)?.left ?? 0) < width);
  if (!mergeCells || gone.length === 0) return [];
  if (gone.length === merges.length) {
    return [{ start: mergeCells.start, end: mergeCells.end, text: '' }];
  }
  const count = merges.length - gone.length;
  const open = `<${prefix}mergeCells count="${count}">`;
  return [
    { start: mergeCells.start, end: mergeCells.contentStart, text: open },
    ...gone.map(({ start, end }) => ({ start, end, text: '' })),
  ];
}
