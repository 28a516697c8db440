/** The documents of a school's workbook. */
import { computeSchool } from '../../core/school/compute-school';
import { SCHOOL_DOCUMENTS } from '../../core/school/documents';
import { withPeriod } from '../../core/settings/with-period';
import { documentsOf } from '../documents/documents';
import { schoolResults } from './school-results';

export const schoolDocuments = documentsOf(SCHOOL_DOCUMENTS, (workbook, period) =>
  period === null
    ? schoolResults(workbook)
    : computeSchool(
        withPeriod((sheet) => workbook.read(sheet), period),
        workbook.today(),
      ),
);
