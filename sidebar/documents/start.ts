/** Brings the documents' page to life, wherever it stands. */
import { DocumentsPage } from './documents-page';
import type { DocumentsHost } from './host';

const isFilledSearch = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';

/** Escape leaves, unless a search is emptied by it; Ctrl+P prints the documents and not the page. */
function listenToKeys(page: DocumentsPage): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape' && !isFilledSearch(event.target)) {
      event.preventDefault();
      page.leave();
    } else if (event.code === 'KeyP' && (event.ctrlKey || event.metaKey) && !event.altKey) {
      event.preventDefault();
      page.print();
    }
  });
}

/** Starts the page in its one element. */
export async function startDocuments(host: DocumentsHost): Promise<void> {
  const root = document.getElementById('documents');
  if (!root) return;
  // A browser that nobody tells otherwise opens a dropped file in the page's place.
  for (const kind of ['dragover', 'drop'] as const) {
    window.addEventListener(kind, (event) => event.preventDefault());
  }
  listenToKeys(new DocumentsPage(host, await host.beginning(), root));
}
