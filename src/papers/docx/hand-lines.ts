/** What is written by hand: signatures, and lines to write on. */
import type { Paragraph, Table } from 'docx';
import { DAY_BY_HAND } from '../../core/documents/by-hand';
import type { BlankLines, PaperDocument, Signatures } from '../../core/documents/document';
import { paragraphIn, run } from './blocks';
import { LOOK } from './looks';
import { openTable } from './tables';

type Blocks = (Table | Paragraph)[];

const cell = (look: string, text: string, isRuled = false) => ({
  paragraph: paragraphIn(look, [run(text)]),
  isRuled,
});

/** Position, line, name, day, with room between them; the day takes as much as it needs. */
const SIGNATURE_PARTS = [50, 2, 35, 2, 40, 2, 49] as const;

/** All on one page; `keepNext`: and what follows too. */
export function signatureBlocks({ lines }: Signatures, width: number, keepNext: boolean): Blocks {
  const { signature } = LOOK;
  const space = cell(signature, '');
  const rows = lines.map(({ position, name }, at) => ({
    height: 11,
    isOnBottom: true,
    keepNext: keepNext || at < lines.length - 1,
    cells: [
      cell(signature, position),
      space,
      cell(signature, '', true),
      space,
      name === null ? cell(signature, '', true) : cell(signature, name),
      space,
      cell(signature, DAY_BY_HAND),
    ],
  }));
  return rows.length === 0 ? [] : openTable(SIGNATURE_PARTS, width, rows);
}

/** All on one page; `keepNext`: and what follows too. */
export function blankBlocks(
  { label, count }: BlankLines,
  width: number,
  keepNext: boolean,
): Blocks {
  const { blankLabel, signature } = LOOK;
  const rows = Array.from({ length: count }, (_, at) => ({
    height: 8,
    isOnBottom: true,
    keepNext: keepNext || at < count - 1,
    cells: [cell(signature, '', true)],
  }));
  return [
    ...(label === '' ? [] : [paragraphIn(blankLabel, [run(label)])]),
    ...(rows.length === 0 ? [] : openTable([1], width, rows)),
  ];
}

/** «Школа: МОБУ …», two in a row as on the page. */
export function requisiteBlocks(requisites: PaperDocument['requisites'], width: number): Blocks {
  const cells = requisites.map(({ name, value }) => ({
    paragraph: paragraphIn(LOOK.requisite, [run(`${name}: `), run(value)]),
    isRuled: false,
  }));
  const blank = cell(LOOK.requisite, '');
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, at) => ({
    height: 0,
    isOnBottom: false,
    keepNext: false,
    cells: [cells[2 * at] ?? blank, blank, cells[2 * at + 1] ?? blank],
  }));
  return rows.length === 0 ? [] : openTable([3, 0.1, 2], width, rows);
}
