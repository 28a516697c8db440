/** The documents of a school's workbook. */
import { computeSchool } from '../../core/school/compute-school';
import { SCHOOL_DOCUMENTS } from '../../core/school/documents';
import { documentsOf } from '../documents/documents';
import { periodResults } from '../documents/period-results';
import { schoolResults } from './school-results';

export const schoolDocuments = documentsOf(
  SCHOOL_DOCUMENTS,
  periodResults(schoolResults, computeSchool),
  ({ book }) => book.settings,
);
