/** Which views the panel of each edition has. */
import type { PanelCalls } from '../src/addon/panel-calls';
import type { View } from './shell/view';
import { DEADLINES } from './views/deadlines';
import { HELP } from './views/help';
import { ISSUES } from './views/issues';
import { PERSON } from './views/person';
import { RATING } from './views/rating';
import { SHARES } from './views/shares';
import { STEPS } from './views/steps';
import { SUMMARY } from './views/summary';

type EditionName = ReturnType<PanelCalls['hello']>['edition'];

const VIEWS: Readonly<Record<EditionName, readonly View[]>> = {
  school: [STEPS, ISSUES, PERSON, RATING, SHARES, DEADLINES, SUMMARY, HELP],
};

/** The views of an edition in the order of its tabs. */
export function viewsOf(edition: EditionName): readonly View[] {
  return VIEWS[edition];
}
