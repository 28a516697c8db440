/** A document as the paragraphs and tables of a .docx, in the order of the printed page. */
import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { List, PaperDocument, Part } from '../../core/documents/document';
import { drawingsOf } from '../drawing/drawings';
import { widthBetweenMargins } from '../sheet';
import { isForHand } from '../together';
import { paragraphIn, run } from './blocks';
import { drawnChart, type NextId } from './drawn-chart';
import { blankBlocks, requisiteBlocks, signatureBlocks } from './hand-lines';
import { kept, LISTS, LOOK } from './looks';
import { twips } from './measures';
import { tableBlocks } from './tables';

type Blocks = (Table | Paragraph)[];

const heading = (level: 1 | 2, text: string): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [run(text)],
  });

/** In the right half, as wide as its longest line may be. */
const addresseeBlocks = (lines: readonly string[], width: number): Paragraph[] =>
  lines.map((line, at) =>
    paragraphIn(LOOK.addressee, [run(line)], {
      indent: { left: twips(width * 0.55) },
      ...(at === lines.length - 1 ? { spacing: { after: twips(6) } } : {}),
    }),
  );

/** Each list is one of its own: a numbered one begins with 1. */
function listBlocks({ items, isNumbered }: List, instance: number, keepNext: boolean): Blocks {
  const reference = isNumbered ? LISTS.numbered : LISTS.plain;
  return items.map(
    (item, at) =>
      new Paragraph({
        numbering: { reference, level: 0, instance },
        ...kept(keepNext && at === items.length - 1),
        children: [run(item)],
      }),
  );
}

/** `keepNext`: signatures or lines to write on follow, which stand on no page alone. */
function partBlocks(part: Part, width: number, keepNext: boolean, nextId: NextId): Blocks {
  switch (part.kind) {
    case 'heading':
      return [heading(2, part.text)];
    case 'paragraph':
      return [new Paragraph({ ...kept(keepNext), children: [run(part.text)] })];
    case 'list':
      return listBlocks(part, nextId(), keepNext);
    case 'table':
      return tableBlocks(part, width, keepNext);
    case 'signatures':
      return signatureBlocks(part, width, keepNext);
    case 'blank':
      return blankBlocks(part, width, keepNext);
    case 'chart':
      return drawingsOf(part.chart, width).map((drawing, at, { length }) =>
        drawnChart(drawing, nextId, keepNext && at === length - 1),
      );
  }
}

/** Everything of one document; numbers of lists and drawings are those of the whole file. */
export function documentBlocks(
  { title, orientation, notice, addressee, mark, requisites, parts }: PaperDocument,
  nextId: NextId,
): Blocks {
  const width = widthBetweenMargins(orientation);
  return [
    ...(notice === null ? [] : [paragraphIn(LOOK.notice, [run(notice)])]),
    ...addresseeBlocks(addressee, width),
    heading(1, title),
    ...(mark === null ? [] : [paragraphIn(LOOK.mark, [run(mark)])]),
    ...requisiteBlocks(requisites, width),
    ...parts.flatMap((part, at) => partBlocks(part, width, isForHand(parts, at + 1), nextId)),
  ];
}
