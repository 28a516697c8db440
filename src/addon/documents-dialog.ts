/**
 * The page of documents over the table. It makes the documents by itself, in the person's browser: the
 * add-on hands it the sheets, and has no rules of documents.
 */
import type { Workbook } from '../app/workbook';
import type { DocumentsOpening } from '../core/documents/kind';
import type { Edition } from '../editions/edition';
import { told } from '../hosts/google/google-fault';
import type { Answers } from '../panel/common-calls';
import { openingElement } from '../panel/documents/opening-element';
import { openingArgument } from '../panel/documents/requests';
import { type BookCalls, sentBook } from '../panel/documents/sent-book';
import type { CallList } from '../panel/gateway';

const TITLE = 'Документы';
/** A sheet of A4 beside its choices, on the 1366 × 768 of a school's laptop. */
const [WIDTH, HEIGHT] = [1120, 580];

/** Opens the page before the table, at its list where nothing else is asked for. */
export function showDocuments(opening: DocumentsOpening | null): void {
  const page = HtmlService.createHtmlOutputFromFile('Documents');
  // Google escapes nothing of what is appended: the element does it itself.
  if (opening !== null) page.append(openingElement(opening));
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(WIDTH).setHeight(HEIGHT), TITLE);
}

interface DialogCalls extends BookCalls {
  openDocuments(opening: DocumentsOpening): null;
}

/** What the panel asks for to open the page, and the page to compute. */
export function documentsDialogCalls({ reads }: Edition, open: () => Workbook): CallList {
  const answers: Answers<DialogCalls> = {
    bookSheets: () => sentBook(open(), reads),
    openDocuments: (argument) => {
      const opening = openingArgument(argument);
      told(() => showDocuments(opening));
      return null;
    },
  };
  return new Map(Object.entries<(argument: unknown) => unknown>(answers));
}
