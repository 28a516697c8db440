/** The boxes of notes and the old form controls in a VML drawing, when rows move. */
import { decodeXML } from 'entities/decode';
import { escapeXmlText } from '../xml/escape';
import type { RowMove } from './row-move';

const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>\s*/g;
const ROW = /(<x:Row>\s*)(\d+)/;
const ANCHOR = /(<x:Anchor>)([^<]*)/;
const FORMULA = /(<x:Fmla(?:Link|Range|Pict|Txbx|Group)>)([^<]*)/g;
/** The places of both rows among the eight numbers of an anchor. */
const ROWS = [2, 6];

/**
 * The drawing of the sheet `home` afterwards. What Excel writes is no well-formed XML (`<br>`), so the
 * text is searched and not read.
 */
export function movedShapes(drawing: string, home: string, move: RowMove): string {
  const isHere = home.toLowerCase() === move.change.sheet.toLowerCase();
  return drawing.replace(SHAPE, (shape) => {
    const placed = isHere ? movedShape(shape, move) : shape;
    return placed.replace(FORMULA, (text, tag: string, escaped: string) => {
      const formula = decodeXML(escaped);
      const after = move.formula(formula, home, () => `элемент управления листа «${home}»`);
      return after === formula ? text : tag + escapeXmlText(after);
    });
  });
}

function movedShape(shape: string, move: RowMove): string {
  const isNote = /ObjectType\s*=\s*["']Note["']/.test(shape);
  const top = Number(ANCHOR.exec(shape)?.[2]?.split(',')[2] ?? Number.NaN);
  const row = isNote ? Number(ROW.exec(shape)?.[2] ?? Number.NaN) : top;
  if (Number.isNaN(row)) return shape;
  const after = move.row(row);
  if (after === null && isNote) return '';
  const by = (after ?? move.map.first) - row;
  if (by === 0) return shape;
  const numbered = isNote ? shape.replace(ROW, `$1${row + by}`) : shape;
  return numbered.replace(ANCHOR, (_, tag: string, numbers: string) => {
    const moved = numbers.split(',').map((number, index) => {
      return ROWS.includes(index) ? ` ${Math.max(0, Number(number) + by)}` : number;
    });
    return tag + moved.join(',');
  });
}
