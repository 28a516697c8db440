/** What a view of the municipal edition is made with. */
import type { MunicipalCalls } from '../../src/panel/municipality/calls';
import type { AnswerOf } from '../client';
import { pagesOf, type Shell, type View } from '../shell/view';

export type MunicipalShell = Shell<MunicipalCalls>;
export type MunicipalView = View<MunicipalCalls>;

/** What a call is answered. */
export type Answer<Name extends keyof MunicipalCalls> = AnswerOf<MunicipalCalls[Name]>;

/** A page that asks one call. */
export const page = pagesOf<MunicipalCalls>();
