/** Documents built element by element: no text of theirs is ever read as markup. */
import type { PaperDocument } from '../../core/documents/document';
import { isDrawn, type PaperNode } from '../../papers/page/node';
import { paperNodes } from '../../papers/page/paper-nodes';

const SVG = 'http://www.w3.org/2000/svg';

function elementOf(page: Document, node: PaperNode): Element {
  const { tag, attributes, children } = node;
  const element = isDrawn(node) ? page.createElementNS(SVG, tag) : page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) {
    element.append(typeof child === 'string' ? child : elementOf(page, child));
  }
  return element;
}

/** An element of the page for each document, for `paperStyle` or `previewStyle`. */
export function paperElements(page: Document, documents: readonly PaperDocument[]): Element[] {
  return documents.map((document) => elementOf(page, paperNodes(document)));
}
