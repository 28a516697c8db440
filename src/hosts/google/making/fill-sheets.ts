/**
 * Fills new sheets. What they hold and how it looks is written once for all of them, side by side on the
 * workshop, and each sheet takes its part by one call: the number of calls hardly grows with the sheets.
 */
import { headerColour } from '../../../core/schema/sheet-colours';
import { cellsOf, type SheetPlan } from '../../../core/schema/sheet-plan';
import type { Cell } from '../../../core/values/cell';
import { fittingCell } from '../cells/cell-limit';
import { formatOfCell, formatOfLook, formattedEntry, GENERAL_FORMAT } from '../cells/written-cells';
import { weightsOf } from '../looks/plan-weights';
import { type FindColumn, validationAt } from '../looks/sheet-rules';
import type { SheetExtent } from '../sheets/sheet-extent';
import type { Workshop } from './insert-sheets';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A sheet to fill, and the cells that its plan begins with. */
export interface Filling {
  readonly extent: SheetExtent;
  readonly plan: SheetPlan;
}

/** What a cell of the workshop has; the last row is what every blank row under it looks like. */
interface Pattern {
  readonly value: Cell;
  readonly format: string;
  readonly background: string | null;
  readonly weight: 'bold' | 'normal';
  readonly isHeader: boolean;
  readonly wrap: boolean;
  readonly note: string;
  readonly rule: Validation | null;
}

/** The plan's rows and blank ones under them, `height` in all. */
function patternOf(plan: SheetPlan, height: number, findColumn: FindColumn): Pattern[][] {
  const cells = cellsOf(plan);
  const weights = weightsOf(plan, height);
  const head = plan.titles.length;
  const ruleAt = validationAt(plan, findColumn);
  return Array.from({ length: height }, (_, r) =>
    plan.columns.map((column, c): Pattern => {
      const value = cells[r]?.[c] ?? null;
      const blank = column.checkbox ? GENERAL_FORMAT : formatOfLook(column.look);
      const look = r <= head ? 'text' : column.look;
      const isHeader = r === head;
      return {
        value,
        format: r < cells.length ? formatOfCell(value, look) : blank,
        background: isHeader ? headerColour(plan.kind, column) : null,
        weight: weights[r]?.[c] ?? 'normal',
        isHeader,
        wrap: isHeader || (r > head && column.wrap === true),
        note: isHeader ? (column.note ?? '') : '',
        rule: r > head ? ruleAt(r - head - 1, c) : null,
      };
    }),
  );
}

const rowsUnderHeader = ({ titles }: SheetPlan): number => titles.length + 1;

/** The first row of the workshop says what it is. */
const TOP = 2;

/** Writes all patterns onto the workshop, side by side; gives what was written. */
function writeWorkshop(
  { sheet, rows, columns }: Workshop,
  fillings: readonly Filling[],
  findColumn: FindColumn,
): Pattern[][][] {
  const height = Math.max(...fillings.map(({ plan }) => cellsOf(plan).length)) + 1;
  const foot = TOP - 1 + height;
  const tallest = TOP - 1 + Math.max(...fillings.map(({ extent }) => extent.maxRows));
  const parts = fillings.map(({ plan }) => patternOf(plan, height, findColumn));
  const all = Array.from({ length: height }, (_, r) => parts.flatMap((part) => part[r] ?? []));
  const width = all[0]?.length ?? 0;
  if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
  if (foot > rows) sheet.insertRowsAfter(rows, foot - rows);
  const said = <T>(ask: (cell: Pattern) => T): T[][] => all.map((row) => row.map(ask));
  sheet
    .getRange(TOP, 1, height, width)
    .setNumberFormats(said(({ format }) => format))
    .setValues(said(({ value }) => formattedEntry(fittingCell(value))))
    .setBackgrounds(said(({ background }) => background) as string[][])
    .setFontWeights(said(({ weight }) => weight))
    .setVerticalAlignments(said(({ isHeader }) => (isHeader ? 'middle' : 'bottom')))
    .setWraps(said(({ wrap }) => wrap))
    .setNotes(said(({ note }) => note))
    .setDataValidations(said(({ rule }) => rule));
  // New rows look like the one above them.
  if (tallest > foot) sheet.insertRowsAfter(foot, tallest - foot);
  return parts;
}

/** The range that a rule follows; of other rules what they ask for. */
const followed = (rule: Validation | null | undefined): string =>
  rule
    ? rule
        .getCriteriaValues()
        .map((value) =>
          typeof value?.getA1Notation === 'function' ? value.getA1Notation() : String(value),
        )
        .join()
    : '';

/**
 * That a copied cell has its note, and a drop-down that follows the same range, is not said by Google's
 * reference: it is asked of one sheet, and where it is not so, every sheet is given them.
 */
function requireRules(fillings: readonly Filling[], parts: readonly Pattern[][][]): void {
  const isFollowing = ({ plan }: Filling): boolean =>
    plan.columns.some(({ dropDown }) => dropDown && 'sheet' in dropDown);
  const witness = Math.max(0, fillings.findIndex(isFollowing));
  const filling = fillings[witness];
  if (!filling) return;
  const { extent, plan } = filling;
  const row = rowsUnderHeader(plan);
  const wanted = parts[witness]?.[row] ?? [];
  const at = wanted.findIndex(({ rule }, c) => {
    const { dropDown } = plan.columns[c] ?? {};
    return rule !== null && (!isFollowing(filling) || (dropDown && 'sheet' in dropDown));
  });
  if (at >= 0) {
    const [[rule] = []] = extent.sheet.getRange(row + 1, at + 1, 1, 1).getDataValidations();
    if (followed(rule) !== followed(wanted[at]?.rule)) layAgain(fillings, parts);
  }
}

function layAgain(fillings: readonly Filling[], parts: readonly Pattern[][][]): void {
  fillings.forEach(({ extent, plan }, index) => {
    const part = parts[index] ?? [];
    const rows = Array.from({ length: extent.maxRows }, (_, r) => part[r] ?? part[part.length - 1]);
    const range = extent.sheet.getRange(1, 1, extent.maxRows, plan.columns.length);
    const said = <T>(ask: (cell: Pattern) => T): T[][] => rows.map((row) => (row ?? []).map(ask));
    if (part.some((row) => row.some(({ rule }) => rule))) {
      range.setDataValidations(said(({ rule }) => rule));
    }
    if (plan.columns.some(({ note }) => note)) range.setNotes(said(({ note }) => note));
  });
}

/**
 * Fills the sheets out of the workshop. A sheet gets all its cells by one call, its last: until then it is
 * blank, and passes for no sheet.
 */
export function fillSheets(
  workshop: Workshop,
  fillings: readonly Filling[],
  findColumn: FindColumn,
): void {
  const parts = writeWorkshop(workshop, fillings, findColumn);
  let left = 1;
  for (const { extent, plan } of fillings) {
    const width = plan.columns.length;
    const part = workshop.sheet.getRange(TOP, left, extent.maxRows, width);
    part.copyTo(extent.sheet.getRange(1, 1, extent.maxRows, width));
    extent.rows = cellsOf(plan);
    left += width;
  }
  requireRules(fillings, parts);
}
