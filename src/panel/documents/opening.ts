/** Where the page of documents opens: at its list, or at one document, of one person. */
import { Fault } from '../../core/values/fault';
import { fieldsOf, isShortText } from '../arguments';

export interface DocumentsOpening {
  /** The id of a document's face; null: the list. */
  readonly kind: string | null;
  /** The id of a subject; null: nobody is chosen yet, or the document is of the whole workbook. */
  readonly subject: string | null;
}

/** The element of the page that says it, as JSON; a page without one opens at its list. */
export const OPENING_ID = 'opening';

const isTextOrNull = (value: unknown): value is string | null =>
  value === null || isShortText(value);

/** What a page hands over. Throws `Fault` for anything else. */
export function openingArgument(argument: unknown): DocumentsOpening {
  const { kind, subject } = fieldsOf(argument);
  if (isTextOrNull(kind) && isTextOrNull(subject)) return { kind, subject };
  throw new Fault('Выберите документ из списка и повторите.');
}
