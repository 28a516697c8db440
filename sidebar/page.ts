/** The page of the school edition. */
import type { PanelCalls } from '../src/addon/panel-calls';
import { viewsOf } from './editions';
import { startPanel } from './shell/start';

void startPanel<PanelCalls>(({ edition }) => viewsOf(edition));
