/** What a view of the school edition is made with. */
import type { SchoolCalls } from '../../src/panel/school/calls';
import type { AnswerOf } from '../client';
import { pagesOf, type Shell, type View } from '../shell/view';

export type SchoolShell = Shell<SchoolCalls>;
export type SchoolView = View<SchoolCalls>;

/** What a call is answered. */
export type Answer<Name extends keyof SchoolCalls> = AnswerOf<SchoolCalls[Name]>;

/** A page that asks one call. */
export const page = pagesOf<SchoolCalls>();
