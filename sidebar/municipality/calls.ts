/** The shell and the views of the municipal edition. */
import type { MunicipalPanelCalls } from '../../src/addon/municipal-panel-calls';
import type { Shell, View } from '../shell/view';

export type MunicipalShell = Shell<MunicipalPanelCalls>;
export type MunicipalView = View<MunicipalPanelCalls>;

/** What a call is answered. */
export type Answer<Name extends keyof MunicipalPanelCalls> = ReturnType<MunicipalPanelCalls[Name]>;
