/** The parts that belong to a sheet whose rows move: notes, drawings, tables, and what refuses. */
import type { OpcPackage } from '../package/opc-package';
import { relationshipsOf } from '../package/relationships';
import { areaOf } from '../reading/cell-address';
import { attributeOf, outlineOf } from '../xml/outline';
import type { Rewriter } from '../xml/rewrite';
import { movedAnchor } from './anchors';
import { referencesTo } from './areas';
import { rewritePart } from './rewrite-part';
import type { RowMove } from './row-move';
import { tableAfter } from './tables';

type Follow = (pack: OpcPackage, part: string, move: RowMove) => void;

const notes: Follow = (pack, part, move) => rewritePart(pack, part, () => notesAfter(move));

/** By the kind of relationship: what becomes of a part when rows of its sheet move. */
const FOLLOW: ReadonlyMap<string, Follow> = new Map([
  ['comments', notes],
  ['threadedComment', notes],
  ['drawing', (pack, part, move) => rewritePart(pack, part, (xml) => anchorsAfter(xml, move))],
  ['table', (pack, part, move) => rewritePart(pack, part, () => tableAfter(move))],
  ['pivotTable', refusePivot],
  ['queryTable', refuseQuery],
]);

/** Kinds of parts that say nothing of rows, or are looked through with the formulas. */
const INDIFFERENT = new Set([
  'vmlDrawing',
  'ctrlProp',
  'printerSettings',
  'image',
  'hyperlink',
  'oleObject',
  'package',
  'control',
  'slicer',
  'customProperty',
]);

/** Lets the parts of the worksheet follow its rows. Throws `Fault` where one cannot. */
export function moveLinkedParts(pack: OpcPackage, sheetPart: string, move: RowMove): void {
  for (const { type, target } of relationshipsOf(pack, sheetPart)) {
    if (!pack.has(target) || INDIFFERENT.has(type)) continue;
    const follow = FOLLOW.get(type);
    if (follow) follow(pack, target, move);
    else {
      const sheet = `на листе «${move.change.sheet}»`;
      throw move.refusal(`${sheet} есть часть, которой программа не понимает («${type}»)`);
    }
  }
}

function notesAfter(move: RowMove): Rewriter {
  return (element) => {
    if (element.name === 'commentList') return { attributes: {}, mayBeEmpty: true };
    if (element.name !== 'comment' && element.name !== 'threadedComment') return undefined;
    const area = areaOf(attributeOf(element, 'ref') ?? '');
    if (!area) return undefined;
    const row = move.row(area.top);
    if (row === null) return { text: null };
    return { attributes: { ref: referencesTo([{ ...area, top: row, bottom: row }]) } };
  };
}

function anchorsAfter(xml: string, move: RowMove): Rewriter {
  return (element) =>
    /^(?:two|one)CellAnchor$/.test(element.name)
      ? { text: movedAnchor(xml, element, move) }
      : undefined;
}

function refusePivot(pack: OpcPackage, part: string, move: RowMove): void {
  const { children } = outlineOf(pack.text(part), part, 1);
  const location = children.find(({ name }) => name === 'location');
  const reference = (location && attributeOf(location, 'ref')) ?? '';
  const area = areaOf(reference);
  if (area && !move.touches(area)) return;
  throw move.refusal(
    `на листе «${move.change.sheet}» стоит сводная таблица (${reference}): перенесите её на другой лист`,
  );
}

function refuseQuery(_pack: OpcPackage, _part: string, move: RowMove): void {
  throw move.refusal(`лист «${move.change.sheet}» заполняет запрос к внешним данным`);
}
