/** Documents in the place of a page that the browser's own menu prints. */
import type { PaperDocument } from '../../core/documents/document';
import { paperStyle } from '../../papers/page/paper-style';
import { paperElements } from './paper-elements';

/** All else stays off the paper, and a page as high as its window becomes as long as what is printed. */
const ALONE = `@media print {
html, body { display: block !important; height: auto !important; overflow: visible !important; }
body > :not([data-printed]) { display: none !important; }
}`;

/**
 * While the page is being printed these documents stand there instead of it; where there are none, it is
 * printed as it is. Frames that print are not concerned.
 */
export function printInPlace(page: Window, documents: () => readonly PaperDocument[]): void {
  const { document: host } = page;
  const style = host.createElement('style');
  const printed = host.createElement('div');
  printed.dataset['printed'] = '';
  const away = (): void => {
    style.remove();
    printed.remove();
  };
  page.addEventListener('beforeprint', () => {
    const papers = documents();
    if (papers.length === 0) return;
    style.textContent = `${paperStyle(papers)}${ALONE}`;
    printed.replaceChildren(...paperElements(host, papers));
    host.head.append(style);
    host.body.append(printed);
  });
  page.addEventListener('afterprint', away);
}
