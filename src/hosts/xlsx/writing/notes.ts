/** Header notes: a comments part for their text and the VML drawing that shows them. */

import { columnLetters } from '../../../core/values/column-letters';
import { declareDefault, declareOverride } from '../package/content-types';
import type { OpcPackage } from '../package/opc-package';
import { addRelationship } from '../package/relationships';
import { escapeXml } from '../xml/escape';

export interface Note {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Adds notes to a worksheet part that has none; returns the relationship id of their drawing. */
export function addNotes(pack: OpcPackage, sheetPart: string, notes: readonly Note[]): string {
  const folder = sheetPart.replace(/worksheets\/[^/]*$/, '');
  const drawing = pack.unusedName(`${folder}drawings/vmlDrawing`, '.vml');
  const comments = pack.unusedName(`${folder}comments`, '.xml');
  const number = Number(/(\d+)\.vml$/.exec(drawing)?.[1] ?? 1);
  pack.setText(drawing, drawingXml(notes, number));
  pack.setText(comments, commentsXml(notes));
  declareDefault(pack, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  declareOverride(
    pack,
    comments,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  );
  addRelationship(pack, sheetPart, 'comments', comments);
  return addRelationship(pack, sheetPart, 'vmlDrawing', drawing);
}

function commentsXml(notes: readonly Note[]): string {
  const list = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${columnLetters(column)}${row + 1}" authorId="0"><text><r><rPr>` +
      '<sz val="9"/><rFont val="Tahoma"/><charset val="204"/></rPr>' +
      `<t xml:space="preserve">${escapeXml(text)}</t></r></text></comment>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<authors><author>Посткурс</author></authors><commentList>${list.join('')}</commentList>` +
    '</comments>'
  );
}

const CHARACTERS_A_LINE = 30;

function drawingXml(notes: readonly Note[], number: number): string {
  const shapes = notes.map(({ row, column, text }, index) => {
    const lines = 2 + Math.ceil(text.length / CHARACTERS_A_LINE);
    // From, to: column, offset in pixels, row, offset in pixels.
    const anchor = [column + 1, 15, row, 4, column + 3, 15, row + lines, 4].join(', ');
    return (
      `<v:shape id="_x0000_s${1024 * number + index + 1}" type="#_x0000_t202" ` +
      'style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
      '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">' +
      '<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note">' +
      `<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
      '</x:ClientData></v:shape>'
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
    ' xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">' +
    `<o:idmap v:ext="edit" data="${number}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
    'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
    `<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`
  );
}
