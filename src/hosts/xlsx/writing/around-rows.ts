/** A worksheet's elements around its rows, found without reading the rows, which may be many. */
import { type Outline, outlineOf } from '../xml/outline';

const OPEN = /<((?:[\w.-]+:)?)sheetData[\s/>]/;

/** An outline whose places behind `from` stand `by` further. */
function moved(outline: Outline, from: number, by: number): Outline {
  const at = (place: number): number => (place > from ? place + by : place);
  return {
    ...outline,
    children: outline.children.map((child) => moved(child, from, by)),
    start: at(outline.start),
    contentStart: at(outline.contentStart),
    contentEnd: at(outline.contentEnd),
    end: at(outline.end),
  };
}

/** The outline of a worksheet part, two levels deep; its `<sheetData>` shows no rows. */
export function aroundRows(xml: string, part: string): Outline {
  const found = OPEN.exec(xml);
  const open = found === null ? -1 : xml.indexOf('>', found.index);
  const close = `</${found?.[1] ?? ''}sheetData`;
  const end = xml.lastIndexOf(close);
  // Without rows there is nothing to leave out.
  if (open < 0 || end < open) return outlineOf(xml, part);
  const rest = `${xml.slice(0, open + 1)}${xml.slice(end)}`;
  return moved(outlineOf(rest, part), open + 1, end - open - 1);
}
