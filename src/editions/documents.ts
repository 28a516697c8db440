/**
 * Which documents each edition makes. Apart from the record of the edition, of which the add-on's
 * `Code.js` is made: documents are made in their own page, and on the command line.
 */
import type { Documents } from '../app/documents/documents';
import { municipalDocuments } from '../app/municipality/municipal-documents';
import { schoolDocuments } from '../app/school/school-documents';

/** By the edition's id. */
export const EDITION_DOCUMENTS: ReadonlyMap<string, Documents> = new Map([
  ['school', schoolDocuments],
  ['municipality', municipalDocuments],
]);
