/** The boxes of notes in a VML drawing: Excel shows no note without one. */
import { keyOf, type Note, type NotePlace } from './note-texts';

const CHARACTERS_A_LINE = 30;
/** So many numbers of shapes belong to a block of the drawing's map of ids. */
const BLOCK = 1024;

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
  'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing without shapes, whose ids are of the block `number`. */
export const emptyDrawing = (number: number): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
  ' xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">' +
  `<o:idmap v:ext="edit" data="${number}"/></o:shapelayout>${SHAPE_TYPE}</xml>`;

function shapeXml({ row, column, text }: Note, id: number): string {
  const lines = 2 + Math.ceil(text.length / CHARACTERS_A_LINE);
  // From, to: column, offset in pixels, row, offset in pixels.
  const anchor = [column + 1, 15, row, 4, column + 3, 15, row + lines, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" ` +
    'style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">' +
    '<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note">' +
    `<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
    '</x:ClientData></v:shape>'
  );
}

const numberIn = (shape: string, name: 'Row' | 'Column'): number =>
  Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? Number.NaN);

/**
 * The drawing without the boxes of the notes that are gone and with those of the added ones. What
 * Excel writes is no well-formed XML (`<br>`), so the text is searched and not read.
 */
export function changedShapes(
  drawing: string,
  gone: readonly NotePlace[],
  added: readonly Note[],
): string {
  const out = new Set(gone.map(keyOf));
  const kept = drawing.replace(/<v:shape\s[\s\S]*?<\/v:shape>\s*/g, (shape) => {
    const place = { row: numberIn(shape, 'Row'), column: numberIn(shape, 'Column') };
    const isOut = out.has(keyOf(place));
    return isOut && /ObjectType\s*=\s*["']Note["']/.test(shape) ? '' : shape;
  });
  const taken = new Set([...kept.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id)));
  let id = BLOCK * Number(/<o:idmap\b[^>]*?\sdata\s*=\s*["'](\d+)/.exec(drawing)?.[1] ?? 1);
  const shapes = added.map((note) => {
    do id += 1;
    while (taken.has(id));
    return shapeXml(note, id);
  });
  const type = shapes.length === 0 || kept.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE;
  const end = kept.lastIndexOf('</');
  return kept.slice(0, end) + type + shapes.join('') + kept.slice(end);
}
