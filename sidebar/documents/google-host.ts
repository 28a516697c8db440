/**
 * The documents' page in a dialog of Google Sheets: it asks for the sheets once, and everything else is
 * computed here. What is made leaves the browser by the person's hand alone.
 */
import type { Documents } from '../../src/app/documents/documents';
import type { Workbook } from '../../src/app/workbook';
import { printPaper } from '../../src/browser/print/print-paper';
import { documentCalls } from '../../src/panel/documents/document-calls';
import { OPENING_ID, openingOf } from '../../src/panel/documents/opening-element';
import { arrivedBook, type SentBook } from '../../src/panel/documents/sent-book';
import { answerCall } from '../../src/panel/gateway';
import type { PanelReply } from '../../src/panel/protocol';
import { answerIn, clientOver, Refusal } from '../client';
import { saveFile } from '../files/save-file';
import { callGoogle } from '../transport/google';
import type { DocumentsHost } from './host';

const NO_CONNECTION =
  'Не удалось прочитать книгу. Чаще всего так бывает, когда в браузере открыто несколько аккаунтов Google: выйдите из лишних или откройте таблицу в окне инкогнито под одним аккаунтом. Затем откройте «Документы» снова.';

const CODES_ONLY = 'postcourse-codes-only';

/** The page's own script runs before Google's addition behind it has been read. */
function wholePage({ document }: Window): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

/** A browser may refuse storage to a page in a frame: then the tick begins anew. */
function stored<T>(use: () => T, otherwise: T): T {
  try {
    return use();
  } catch {
    return otherwise;
  }
}

/** Reads the book, once: what has arrived stays; after a failure the next call tries again. */
function bookOnce(page: Window): () => Promise<Workbook> {
  const ask = clientOver((json) => callGoogle(page, json));
  const load = async (): Promise<Workbook> => {
    const reply = await ask({ call: 'bookSheets', args: [] }).catch(() => {
      throw new Refusal(NO_CONNECTION);
    });
    return arrivedBook(answerIn(reply) as SentBook);
  };
  let book: Promise<Workbook> | null = null;
  return () => {
    book ??= load().catch((caught: unknown) => {
      book = null;
      throw caught;
    });
    return book;
  };
}

/** The host over the documents of an edition. */
export function googleDocumentsHost(page: Window, documents: Documents): DocumentsHost {
  const bookOf = bookOnce(page);
  return {
    beginning: async () => {
      await wholePage(page);
      const text = page.document.getElementById(OPENING_ID)?.textContent ?? null;
      return {
        opening: openingOf(text) ?? { kind: '', subject: null },
        codesOnly: stored(() => page.sessionStorage.getItem(CODES_ONLY) !== null, false),
      };
    },
    call: async (json) => {
      try {
        const book = await bookOf();
        return answerCall(
          json,
          documentCalls(documents, () => book),
        );
      } catch (caught) {
        const message = caught instanceof Refusal ? caught.message : NO_CONNECTION;
        return JSON.stringify({ ok: false, message } satisfies PanelReply);
      }
    },
    saveFile,
    print: (made) => printPaper(page.document, made),
    rememberCodesOnly: (codesOnly) =>
      stored(() => {
        if (codesOnly) page.sessionStorage.setItem(CODES_ONLY, '');
        else page.sessionStorage.removeItem(CODES_ONLY);
      }, undefined),
    close: () => page.google?.script.host.close(),
    onPrintKey: () => undefined,
    onLeaveKey: () => undefined,
  };
}
