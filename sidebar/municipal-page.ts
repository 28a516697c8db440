/** The page of the municipal edition: it alone carries the reader of .xlsx files. */
import type { MunicipalPanelCalls } from '../src/addon/municipal-panel-calls';
import { deliveriesView } from './municipality/deliveries';
import { MUNICIPAL_HELP_VIEW } from './municipality/help';
import { INDICATORS } from './municipality/indicators';
import { JOURNAL_VIEW } from './municipality/journal';
import { startPanel } from './shell/start';

void startPanel<MunicipalPanelCalls>(({ readsLinks }) => [
  deliveriesView(readsLinks),
  INDICATORS,
  JOURNAL_VIEW,
  MUNICIPAL_HELP_VIEW,
]);
