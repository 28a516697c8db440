/** Sets single cells of a sheet and leaves everything else as it is. */
import type { CellBlock } from './cell-runs';
import { ensureRoom, type SheetExtent } from './sheet-extent';
import { DAY_FORMAT, GENERAL_FORMAT, unformattedEntry } from './written-cells';

/** A block of cells and, where they matter, the number formats that its cells have now. */
export interface SurveyedBlock extends CellBlock {
  readonly formats: readonly (readonly string[])[];
}

const widthOf = (block: CellBlock): number => block.rows[0]?.length ?? 0;

function isInGrid(extent: SheetExtent, block: CellBlock): boolean {
  return (
    block.top + block.rows.length <= extent.maxRows &&
    block.left + widthOf(block) <= extent.maxColumns
  );
}

function rangeOf({ sheet }: SheetExtent, block: CellBlock): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(block.top + 1, block.left + 1, block.rows.length, widthOf(block));
}

/** Reads the formats under days and numbers; a sheet not made yet (null) has none. */
export function surveyBlock(extent: SheetExtent | null, block: CellBlock): SurveyedBlock {
  const known = block.kind !== 'other' && extent !== null && isInGrid(extent, block);
  return { ...block, formats: known ? rangeOf(extent, block).getNumberFormats() : [] };
}

/** A format that shows a day; literals and colours in it are not looked at. */
function showsDay(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /d/i.test(codes) && /[my]/i.test(codes);
}

/** The formats that keep days and numbers apart; null where the present ones do. */
function neededFormats({ kind, rows, formats }: SurveyedBlock): string[][] | null {
  if (kind === 'other') return null;
  const fits = (format: string): boolean => showsDay(format) === (kind === 'day');
  const fallback = kind === 'day' ? DAY_FORMAT : GENERAL_FORMAT;
  const present = rows.map((row, r) => row.map((_, c) => formats[r]?.[c] ?? GENERAL_FORMAT));
  if (present.every((row) => row.every(fits))) return null;
  return present.map((row) => row.map((format) => (fits(format) ? format : fallback)));
}

/**
 * Writes blocks of cells, one call each. A day is a number under a date format: a cell whose format
 * would make one of the other gets a fitting format, and no other format changes.
 */
export function editCells(extent: SheetExtent, blocks: readonly SurveyedBlock[]): void {
  for (const block of blocks) {
    if (!isInGrid(extent, block)) {
      ensureRoom(extent, block.top + block.rows.length, block.left + widthOf(block));
    }
    const range = rangeOf(extent, block);
    const formats = neededFormats(block);
    if (formats) range.setNumberFormats(formats);
    range.setValues(block.rows.map((row) => row.map(unformattedEntry)));
  }
}
