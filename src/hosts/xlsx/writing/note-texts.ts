/** The texts of a worksheet's notes: its comments part. */
import { cellAddress } from '../../../core/values/cell-address';
import { changeMarkup, markupOf } from '../package/markup';
import type { OpcPackage } from '../package/opc-package';
import { areaOf } from '../reading/cell-address';
import { escapeXml } from '../xml/escape';
import { attributeOf, childOf, type Outline } from '../xml/outline';
import { appendInside, type Splice, withPrefix } from '../xml/splice';

/** The product's name as the author of its notes. */
const AUTHOR = 'Посткурс';

/** A comments part without notes. */
export const EMPTY_COMMENTS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<authors><author>${AUTHOR}</author></authors><commentList></commentList></comments>`;

/** A cell, counted from 0. */
export interface NotePlace {
  readonly row: number;
  readonly column: number;
}

export interface Note extends NotePlace {
  readonly text: string;
}

/** Whether a note has to go; `byUs`: the product wrote it. */
export type IsGone = (place: NotePlace, byUs: boolean) => boolean;

interface Known {
  readonly place: NotePlace;
  readonly comment: Outline;
  readonly author: string;
}

/** One word for a cell, to be looked up. */
export const keyOf = ({ row, column }: NotePlace): string => `${row},${column}`;

function knownIn(list: Outline, authors: readonly string[]): Known[] {
  return list.children.flatMap((comment) => {
    const area = areaOf(attributeOf(comment, 'ref') ?? '');
    const author = authors[Number(attributeOf(comment, 'authorId') ?? 0)] ?? '';
    return area ? [{ comment, author, place: { row: area.top, column: area.left } }] : [];
  });
}

/**
 * Takes notes out of a comments part and adds others, but for cells that keep one; says which cells
 * lost theirs, and which notes were added.
 */
export function changeTexts(
  pack: OpcPackage,
  part: string,
  notes: readonly Note[],
  isGone: IsGone,
): { readonly gone: readonly NotePlace[]; readonly added: readonly Note[] } {
  const { xml, root } = markupOf(pack, part);
  const authors = childOf(root, 'authors');
  const list = childOf(root, 'commentList');
  if (!authors || !list) return { gone: [], added: [] };
  const names = authors.children.map((one) => xml.slice(one.contentStart, one.contentEnd));
  const known = knownIn(list, names);
  // A conversation (its author is «tc={…}») is never ours; its words are in another part.
  const out = known.filter(
    ({ place, author }) => !author.startsWith('tc=') && isGone(place, author === AUTHOR),
  );
  const taken = new Set(known.filter((one) => !out.includes(one)).map(({ place }) => keyOf(place)));
  const added = notes.filter((note) => !taken.has(keyOf(note)));
  const author = names.indexOf(AUTHOR);
  const markup = added.map((note) => commentXml(note, author < 0 ? names.length : author)).join('');
  const append = (element: Outline, text: string): Splice =>
    appendInside(xml, element, withPrefix(text, root.prefix));
  changeMarkup(pack, part, [
    ...(author < 0 && added.length > 0 ? [append(authors, `<author>${AUTHOR}</author>`)] : []),
    ...out.map(({ comment: { start, end } }): Splice => ({ start, end, text: '' })),
    ...(added.length > 0 ? [append(list, markup)] : []),
  ]);
  return { gone: out.map(({ place }) => place), added };
}

function commentXml({ row, column, text }: Note, author: number): string {
  return (
    `<comment ref="${cellAddress(row, column)}" authorId="${author}"><text><r><rPr>` +
    '<sz val="9"/><rFont val="Tahoma"/><charset val="204"/></rPr>' +
    `<t xml:space="preserve">${escapeXml(text)}</t></r></text></comment>`
  );
}
