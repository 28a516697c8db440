/** Prints documents without leaving the page: in a frame that nobody sees, built element by element. */
import type { PaperDocument } from '../../core/documents/document';
import { paperStyle } from '../../papers/page/paper-style';
import { paperElements } from './paper-elements';

/** Out of sight and of the way; a frame that is not displayed at all prints blank in Firefox. */
const UNSEEN =
  'position: fixed; right: 0; bottom: 0; width: 0; height: 0; border: 0; visibility: hidden';

function fill(page: Document, documents: readonly PaperDocument[]): void {
  const style = page.createElement('style');
  style.textContent = paperStyle(documents);
  page.documentElement.lang = 'ru';
  // The name that «Сохранить как PDF» offers.
  page.title = documents[0]?.title ?? '';
  page.head.append(style);
  page.body.replaceChildren(...paperElements(page, documents));
}

/**
 * Opens the browser's printing of the documents, each on pages of its own. Nothing is opened that a
 * blocker could stop, and whether the person prints or not changes nothing.
 */
export function printPaper(host: Document, documents: readonly PaperDocument[]): void {
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
      fill(contentDocument, documents);
      contentWindow.addEventListener('afterprint', () => frame.remove(), { once: true });
      contentWindow.print();
    },
    { once: true },
  );
  host.body.append(frame);
}
