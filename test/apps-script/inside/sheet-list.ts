/** Sheets that come into a document and go, and the one that the person then looks at. */
import { type DocumentState, emptySheet, type SheetState } from '../documents';
import { notEmulated } from './strict';

/** A sheet like another; only a blank one without rules and protections is taken for a model. */
function likeSheet(name: string, model: SheetState, isBare: boolean): SheetState {
  const { cells, highlights, charts, protections, typed, merged, filtered } = model;
  const laid = [highlights, charts, protections, typed, merged];
  const hasCells = cells.some((line) => line?.some((cell) => cell !== undefined));
  if (hasCells || filtered || laid.some(({ length }) => length > 0)) {
    notEmulated('Spreadsheet.insertSheet from a template that is not blank');
  }
  const { maxRows, maxColumns, widths, frozenRows, frozenColumns, tabColour } = model;
  const bare = { ...emptySheet(name), maxRows, maxColumns };
  if (isBare) return bare;
  const looks = { widths: { ...widths }, frozenRows, frozenColumns };
  return { ...bare, ...looks, ...(tabColour !== undefined && { tabColour }) };
}

/** The new sheet becomes the active one. */
export function insertSheet(
  document: DocumentState,
  name: string,
  index: number,
  template?: SheetState,
): SheetState {
  const { sheets, doubts } = document;
  if (!Number.isInteger(index) || index < 0 || index > sheets.length) {
    throw new Error(`The sheet index ${index} is out of bounds`);
  }
  if (template !== undefined && !sheets.includes(template)) {
    throw new Error('The template is not a sheet of this spreadsheet');
  }
  const state = template ? likeSheet(name, template, doubts.templatesAreBare) : emptySheet(name);
  sheets.splice(index, 0, state);
  document.active = name;
  return state;
}

/** A spreadsheet keeps one sheet; where the active one goes, its neighbour is shown. */
export function deleteSheet(document: DocumentState, state: SheetState): void {
  const { sheets } = document;
  const at = sheets.indexOf(state);
  if (at < 0) throw new Error('The sheet is not in this spreadsheet');
  // Its words are not known.
  if (sheets.length === 1) throw new Error('A spreadsheet keeps one sheet');
  sheets.splice(at, 1);
  document.names = document.names.filter(({ sheet }) => sheet !== state.name);
  if (document.active === state.name) document.active = (sheets[at] ?? sheets[at - 1])?.name ?? '';
}
