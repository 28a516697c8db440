/** The documents of a municipality, or of a region, in a dialog of Google Sheets. */
import { municipalDocuments } from '../../src/app/municipality/municipal-documents';
import { googleDocumentsHost } from './google-host';
import { startDocuments } from './start';

void startDocuments(googleDocumentsHost(window, municipalDocuments));
