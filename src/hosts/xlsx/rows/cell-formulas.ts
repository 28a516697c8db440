/** The formulas in a sheet's cells, after rows of this sheet or of another one have moved. */
import { areaAddress, cellAddress } from '../../../core/values/cell-address';
import { shiftFormula } from '../formulas/shift-formula';
import { areaOf } from '../reading/cell-address';
import { escapeXmlText } from '../xml/escape';
import { type Splice, withPrefix } from '../xml/splice';
import type { RowMove } from './row-move';
import type { FormulaMark, ScannedRows } from './scan-rows';

/** The splices of all formulas that change; `home` is the sheet that they stand in. */
export function formulaSplices(
  xml: string,
  { rows, prefix }: ScannedRows,
  home: string,
  move: RowMove,
): Splice[] {
  const isHere = home.toLowerCase() === move.change.sheet.toLowerCase();
  const all = rows.flatMap(({ formulas }) => formulas);
  const kept = isHere ? all.filter(({ row }) => move.row(row) !== null) : all;
  const moved = (formula: FormulaMark, text: string): string =>
    move.formula(text, home, () => placeOf(formula, home));
  const shared = kept.filter(({ attributes }) => attributes.get('t') === 'shared');
  const splices = sharedSplices(shared, all, prefix, moved, isHere, move);
  for (const formula of kept) {
    const { attributes, text, contentStart, contentEnd, start } = formula;
    const type = attributes.get('t') ?? 'normal';
    if (type === 'shared') continue;
    if (type === 'dataTable' && isHere) refuseMovedTable(formula, move);
    if (type === 'array' && isHere) {
      const tag = xml.slice(start, contentStart);
      const after = tag.replace(/(\sref\s*=\s*["'])([^"']*)/, (_, head: string, area: string) => {
        return head + arrayAfter(area, move);
      });
      if (after !== tag) splices.push({ start, end: contentStart, text: after });
    }
    const own = text === '' ? '' : moved(formula, text);
    if (own !== text)
      splices.push({ start: contentStart, end: contentEnd, text: escapeXmlText(own) });
  }
  return splices;
}

const placeOf = ({ row, column }: FormulaMark, sheet: string): string =>
  `формула в ячейке ${cellAddress(row, column)} листа «${sheet}»`;

function arrayAfter(reference: string, move: RowMove): string {
  const area = areaOf(reference);
  if (!area) return reference;
  const { change } = move;
  const span = move.map.mergeAfter(area);
  const height = span && span !== 'torn' ? span.bottom - span.top : -1;
  if (span === null || span === 'torn' || height !== area.bottom - area.top) {
    const place = cellAddress(area.top, area.left);
    throw move.refusal(
      `на листе «${change.sheet}» через эти строки идёт формула массива (ячейки ${reference}): ` +
        `уберите её из ячейки ${place} или замените значениями`,
    );
  }
  const after = areaAddress({ ...area, ...span });
  return reference.includes(':') ? after : (after.split(':')[0] ?? after);
}

function refuseMovedTable({ attributes }: FormulaMark, move: RowMove): void {
  const areas = ['ref', 'r1', 'r2'].map((name) => areaOf(attributes.get(name) ?? ''));
  if (!areas.some((area) => area && move.touches(area))) return;
  const area = attributes.get('ref');
  throw move.refusal(`ячейки ${area} листа «${move.change.sheet}» заполняет таблица подстановки`);
}

/** A group of cells with one formula is released where a cell of it moves or would read otherwise. */
function sharedSplices(
  kept: readonly FormulaMark[],
  all: readonly FormulaMark[],
  prefix: string,
  moved: (formula: FormulaMark, text: string) => string,
  isHere: boolean,
  move: RowMove,
): Splice[] {
  const masters = new Map<string, FormulaMark>();
  for (const formula of all) {
    const { attributes, text } = formula;
    const group = attributes.get('si') ?? '';
    const isMaster = attributes.get('t') === 'shared' && text !== '';
    if (isMaster && !masters.has(group)) masters.set(group, formula);
  }
  const released = new Set<string>();
  const texts = kept.flatMap((formula) => {
    const group = formula.attributes.get('si') ?? '';
    const master = masters.get(group);
    if (!master) return [];
    const { row, column } = formula;
    const text = shiftFormula(master.text, row - master.row, column - master.column);
    const own = moved(formula, text);
    const isMoved = isHere && (move.row(row) !== row || move.row(master.row) !== master.row);
    if (isMoved || own !== text) released.add(group);
    return [{ formula, group, own }];
  });
  return texts.flatMap(({ formula: { start, end }, group, own }) =>
    released.has(group)
      ? [{ start, end, text: withPrefix(`<f>${escapeXmlText(own)}</f>`, prefix) }]
      : [],
  );
}
