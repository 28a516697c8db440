/** The page of the municipal edition: it alone carries the reader of .xlsx files. */
import type { MunicipalCalls } from '../../src/panel/municipality/calls';
import { helpView } from '../shell/help';
import { startPanel } from '../shell/start';
import { deliveriesView } from './deliveries';
import { INDICATORS } from './indicators';
import { JOURNAL_VIEW } from './journal';

void startPanel<MunicipalCalls>(({ readsLinks }) => ({
  deliveries: deliveriesView(readsLinks),
  indicators: INDICATORS,
  journal: JOURNAL_VIEW,
  help: helpView(),
}));
