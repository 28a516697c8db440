/** The width that a person gives to a column. */
import { widthOf } from '../styles/column-width';
import { attributeOf, childOf, type Outline, outlineOf } from '../xml/outline';
import { type Splice, splice, withPrefix } from '../xml/splice';
import { placeInSheet } from './sheet-order';

/** The widest column of a sheet, in digits. */
const WIDEST = 255;

/**
 * The worksheet `xml` with one column (from 0) so many pixels wide and shown. A span of columns that
 * it stands in is split; the others keep what the file says of them.
 */
export function withColumnWidth(xml: string, part: string, column: number, pixels: number): string {
  const root = headOf(xml, part);
  const width = Math.min(WIDEST, Math.max(widthOf(1), widthOf(pixels)));
  const number = column + 1;
  const cols = childOf(root, 'cols');
  if (!cols) {
    const start = placeInSheet(root, 'cols');
    const text = `<cols>${spanXml('<col/>', number, number, width)}</cols>`;
    return splice(xml, [{ start, end: start, text: withPrefix(text, root.prefix) }]);
  }
  const known = cols.children.find((one) => first(one) <= number && last(one) >= number);
  if (known) return splice(xml, [splitSpan(xml, known, number, width)]);
  const next = cols.children.find((one) => first(one) > number);
  const start = next?.start ?? cols.contentEnd;
  const text = withPrefix(spanXml('<col/>', number, number, width), root.prefix);
  return splice(xml, [{ start, end: start, text }]);
}

const first = (col: Outline): number => Number(attributeOf(col, 'min'));
const last = (col: Outline): number => Number(attributeOf(col, 'max'));

/** What stands in front of the rows: the widths are there, and the rest may be long. */
function headOf(xml: string, part: string): Outline {
  const rows = /<(?:([\w.-]+):)?sheetData[\s/>]/.exec(xml);
  if (!rows) return outlineOf(xml, part);
  const prefix = rows[1] === undefined ? '' : `${rows[1]}:`;
  return outlineOf(`${xml.slice(0, rows.index)}</${prefix}worksheet>`, part);
}

function splitSpan(xml: string, col: Outline, number: number, width: number): Splice {
  const { start, end } = col;
  const markup = xml.slice(start, end);
  const pieces = [spanXml(markup, number, number, width)];
  if (first(col) < number) pieces.unshift(spanXml(markup, first(col), number - 1));
  if (last(col) > number) pieces.push(spanXml(markup, number + 1, last(col)));
  return { start, end, text: pieces.join('') };
}

/** The `<col>` of other columns; with a width it is shown, and the width is a person's. */
function spanXml(markup: string, min: number, max: number, width?: number): string {
  const set = (text: string, name: string, value: number): string => {
    const bare = text.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), '');
    return bare.replace(/^<[^\s/>]+/, (tag) => `${tag} ${name}="${value}"`);
  };
  let text = markup;
  if (width !== undefined) {
    text = text.replace(/\s(?:hidden|bestFit)\s*=\s*("[^"]*"|'[^']*')/g, '');
    text = set(set(text, 'customWidth', 1), 'width', width);
  }
  return set(set(text, 'max', max), 'min', min);
}
