/** With what the page of documents opens, said inside the page: an element that runs nothing. */
import type { DocumentsOpening } from '../../core/documents/kind';
import { openingArgument } from './requests';

/** The element's id. */
export const OPENING_ID = 'opening';

/** Its markup. A code is a person's text: without «<» in it, nothing can end the element. */
export function openingElement(opening: DocumentsOpening): string {
  const json = JSON.stringify(opening).replace(/</g, '\\u003c');
  return `<script type="application/json" id="${OPENING_ID}">${json}</script>`;
}

/** What its text says; null where it says nothing that could be opened: the page shows its list then. */
export function openingOf(text: string | null): DocumentsOpening | null {
  try {
    return openingArgument(JSON.parse(text ?? 'null'));
  } catch {
    return null;
  }
}
