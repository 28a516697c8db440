/** A document as the elements of an A4 page: a closed list of tags, and texts that stay texts. */

import { DAY_BY_HAND } from '../../core/documents/by-hand';
import type {
  BlankLines,
  PaperDocument,
  Part,
  SignatureLine,
  TableColumn,
  TablePart,
} from '../../core/documents/document';
import { columnWidths } from '../drawing/column-widths';
import { drawingsOf } from '../drawing/drawings';
import { widthBetweenMargins } from '../sheet';
import { isForHand, isShort } from '../together';
import { drawingNode } from './drawing-node';
import { node, type PaperNode } from './node';

const lookOf = ({ align }: TableColumn): PaperNode['attributes'] =>
  align === 'end' ? { class: 'number' } : {};

function tableNode(table: TablePart, whole: number): PaperNode {
  const { columns, rows, isCompact } = table;
  const share = (width: number): string => `${((100 * width) / whole).toFixed(2)}%`;
  const head = columns.map((column) =>
    node('th', { scope: 'col', ...lookOf(column) }, column.header),
  );
  const body = rows.map(({ cells, isStrong }) =>
    node(
      'tr',
      isStrong ? { class: 'strong' } : {},
      ...columns.map((column, at) => node('td', lookOf(column), cells[at] ?? '')),
    ),
  );
  const looks = [...(isCompact ? ['compact'] : []), ...(isShort(table) ? ['short'] : [])];
  return node(
    'table',
    looks.length === 0 ? {} : { class: looks.join(' ') },
    node(
      'colgroup',
      {},
      ...columnWidths(table, whole).map((width) =>
        node('col', { style: `width: ${share(width)}` }),
      ),
    ),
    node('thead', {}, node('tr', {}, ...head)),
    node('tbody', {}, ...body),
  );
}

/** «Педагог ______ М. П. Семёнова «__» ______ 20__ г.»: position, hand, name, day. */
function signatureNode({ position, name }: SignatureLine): PaperNode {
  return node(
    'div',
    { class: 'signature' },
    node('span', {}, position),
    node('span', { class: 'line' }),
    name === null ? node('span', { class: 'line' }) : node('span', {}, name),
    node('span', { class: 'day' }, DAY_BY_HAND),
  );
}

function blankNode({ label, count }: BlankLines): PaperNode {
  const lines = Array.from({ length: count }, () => node('div', { class: 'rule' }));
  return node('div', { class: 'blank' }, node('p', {}, label), ...lines);
}

function partNodes(part: Part, width: number): PaperNode[] {
  switch (part.kind) {
    case 'heading':
      return [node('h2', {}, part.text)];
    case 'paragraph':
      return [node('p', {}, part.text)];
    case 'list':
      return [
        node(part.isNumbered ? 'ol' : 'ul', {}, ...part.items.map((item) => node('li', {}, item))),
      ];
    case 'table':
      return [tableNode(part, width)];
    case 'blank':
      return [blankNode(part)];
    case 'chart':
      return drawingsOf(part.chart, width).map(drawingNode);
    case 'signatures':
      return [node('div', { class: 'signatures' }, ...part.lines.map(signatureNode))];
  }
}

/**
 * The parts one after another. Those for the hand that follow one another are in a box which no page
 * tears, together with the paragraph or the drawing before them; to a list or a table the box itself
 * is kept. A box, as Chromium tears a longer row of elements that are merely to be kept together.
 */
function flowNodes(parts: readonly Part[], width: number): PaperNode[] {
  const flow: PaperNode[] = [];
  let box: PaperNode[] = [];
  parts.forEach((part, at) => {
    const nodes = partNodes(part, width);
    const isBeforeHand = isForHand(parts, at + 1);
    if (isForHand(parts, at)) box.push(...nodes);
    else {
      const isBoxed = isBeforeHand && (part.kind === 'paragraph' || part.kind === 'chart');
      flow.push(...(isBoxed ? nodes.slice(0, -1) : nodes));
      if (isBoxed) box.push(...nodes.slice(-1));
    }
    if (box.length === 0 || isBeforeHand) return;
    flow.push(node('div', { class: 'together' }, ...box));
    box = [];
  });
  return flow;
}

/** What stands over the first part; a document without it has no empty elements for it. */
function headNodes(document: PaperDocument): PaperNode[] {
  const { notice, addressee, title, mark, requisites } = document;
  const facts = requisites.map(({ name, value }) =>
    node('div', {}, node('dt', {}, `${name}:`), node('dd', {}, value)),
  );
  return [
    ...(notice === null ? [] : [node('p', { class: 'notice' }, notice)]),
    ...(addressee.length === 0
      ? []
      : [node('div', { class: 'addressee' }, ...addressee.map((line) => node('p', {}, line)))]),
    node('h1', {}, title),
    ...(mark === null ? [] : [node('p', { class: 'mark' }, mark)]),
    ...(facts.length === 0 ? [] : [node('dl', {}, ...facts)]),
  ];
}

/** The document as one element; whoever shows it gives it a page, or a place among others. */
export function paperNodes(document: PaperDocument): PaperNode {
  const { orientation, parts } = document;
  const width = widthBetweenMargins(orientation);
  return node(
    'article',
    { class: orientation === 'landscape' ? 'paper landscape' : 'paper', lang: 'ru' },
    ...headNodes(document),
    ...flowNodes(parts, width),
  );
}
