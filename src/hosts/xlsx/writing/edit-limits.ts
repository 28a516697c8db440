/** Edits that a sheet could not take: they are refused before anything is acknowledged. */
import type { CellEdit } from '../../../app/workbook';
import { isDayCell } from '../../../core/values/cell';
import { cellAddress } from '../../../core/values/cell-address';
import { Fault } from '../../../core/values/fault';
import { MOST_COLUMNS, MOST_ROWS } from '../../../core/values/sheet-limits';
import { columnsIn } from '../../../core/values/sparse-row';
import type { SpreadsheetDocument } from '../document';
import { Kept } from '../package/kept';
import type { OpcPackage, Part } from '../package/opc-package';
import { knownSurvey, type Survey, surveyOf } from '../view/survey';
import { isCutByCells, partOfArray } from './group-formulas';

const ARRAYS = /\st\s*=\s*["'](?:array|dataTable)["']/;
const STYLES = /\s(?:s|style)\s*=\s*["'](\d+)["']/g;

interface Limits {
  /** Whether a formula fills several cells. */
  readonly hasArrays: boolean;
  /** The highest number of a format that a cell, row or column names. */
  readonly lastStyle: number;
}

const LIMITS = new Kept<Limits>();

/** Throws `Fault` where one of the edits could not be written into the worksheet part. */
export function refuseEdits(
  document: SpreadsheetDocument,
  part: string,
  edits: readonly CellEdit[],
): void {
  for (const { row, column } of edits) refuseBeyond(row, column);
  const { hasArrays, lastStyle } = limitsAt(document.pack, part);
  if (hasArrays) refuseCutArrays(document, part, edits);
  if (lastStyle >= document.styles.dateFormats.length) refuseMissing(document, part, edits);
}

/** What is known of a part holds for the same one with cells edited, unless a formula may be gone. */
export function keepLimits(before: Part, after: Part): void {
  LIMITS.carry(before, after, ({ hasArrays }) => !hasArrays);
}

/** Out of a survey where there is one: unpacking a large part again takes a second. */
function limitsAt(pack: OpcPackage, part: string): Limits {
  const known = LIMITS.known(pack, part);
  if (known) return known;
  const survey = knownSurvey(pack, part);
  if (!survey) return LIMITS.of(pack, part, limitsOf);
  const limits = limitsIn(survey);
  LIMITS.keep(pack, part, limits);
  return limits;
}

function limitsIn({ formulas, styles, rowStyles, columns }: Survey): Limits {
  let lastStyle = 0;
  const count = (style = 0): void => {
    lastStyle = Math.max(lastStyle, style);
  };
  for (const cells of styles.values()) {
    for (const column of columnsIn(cells)) count(cells[column]);
  }
  rowStyles.forEach(count);
  for (const { style } of columns) count(style);
  return { hasArrays: formulas.some(({ area }) => area !== null), lastStyle };
}

/** A look at the text alone: a survey of all cells follows only where it finds something. */
function limitsOf(xml: string): Limits {
  let lastStyle = 0;
  for (const [, number] of xml.matchAll(STYLES)) lastStyle = Math.max(lastStyle, Number(number));
  return { hasArrays: ARRAYS.test(xml), lastStyle };
}

function refuseBeyond(row: number, column: number): void {
  const isWithin = (index: number, most: number): boolean =>
    Number.isInteger(index) && index >= 0 && index < most;
  if (isWithin(row, MOST_ROWS) && isWithin(column, MOST_COLUMNS)) return;
  throw new Fault(
    'Введённое выходит за край листа: на нём не больше 1 048 576 строк и 16 384 столбцов. Ничего не записано.',
  );
}

function refuseCutArrays(
  { pack }: SpreadsheetDocument,
  part: string,
  edits: readonly CellEdit[],
): void {
  for (const { area } of surveyOf(pack, part).formulas) {
    if (area && isCutByCells(area, edits)) throw partOfArray(area);
  }
}

/** A day wants a format of days, which is made of the cell's own: one that is missing gives none. */
function refuseMissing(
  { pack, styles }: SpreadsheetDocument,
  part: string,
  edits: readonly CellEdit[],
): void {
  const survey = surveyOf(pack, part);
  for (const { row, column, value } of edits) {
    const isDay = typeof value === 'object' && value !== null && isDayCell(value);
    const ofColumn = survey.columns.find(({ first, last }) => column >= first && column <= last);
    const style =
      survey.styles.get(row)?.[column] ?? survey.rowStyles.get(row) ?? ofColumn?.style ?? 0;
    if (!isDay || style < styles.dateFormats.length) continue;
    throw new Fault(
      `Дату в ячейку ${cellAddress(row, column)} записать нельзя: в файле нет формата ` +
        `этой ячейки (№ ${style}). Откройте файл в Excel или LibreOffice, сохраните заново и повторите.`,
    );
  }
}
