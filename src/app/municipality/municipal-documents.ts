/** The documents of a municipal workbook. */
import { computeMunicipality } from '../../core/municipality/compute-municipality';
import { MUNICIPAL_DOCUMENTS } from '../../core/municipality/documents';
import { documentsOf } from '../documents/documents';
import { periodResults } from '../documents/period-results';
import { municipalResults } from './municipal-results';

export const municipalDocuments = documentsOf(
  MUNICIPAL_DOCUMENTS,
  periodResults(municipalResults, computeMunicipality),
  ({ book }) => book.settings,
);
