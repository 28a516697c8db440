/** Tables (ListObjects) of a sheet whose rows move. */
import { areaOf } from '../reading/cell-address';
import { attributeOf, type Outline } from '../xml/outline';
import type { Rewriter, Rewriting } from '../xml/rewrite';
import { referencesTo } from './areas';
import type { RowMove } from './row-move';

/** The table, its filter and its order of sorting afterwards. */
export function tableAfter(move: RowMove): Rewriter {
  return (element) => {
    if (element.name === 'table') refuseCutTable(element, move);
    return ['table', 'autoFilter', 'sortState', 'sortCondition'].includes(element.name)
      ? areaAfter(element, move)
      : undefined;
  };
}

function areaAfter(element: Outline, move: RowMove): Rewriting {
  const area = areaOf(attributeOf(element, 'ref') ?? '');
  const span = area && move.map.spanAfter(area);
  if (!area || span === 'torn' || span === null) return area ? { text: null } : undefined;
  return { attributes: { ref: referencesTo([{ ...area, ...span }]) } };
}

/** A table keeps its header, its totals and a row of data; rows change places within its data only. */
function refuseCutTable(table: Outline, move: RowMove): void {
  const reference = attributeOf(table, 'ref') ?? '';
  const area = areaOf(reference);
  const { change } = move;
  const { first, last } = move.map;
  if (!area || !move.touches(area)) return;
  const name = attributeOf(table, 'displayName') ?? attributeOf(table, 'name') ?? '';
  const refuse = (reason: string): never => {
    throw move.refusal(`${reason} таблицы «${name}» (${reference}) листа «${change.sheet}»`);
  };
  const type = attributeOf(table, 'tableType') ?? 'worksheet';
  if (type !== 'worksheet') refuse('запрос к внешним данным заполняет строки');
  const top = area.top + Number(attributeOf(table, 'headerRowCount') ?? 1);
  const bottom = area.bottom - Number(attributeOf(table, 'totalsRowCount') ?? 0);
  if (change.kind === 'orderRows') {
    if (first < top || last > bottom) refuse('среди этих строк — заголовок, итоги или граница');
  } else if (change.kind === 'deleteRows') {
    const end = change.at + change.count - 1;
    if (first < top && end >= area.top) refuse('среди этих строк — заголовок');
    if (first <= area.bottom && end > bottom && bottom < area.bottom) {
      refuse('среди этих строк — итоги');
    }
    if (first <= top && end >= bottom) refuse('не осталось бы ни одной строки с данными');
  }
}
