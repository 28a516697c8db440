/** What points at rows from elsewhere in the workbook: names, charts, controls, pivot tables. */
import { Fault } from '../../../core/values/fault';
import type { SpreadsheetDocument } from '../document';
import { replaceReferences } from '../formulas/references';
import { isListOf } from '../list-names';
import type { OpcPackage } from '../package/opc-package';
import { relationshipsOf } from '../package/relationships';
import type { DefinedName } from '../package/workbook-part';
import { areaOf } from '../reading/cell-address';
import { attributeOf, childOf, outlineOf } from '../xml/outline';
import { type Rewriter, textOf, withText } from '../xml/rewrite';
import { mentions } from './mentions';
import { movedShapes } from './note-boxes';
import { rewritePart } from './rewrite-part';
import type { RowMove, Where } from './row-move';

/** Names that a program makes, of no use without their cells. */
const WITHOUT_CELLS_GONE = /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase|Criteria|Extract)$/i;
/** The area of a sheet's filter, which the sheet itself says, too. */
const FILTER = '_xlnm._FilterDatabase';
const CONTROL_FORMULAS = ['fmlaLink', 'fmlaRange', 'fmlaTxbx', 'fmlaGroup'];

/** Lets defined names follow. A relative one means another cell wherever it is used: it stays. */
export function moveNames({ workbook }: SpreadsheetDocument, move: RowMove): void {
  const sheets = workbook.sheets();
  workbook.rewriteNames(({ name, formula, sheet }: DefinedName) => {
    const home = sheet === undefined ? null : (sheets[sheet]?.name ?? null);
    const { what, remedy } = saidOf(name, home);
    const after = withRemedy(remedy, () =>
      fixedAfter(formula, home, move, () => what, sortOf(name, move)),
    );
    const lost = after !== formula && after.includes('#REF!');
    return lost && WITHOUT_CELLS_GONE.test(name) ? withoutLost(after) : after;
  });
}

/** What a person knows a name by, and where it is put right. */
function saidOf(name: string, home: string | null): { what: string; remedy: string } {
  if (name === '_xlnm.Print_Area') {
    return {
      what: `область печати листа «${home}»`,
      remedy: 'Уберите её в Excel («Разметка страницы» → «Область печати» → «Убрать») и повторите.',
    };
  }
  return {
    what: `имя «${name}»`,
    remedy:
      'Оно есть в Excel («Формулы» → «Диспетчер имён»), в LibreOffice («Лист» → «Именованные диапазоны» → «Управление»): измените там его диапазон или удалите имя и повторите.',
  };
}

/** A refusal of the work with what to do about it. */
function withRemedy<T>(remedy: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Fault ? new Fault(`${error.message} ${remedy}`) : error;
  }
}

function sortOf(name: string, { change }: RowMove): 'filter' | 'list' | 'other' {
  if (name === FILTER) return 'filter';
  return isListOf(change.sheet, name) ? 'list' : 'other';
}

/** The formula with its absolute references after the change; a relative one means places. */
function fixedAfter(
  formula: string,
  home: string | null,
  move: RowMove,
  where: Where,
  sort: 'filter' | 'list' | 'other' = 'other',
): string {
  return replaceReferences(formula, (reference, text) => {
    const { first, last } = reference;
    if (!first.fixed || last?.fixed === false || !move.pointsHere(reference, home, where)) {
      return null;
    }
    const span = { top: first.row, bottom: last?.row ?? first.row };
    if (sort === 'filter' && move.filtered(span) === span) return null;
    if (sort === 'list') return move.listText(reference, where, text);
    return move.referenceText(reference, where, text);
  });
}

/** The areas of a printed page or a filter that are left; null: none is. */
function withoutLost(formula: string): string | null {
  const left = formula
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .filter((area) => !area.includes('#REF!'));
  return left.length > 0 ? left.join(',') : null;
}

/** Lets the charts, shapes, controls and columns of tables of all sheets follow the cells that they show. */
export function moveShown(document: SpreadsheetDocument, move: RowMove): void {
  const { pack } = document;
  for (const { name, part } of document.drawnSheets()) {
    const isHere = name.toLowerCase() === move.change.sheet.toLowerCase();
    const mayPoint = (target: string): boolean =>
      pack.has(target) && (isHere || mentions(pack, target, move.change.sheet));
    for (const { type, target } of relationshipsOf(pack, part)) {
      if (type === 'drawing' && pack.has(target)) moveCharts(pack, target, name, move);
      if (!mayPoint(target)) continue;
      if (type === 'vmlDrawing') moveShapes(pack, target, name, move);
      else if (type === 'drawing') {
        rewritePart(pack, target, () => attributesAfter(['textlink'], name, move));
      } else if (type === 'table') {
        rewritePart(pack, target, (xml) => tableFormulasAfter(xml, name, move));
      } else if (type === 'ctrlProp') {
        rewritePart(pack, target, () => attributesAfter(CONTROL_FORMULAS, name, move));
      }
    }
  }
}

function moveShapes(pack: OpcPackage, part: string, home: string, move: RowMove): void {
  const drawing = pack.text(part);
  const moved = movedShapes(drawing, home, move);
  if (moved !== drawing) pack.setText(part, moved);
}

function moveCharts(pack: OpcPackage, drawing: string, home: string, move: RowMove): void {
  for (const { type, target } of relationshipsOf(pack, drawing)) {
    if (!/^chart(?:Ex)?$/.test(type) || !pack.has(target)) continue;
    if (!mentions(pack, target, move.change.sheet)) continue;
    rewritePart(pack, target, (xml) => chartAfter(xml, home, move));
  }
}

/** Formulas in attributes. */
function attributesAfter(names: readonly string[], home: string, move: RowMove): Rewriter {
  return (element) => {
    const attributes: Record<string, string> = {};
    for (const name of names) {
      const formula = attributeOf(element, name);
      if (!formula) continue;
      attributes[name] = move.formula(formula, home, () => `рисунок листа «${home}»`);
    }
    return Object.keys(attributes).length > 0 ? { attributes } : undefined;
  };
}

function chartAfter(xml: string, home: string, move: RowMove): Rewriter {
  return (element) => {
    if (element.name !== 'f' || element.children.length > 0) return undefined;
    const formula = textOf(xml, element);
    const after = move.formula(formula, home, () => `диаграмма листа «${home}»`);
    return after === formula ? undefined : { text: withText(xml, element, after) };
  };
}

function tableFormulasAfter(xml: string, home: string, move: RowMove): Rewriter {
  return (element) => {
    if (!/^(?:calculatedColumn|totalsRow)Formula$/.test(element.name)) return undefined;
    const formula = textOf(xml, element);
    const after = fixedAfter(formula, home, move, () => `формула таблицы листа «${home}»`);
    return after === formula ? undefined : { text: withText(xml, element, after) };
  };
}

/** A pivot table remembers its source: it is not ours to renew. */
export function refusePivotSources(document: SpreadsheetDocument, move: RowMove): void {
  const { pack } = document;
  for (const target of document.partsOfKind('pivotCacheDefinition')) {
    const root = outlineOf(pack.text(target), target, 2);
    const source = childOf(childOf(root, 'cacheSource') ?? root, 'worksheetSource');
    const sheet = source && attributeOf(source, 'sheet');
    const reference = (source && attributeOf(source, 'ref')) ?? '';
    const area = areaOf(reference);
    if (!area || sheet?.toLowerCase() !== move.change.sheet.toLowerCase()) continue;
    const after = move.map.spanAfter(area);
    const isSame =
      after !== null && after !== 'torn' && after.top === area.top && after.bottom === area.bottom;
    if (isSame) continue;
    throw move.refusal(`по ячейкам ${reference} листа «${sheet}» построена сводная таблица`);
  }
}
