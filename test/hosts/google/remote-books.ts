/** The reader of linked books as an Apps Script file of its own. */
import { googleLinkedBooks } from '../../../src/hosts/google/links/linked-books';

/** Of at most six rows. */
export const readBook = (id: string) => googleLinkedBooks.read(id, 'Сводка', 6);
