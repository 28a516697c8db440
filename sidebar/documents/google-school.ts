/** The documents of a school in a dialog of Google Sheets. */
import { schoolDocuments } from '../../src/app/school/school-documents';
import { googleDocumentsHost } from './google-host';
import { startDocuments } from './start';

void startDocuments(googleDocumentsHost(window, schoolDocuments));
