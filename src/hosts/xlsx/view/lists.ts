/** List validations with their values: inline, or the cells that a name or a reference leads to. */
import type { MergedArea } from '../../../core/schema/sheet-grid';
import type { SpreadsheetDocument } from '../document';
import { isListSheet } from '../list-sheet';
import { areaOf } from '../reading/cell-address';
import type { Rule } from './survey';

/** Where the values come from: a fixed list, or cells that people fill. */
type ListSource =
  | { readonly values: readonly string[] }
  | { readonly sheet: string; readonly area: MergedArea };

export interface DropDownList {
  readonly areas: readonly MergedArea[];
  readonly source: ListSource;
}

/** The drop-downs among the rules of the sheet `owner`. */
export function listsOf(
  rules: readonly Rule[],
  document: SpreadsheetDocument,
  owner: string,
): DropDownList[] {
  const lists = rules.filter(({ kind }) => kind === 'list');
  if (lists.length === 0) return [];
  const names = new Map(
    document.workbook.definedNames().map(({ name, formula }) => [name.toLowerCase(), formula]),
  );
  return lists.flatMap(({ areas, formula }) => {
    const source = sourceOf(formula.trim(), names, document, owner);
    return source ? [{ areas, source }] : [];
  });
}

function sourceOf(
  formula: string,
  names: ReadonlyMap<string, string>,
  document: SpreadsheetDocument,
  owner: string,
): ListSource | null {
  const inline = /^"(.*)"$/s.exec(formula)?.[1];
  if (inline !== undefined) return { values: inline.split(',').map((value) => value.trim()) };
  const reference = names.get(formula.toLowerCase()) ?? formula;
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)$/i.exec(
    reference,
  );
  const area = match?.[3] === undefined ? null : areaOf(match[3].replace(/\$/g, ''));
  if (!area) return null;
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2] ?? owner;
  // In a formula «Курсы» and «курсы» are one name.
  const known = document
    .worksheets()
    .find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (!known) return null;
  // The sheet with the product's own lists never changes under a person's hands.
  if (!isListSheet(known)) return { sheet: known.name, area };
  const { rows } = document.grid(known.part);
  const values = rows.slice(area.top, area.bottom + 1).map((row) => String(row[area.left] ?? ''));
  return { values };
}
