/** The cells of a sheet that hold formulas, and the cells that those depend on. */
import type { MergedArea } from '../../../core/schema/sheet-grid';
import { MOST_COLUMNS, MOST_ROWS } from '../../../core/values/sheet-limits';
import type { SpreadsheetDocument } from '../document';
import { type Reference, referencesOf, wordsOf } from '../formulas/references';
import { shiftFormula } from '../formulas/shift-formula';
import { relationshipsOf } from '../package/relationships';
import { areaOf, columnOf } from '../reading/cell-address';
import { attributeOf, outlineOf } from '../xml/outline';
import type { SurveyedFormula } from './survey';

/** Cells that a formula reads. */
interface FormulaSource {
  readonly sheet: string;
  readonly area: MergedArea;
}

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** Without the sign of equality; '' where it is not looked through. */
  readonly text: string;
  readonly refs: readonly FormulaSource[];
  /** Whether it may read any cell: it works references out, or is one of too many to be looked through. */
  readonly readsAny: boolean;
}

/** So many formulas of a sheet are looked through; the rest may depend on anything. */
const MOST_FORMULAS = 20_000;
const MOST_SOURCES = 64;
/** Functions that work out which cells they read. */
const WORKS_OUT = /\b(?:INDIRECT|OFFSET)\s*\(/i;

type Sources = ReadonlyMap<string, readonly FormulaSource[]>;

/** The formula cells of the sheet `owner`, in their order. */
export function formulaCells(
  formulas: readonly SurveyedFormula[],
  document: SpreadsheetDocument,
  owner: string,
): FormulaCell[] {
  if (formulas.length === 0) return [];
  const spelt = spellings(document);
  const named = namedSources(document, spelt);
  const masters = new Map<string, SurveyedFormula>();
  for (const formula of formulas) {
    if (formula.group !== '' && formula.text !== '') masters.set(formula.group, formula);
  }
  return formulas.map(({ row, column, text, group }, index) => {
    const master = text === '' ? masters.get(group) : undefined;
    if (index >= MOST_FORMULAS) return { row, column, text, refs: [], readsAny: true };
    const own = master ? shiftFormula(master.text, row - master.row, column - master.column) : text;
    const refs = sourcesOf(own, owner, named, spelt);
    // A reference to several sheets at once names none of them.
    const isWide = refs.some(({ sheet }) => sheet.includes(':')) || refs.length > MOST_SOURCES;
    const readsAny = WORKS_OUT.test(own) || isWide;
    return { row, column, text: own, refs: refs.slice(0, MOST_SOURCES), readsAny };
  });
}

/** By their names in small letters: sheets as they are spelt, for in a formula case is all one. */
type Spellings = ReadonlyMap<string, string>;

const spellings = (document: SpreadsheetDocument): Spellings =>
  new Map(document.worksheets().map(({ name }) => [name.toLowerCase(), name]));

function sourcesOf(
  formula: string,
  owner: string,
  named: Sources,
  spelt: Spellings,
): FormulaSource[] {
  const cells = referencesOf(formula).map((reference) => sourceOf(reference, owner, spelt));
  return [...cells, ...wordsOf(formula).flatMap((word) => named.get(word.toLowerCase()) ?? [])];
}

function sourceOf(
  { sheet, kind, first, last }: Reference,
  owner: string,
  spelt: Spellings,
): FormulaSource {
  const end = last ?? first;
  const [left, right] = [columnOf(first.column), columnOf(end.column)];
  return {
    sheet: sheet === null ? owner : (spelt.get(sheet.toLowerCase()) ?? sheet),
    area: {
      top: kind === 'columns' ? 0 : Math.min(first.row, end.row),
      bottom: kind === 'columns' ? MOST_ROWS - 1 : Math.max(first.row, end.row),
      left: kind === 'rows' ? 0 : Math.min(left, right),
      right: kind === 'rows' ? MOST_COLUMNS - 1 : Math.max(left, right),
    },
  };
}

/** What defined names and tables of the workbook stand for, by their names in small letters. */
function namedSources(document: SpreadsheetDocument, spelt: Spellings): Sources {
  const sources = new Map<string, readonly FormulaSource[]>();
  for (const { name, formula } of document.workbook.definedNames()) {
    sources.set(
      name.toLowerCase(),
      referencesOf(formula).map((reference) => sourceOf(reference, '', spelt)),
    );
  }
  for (const { name: sheet, part } of document.worksheets()) {
    for (const { type, target } of relationshipsOf(document.pack, part)) {
      if (type !== 'table' || !document.pack.has(target)) continue;
      const table = outlineOf(document.pack.text(target), target, 0);
      const area = areaOf(attributeOf(table, 'ref') ?? '');
      const name = attributeOf(table, 'displayName')?.toLowerCase();
      if (area && name !== undefined) sources.set(name, [{ sheet, area }]);
    }
  }
  return sources;
}
