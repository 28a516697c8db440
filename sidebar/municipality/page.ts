/** The page of the municipal edition: it alone carries the reader of .xlsx files. */

import { MUNICIPAL_FACES } from '../../src/core/municipality/documents/faces';
import type { MunicipalCalls } from '../../src/panel/municipality/calls';
import { documentsView } from '../documents/documents-view';
import { helpView } from '../shell/help';
import { startPanel, type TakeFiles } from '../shell/start';
import { deliveriesView } from './deliveries';
import { Imports } from './import-files';
import { INDICATORS } from './indicators';
import { JOURNAL_VIEW } from './journal';

const IMPORTS = new Imports();

const takeFiles: TakeFiles<MunicipalCalls> = (shell, files) => IMPORTS.take(shell, files);

startPanel<MunicipalCalls>(takeFiles, ({ readsLinks }) => ({
  deliveries: deliveriesView(readsLinks, IMPORTS),
  indicators: INDICATORS,
  journal: JOURNAL_VIEW,
  documents: documentsView(Object.values(MUNICIPAL_FACES)),
  help: helpView(),
}));
