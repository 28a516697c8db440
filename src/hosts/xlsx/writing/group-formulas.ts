/** Formulas that speak for several cells, when one of those cells is overwritten. */
import type { OwnArea } from '../../../core/schema/own-area';
import type { MergedArea } from '../../../core/schema/sheet-grid';
import { areaAddress, cellAddress, contains } from '../../../core/values/cell-address';
import { Fault } from '../../../core/values/fault';
import { shiftFormula } from '../formulas/shift-formula';
import { areaOf } from '../reading/cell-address';
import { escapeXml } from '../xml/escape';
import { type Splice, splice, withPrefix } from '../xml/splice';
import { type GroupFormula, layoutOf, type SheetLayout } from './sheet-layout';

/** The cells that are overwritten. */
export interface Overwritten {
  has(row: number, column: number): boolean;
  /** Whether they are some cells of the area and not all: an area may be as large as a sheet, so it is not walked. */
  isCut(area: MergedArea): boolean;
}

/**
 * The worksheet `xml` made ready for overwriting cells. Where the cell that holds a shared
 * formula's text goes, the others that share it get the formula in their own words. Throws
 * `Fault` where a part of an array formula or of a data table would go.
 */
export function releaseGroupFormulas(xml: string, part: string, overwritten: Overwritten): string {
  if (!/\st\s*=\s*["'](shared|array|dataTable)["']/.test(xml)) return xml;
  const layout = layoutOf(xml, part, () => false);
  refuseBrokenArrays(layout, overwritten);
  const masters = new Map<string, GroupFormula>();
  for (const formula of layout.formulas) {
    const isMaster = formula.type === 'shared' && formula.area !== '';
    if (isMaster && overwritten.has(formula.row, formula.column))
      masters.set(formula.group, formula);
  }
  const splices: Splice[] = [];
  for (const { type, group, area, row, column, start, end } of layout.formulas) {
    const master = masters.get(group);
    if (type !== 'shared' || area !== '' || !master || overwritten.has(row, column)) continue;
    const own = shiftFormula(master.formula, row - master.row, column - master.column);
    const text = withPrefix(`<f>${escapeXml(own)}</f>`, layout.prefix);
    splices.push({ start, end, text });
  }
  return splice(xml, splices);
}

function refuseBrokenArrays(layout: SheetLayout, overwritten: Overwritten): void {
  for (const { type, area: reference } of layout.formulas) {
    const area = type === 'shared' ? null : areaOf(reference);
    if (area && overwritten.isCut(area)) throw partOfArray(area);
  }
}

/** The fault of changing some of the cells that one formula fills. */
export function partOfArray(area: MergedArea): Fault {
  const place = cellAddress(area.top, area.left);
  return new Fault(
    `Нельзя изменить часть формулы массива (ячейки ${areaAddress(area)}): ` +
      `уберите формулу из ячейки ${place} или замените её значениями и повторите.`,
  );
}

/** Whether some cells of the area are among those that are set, and others are not. */
export function isCutByCells(
  area: MergedArea,
  cells: Iterable<{ readonly row: number; readonly column: number }>,
): boolean {
  const inside = new Set<number>();
  const width = area.right - area.left + 1;
  for (const { row, column } of cells) {
    if (contains(area, row, column)) inside.add((row - area.top) * width + column - area.left);
  }
  return inside.size > 0 && inside.size < width * (area.bottom - area.top + 1);
}

/** The first columns of a sheet, down to the row in front of `floor`, as the cells that are overwritten. */
export function columnsAbove({ width, floor }: Pick<OwnArea, 'width' | 'floor'>): Overwritten {
  return {
    has: (row, column) => column < width && row < floor,
    isCut: ({ top, left, bottom, right }) =>
      left < width && top < floor && !(right < width && bottom < floor),
  };
}
