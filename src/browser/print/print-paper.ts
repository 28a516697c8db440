/** Prints a document without leaving the page: in a frame that nobody sees, built element by element. */
import type { PaperDocument } from '../../core/documents/document';
import { type PaperNode, paperNodes } from '../../papers/page/paper-nodes';
import { paperStyle } from '../../papers/page/paper-style';

/** Out of sight and of the way; a frame that is not displayed at all prints blank in Firefox. */
const UNSEEN =
  'position: fixed; right: 0; bottom: 0; width: 0; height: 0; border: 0; visibility: hidden';

export function elementOf(page: Document, { tag, attributes, children }: PaperNode): HTMLElement {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) {
    element.append(typeof child === 'string' ? child : elementOf(page, child));
  }
  return element;
}

function fill(page: Document, document: PaperDocument): void {
  const style = page.createElement('style');
  style.textContent = paperStyle(document.orientation);
  page.documentElement.lang = 'ru';
  page.title = document.title;
  page.head.append(style);
  page.body.replaceChildren(elementOf(page, paperNodes(document)));
}

/**
 * Opens the browser's printing of the document. Nothing is opened that a blocker could stop, and
 * whether the person prints or not changes nothing.
 */
export function printPaper(host: Document, document: PaperDocument): void {
  const frame = host.createElement('iframe');
  frame.title = 'Печать';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = UNSEEN;
  // Firefox puts another empty page into a new frame before it tells that the frame is loaded.
  frame.addEventListener(
    'load',
    () => {
      const { contentWindow, contentDocument } = frame;
      if (contentWindow === null || contentDocument === null) return;
      fill(contentDocument, document);
      contentWindow.addEventListener('afterprint', () => frame.remove(), { once: true });
      contentWindow.print();
    },
    { once: true },
  );
  host.body.append(frame);
}
