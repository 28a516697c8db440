/** The page of a computed sheet that is written again, by its columns as they will be. */
import { filledLength, type SheetGrid } from '../../../core/schema/sheet-grid';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { isBlankCell } from '../../../core/values/cell';
import type { SpreadsheetDocument, Worksheet } from '../document';
import { aroundRows } from './around-rows';
import { type PageLayout, pageLayout } from './page-layout';
import { presentWidths } from './present-columns';
import { isOwnPage } from './renew-page';
import { type TitleRow, titleHeight, titleRows } from './title-rows';

export interface WrittenPage {
  /** Whether the sheet has other headers than the plan: widths, notes and highlights follow then. */
  readonly hasOtherHeaders: boolean;
  readonly layout: PageLayout;
  /** Whether the page is as the product left it: a person's own stays (rule Б-86). */
  readonly isOwn: boolean;
  readonly titles: readonly TitleRow[];
  /** Whether the height of a row, in points, is what the product gave to its title; from 0. */
  readonly hasOurHeight: (row: number, points: number) => boolean;
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** How many columns a sheet has when those left over of the product's first `width` are blank. */
function columnsIn({ rows }: SheetGrid, plan: SheetPlan, width: number): number {
  const filled = (cells: SheetGrid['rows'][number]): number =>
    filledLength(cells, (cell) => !isBlankCell(cell));
  const most = rows.reduce((longest, cells) => Math.max(longest, filled(cells)), 0);
  return most > width ? most : plan.columns.length;
}

/**
 * The page of the sheet with the text `xml`, which holds `grid` now and will hold the plan; `width` is how many columns are
 * the product's, those left over included.
 */
export function writtenPage(
  document: SpreadsheetDocument,
  { part, index }: Worksheet,
  xml: string,
  plan: SheetPlan,
  grid: SheetGrid,
  width: number,
  hasOtherHeaders: boolean,
): WrittenPage {
  const root = aroundRows(xml, part);
  const present = presentWidths(root, columnsIn(grid, plan, width));
  const planned = plan.columns.map(({ width }) => width);
  // A person's own columns are on paper, too.
  const own = hasOtherHeaders ? planned : present.slice(0, planned.length);
  const layout = pageLayout([...own, ...present.slice(planned.length)], plan.frozenColumns ?? 0);
  return {
    hasOtherHeaders,
    layout,
    isOwn: isOwnPage(document, index, root),
    titles: titleRows(plan.titles, layout, own),
    hasOurHeight: (row, points) => {
      const area = grid.merged?.find(({ top, bottom, left }) =>
        [top - row, bottom - row, left].every((distance) => distance === 0),
      );
      const text = grid.rows[row]?.[0];
      if (area === undefined || typeof text !== 'string') return false;
      return titleHeight(text, row, sumOf(present.slice(0, area.right + 1))) === points;
    },
  };
}
