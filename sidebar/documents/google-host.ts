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
import type { PanelReply, PanelRequest } from '../../src/panel/protocol';
import { answerIn, clientOver, NoAnswer, NoConnection, Refusal } from '../client';
import { saveFile } from '../files/save-file';
import { askPerson } from '../shell/question';
import { askBeforeLeaving } from '../transport/ask-before-leaving';
import { callGoogle, HELLO_MS } from '../transport/google-call';
import type { DocumentsHost } from './host';

const NO_CONNECTION =
  'Не удалось прочитать книгу. Чаще всего так бывает, когда в браузере открыто несколько аккаунтов Google: выйдите из лишних или откройте таблицу в отдельном профиле браузера либо в окне инкогнито под одним аккаунтом. Затем откройте «Документы» снова.';

const FURTHER =
  'Если книга так велика, скачайте её («Файл» → «Скачать» → .xlsx) и составьте документы на странице «Посткурса».';

const DATES_GO = 'Документа за набранные даты ещё нет. Если закрыть окно, даты пропадут.';

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

/** Rejects when nobody answers the page's first question in time; says nothing otherwise. */
function silence(page: Window): Promise<never> {
  const hello: PanelRequest = { call: 'hello', args: [] };
  return new Promise((_, reject) => {
    const refuse = (): void => reject(new NoConnection(NO_CONNECTION));
    const timer = setTimeout(refuse, HELLO_MS);
    callGoogle(page, JSON.stringify(hello))
      .catch(refuse)
      .finally(() => clearTimeout(timer));
  });
}

/** Why the book has not come, in words. */
const noBook = (caught: unknown): never => {
  const said = caught instanceof NoAnswer ? `${caught.message} ${FURTHER}` : NO_CONNECTION;
  throw new NoConnection(said);
};

/**
 * Reads the book, once: what has arrived stays, also when it comes after it was given up; after a failure
 * the next call tries again. Whether anybody hears is asked beside it: a large book may take minutes.
 */
function bookOnce(page: Window): () => Promise<Workbook> {
  const ask = clientOver((json) => callGoogle(page, json));
  let book: Workbook | null = null;
  let asked: Promise<Workbook> | null = null;
  const load = async (): Promise<Workbook> => {
    const reply = await ask({ call: 'bookSheets', args: [] }).catch(noBook);
    book ??= arrivedBook(answerIn(reply) as SentBook);
    return book;
  };
  return async () => {
    if (book !== null) return book;
    asked ??= Promise.race([silence(page), load()]).catch((caught: unknown) => {
      asked = null;
      throw caught;
    });
    return asked;
  };
}

/** The host over the documents of an edition. */
export function googleDocumentsHost(page: Window, documents: Documents): DocumentsHost {
  const bookOf = bookOnce(page);
  const leaving = askBeforeLeaving(page);
  const shut = (): void => page.google?.script.host.close();
  return {
    beginning: async () => {
      await wholePage(page);
      const text = page.document.getElementById(OPENING_ID)?.textContent ?? null;
      return {
        opening: openingOf(text) ?? { kind: '', subject: null },
        codesOnly: stored(() => page.sessionStorage.getItem(CODES_ONLY) !== null, false),
        held: null,
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
        if (caught instanceof NoConnection) throw caught;
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
    halfTyped: leaving.hear,
    close: () => {
      if (!leaving.isHalfTyped()) shut();
      else void askPerson(DATES_GO, 'Закрыть').then((yes) => yes && shut());
    },
    onPrintKey: () => undefined,
    onLeaveKey: () => undefined,
  };
}
