/** Sets single cells of a sheet and leaves everything else as it is. */
import { groupBy } from '../../../core/values/arrange';
import { type Cell, cellMark } from '../../../core/values/cell';
import { areaAddress, cellAddress } from '../../../core/values/cell-address';
import type { CellBlock } from '../cells/cell-runs';
import { layFormats } from '../cells/lay-formats';
import {
  DAY_FORMAT,
  type Entry,
  entryUnder,
  GENERAL_FORMAT,
  showsDay,
  TEXT_FORMAT,
  unformattedEntry,
} from '../cells/written-cells';
import { ensureRoom, type SheetExtent } from '../sheets/sheet-extent';

/** A block of cells and, where they matter, the number formats that its cells have now. */
export interface SurveyedBlock extends CellBlock {
  readonly formats: readonly (readonly string[])[];
}

/** How some accounts call the format of a cell that nobody has set. */
const DEFAULT = /^0?\.#{10,}$/;

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

const bottomOf = ({ top, rows }: CellBlock): number => top + rows.length;

/** Formats of blocks that stand under one another, by one call; `blocks` are of one left and width. */
function formatsUnder(extent: SheetExtent, blocks: readonly CellBlock[]): SurveyedBlock[] {
  const top = Math.min(...blocks.map((block) => block.top));
  const bottom = Math.max(...blocks.map(bottomOf));
  const [first] = blocks;
  if (first === undefined) return [];
  const formats = extent.sheet
    .getRange(top + 1, first.left + 1, bottom - top, widthOf(first))
    .getNumberFormats()
    // Laid again by its own name it would stand against what a person types there.
    .map((row) => row.map((format) => (DEFAULT.test(format) ? GENERAL_FORMAT : format)));
  return blocks.map((block) => ({
    ...block,
    formats: formats.slice(block.top - top, bottomOf(block) - top),
  }));
}

/**
 * Reads the formats under days and numbers, by one call a column whatever the number of blocks; a
 * sheet not made yet (null) has none.
 */
export function surveyBlocks(
  extent: SheetExtent | null,
  blocks: readonly CellBlock[],
): SurveyedBlock[] {
  const isKnown = (block: CellBlock): boolean =>
    block.kind !== 'other' && extent !== null && isInGrid(extent, block);
  const [known, others] = [blocks.filter(isKnown), blocks.filter((block) => !isKnown(block))];
  const byColumns = groupBy(known, (block) => `${block.left} ${widthOf(block)}`);
  return [
    ...[...byColumns.values()].flatMap((group) =>
      extent === null ? [] : formatsUnder(extent, group),
    ),
    ...others.map((block) => ({ ...block, formats: [] })),
  ];
}

const fallbackFor = (kind: CellBlock['kind']): string =>
  kind === 'day' ? DAY_FORMAT : GENERAL_FORMAT;

/**
 * Whether a cell of the kind keeps this format: days and numbers are kept apart by it, and of plain text
 * nobody says whether a number stays one there.
 */
const fits = (kind: CellBlock['kind'], format: string): boolean =>
  kind === 'other' || (showsDay(format) === (kind === 'day') && format !== TEXT_FORMAT);

/** The formats that keep days, numbers and texts apart; null where the present ones do. */
function neededFormats({ kind, rows, formats }: SurveyedBlock): string[][] | null {
  const present = rows.map((row, r) => row.map((_, c) => formats[r]?.[c] ?? GENERAL_FORMAT));
  if (present.every((row) => row.every((format) => fits(kind, format)))) return null;
  return present.map((row) =>
    row.map((format) => (fits(kind, format) ? format : fallbackFor(kind))),
  );
}

function writeBlock(extent: SheetExtent, block: SurveyedBlock): void {
  const range = rangeOf(extent, block);
  const formats = neededFormats(block);
  const kept = formats && layFormats(range, formats, extent.isCareful);
  const entryOf = (cell: Cell, r: number, c: number): Entry => {
    const format = kept?.[r]?.[c];
    return format === undefined ? unformattedEntry(cell) : entryUnder(cell, format);
  };
  range.setValues(block.rows.map((row, r) => row.map((cell, c) => entryOf(cell, r, c))));
}

/** What the blocks are put together by: one value in all cells; another block never has the same. */
function togetherBy(block: SurveyedBlock): string | SurveyedBlock {
  const marks = new Set(block.rows.flat().map(cellMark));
  return marks.size === 1 ? [...marks].join() : block;
}

/** Writes one value into blocks wherever they stand, by one call, and its format by another. */
function writeAlike(extent: SheetExtent, blocks: readonly SurveyedBlock[]): void {
  const [first] = blocks;
  if (first === undefined) return;
  const { kind, rows } = first;
  const unfit = blocks.flatMap((block) =>
    block.rows.flatMap((row, r) =>
      row.flatMap((_, c) =>
        fits(kind, block.formats[r]?.[c] ?? GENERAL_FORMAT)
          ? []
          : [cellAddress(block.top + r, block.left + c)],
      ),
    ),
  );
  if (unfit.length > 0) extent.sheet.getRangeList(unfit).setNumberFormat(fallbackFor(kind));
  const areas = blocks.map((block) =>
    areaAddress({
      top: block.top,
      left: block.left,
      bottom: bottomOf(block) - 1,
      right: block.left + widthOf(block) - 1,
    }),
  );
  extent.sheet.getRangeList(areas).setValue(unformattedEntry(rows[0]?.[0] ?? null));
}

/**
 * Writes blocks of cells, one call each; blocks that hold one and the same value by one call together,
 * so that a mark in many scattered rows costs no more than in one. A day is a number under a date
 * format, and under plain text a number may become a text: a cell whose format would make one of the
 * other gets a fitting format, and no other format changes.
 */
export function editCells(extent: SheetExtent, blocks: readonly SurveyedBlock[]): void {
  for (const block of blocks) {
    if (!isInGrid(extent, block)) ensureRoom(extent, bottomOf(block), block.left + widthOf(block));
  }
  for (const [, group] of groupBy(blocks, togetherBy)) {
    const [only] = group;
    if (group.length === 1 && only) writeBlock(extent, only);
    else if (extent.isCareful) for (const block of group) writeBlock(extent, block);
    else writeAlike(extent, group);
  }
}
