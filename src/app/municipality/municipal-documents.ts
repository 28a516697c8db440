/** The documents of a municipal workbook. */
import { computeMunicipality } from '../../core/municipality/compute-municipality';
import { MUNICIPAL_DOCUMENTS } from '../../core/municipality/documents';
import { withPeriod } from '../../core/settings/with-period';
import { documentsOf } from '../documents/documents';
import { municipalResults } from './municipal-results';

export const municipalDocuments = documentsOf(MUNICIPAL_DOCUMENTS, (workbook, period) =>
  period === null
    ? municipalResults(workbook)
    : computeMunicipality(
        withPeriod((sheet) => workbook.read(sheet), period),
        workbook.today(),
      ),
);
