/** The panel's calls and the menu's, answered from the open workbook. */
import { requireOwnBook } from '../../app/whose-book';
import type { CellPlace } from '../../core/schema/place';
import { EDITION_DOCUMENTS } from '../../editions/documents';
import type { Edition } from '../../editions/edition';
import { documentCalls } from '../../panel/documents/document-calls';
import { answerCall } from '../../panel/gateway';
import { outcomeOf } from '../../panel/plain-message';
import type { PanelRequest } from '../../panel/protocol';
import type { OpenBook } from './open-book';

/** The open workbook; throws `Fault` where its «Настройки» are another edition's or a person's own. */
function ownBook(book: OpenBook, { settings }: Edition): OpenBook {
  requireOwnBook(book, settings);
  return book;
}

/** Answers a request; `goTo` is told the cell that it leads to. */
export function answerPanel(
  json: string,
  book: OpenBook,
  edition: Edition,
  goTo: (place: CellPlace) => void,
): string {
  const calls = edition.calls({
    home: 'file',
    open: () => ownBook(book, edition),
    run: (command) => outcomeOf(() => command(ownBook(book, edition))),
    goTo,
    // A file has no links that could be read without the internet.
    links: null,
  });
  return answerCall(json, calls);
}

/** Answers a request of the documents' page. */
export function answerDocuments(json: string, book: OpenBook, edition: Edition): string {
  const documents = EDITION_DOCUMENTS.get(edition.id);
  const own = () => ownBook(book, edition);
  return answerCall(json, documents ? documentCalls(documents, own) : new Map());
}

/**
 * Which call a request makes, '' where it cannot be read; it is a part of something longer where it asks
 * for no view after it.
 */
export function calledIn(json: string): { readonly call: string; readonly isPart: boolean } {
  try {
    const { call, view } = JSON.parse(json) as PanelRequest;
    return { call, isPart: view === undefined };
  } catch {
    return { call: '', isPart: false };
  }
}
