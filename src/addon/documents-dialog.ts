/**
 * The page of documents over the table. It makes the documents by itself, in the person's browser: the
 * add-on hands it the sheets, and has no rules of documents.
 */
import type { Workbook } from '../app/workbook';
import type { Edition } from '../editions/edition';
import type { Answers } from '../panel/common-calls';
import { type DocumentsOpening, OPENING_ID, openingArgument } from '../panel/documents/opening';
import { type BookCalls, sentBook } from '../panel/documents/sent-book';
import type { CallList } from '../panel/gateway';

const TITLE = 'Документы';
/** A sheet of A4 beside its choices, on the 1366 × 768 of a school's laptop. */
const [WIDTH, HEIGHT] = [1120, 580];

/**
 * An element that runs nothing. Google does not escape what is appended, and a code is a person's text:
 * without «<» in it nothing can end the element.
 */
function openingElement(order: DocumentsOpening): string {
  const json = JSON.stringify(order).replace(/</g, '\\u003c');
  return `<script type="application/json" id="${OPENING_ID}">${json}</script>`;
}

/** Opens the page before the table, at its list where nothing is ordered. */
export function showDocuments(order: DocumentsOpening | null = null): void {
  const page = HtmlService.createHtmlOutputFromFile('Documents');
  if (order !== null) page.append(openingElement(order));
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(WIDTH).setHeight(HEIGHT), TITLE);
}

interface DialogCalls extends BookCalls {
  openDocuments(order: DocumentsOpening): null;
}

/** What the panel asks for to open the page, and the page to compute. */
export function documentsDialogCalls({ reads }: Edition, open: () => Workbook): CallList {
  const answers: Answers<DialogCalls> = {
    bookSheets: () => sentBook(open(), reads),
    openDocuments: (argument) => {
      showDocuments(openingArgument(argument));
      return null;
    },
  };
  return new Map(Object.entries<(argument: unknown) => unknown>(answers));
}
