/** The shell and the views of the school edition. */
import type { SchoolCalls } from '../../src/panel/school/calls';
import type { AnswerOf, ArgumentsOf } from '../client';
import { type Page, pageOf, type Shell, type View } from '../shell/view';

export type SchoolShell = Shell<SchoolCalls>;
export type SchoolView = View<SchoolCalls>;

/** What a call is answered. */
export type Answer<Name extends keyof SchoolCalls> = AnswerOf<SchoolCalls[Name]>;

/** A page of the school edition that asks one call. */
export function page<Name extends keyof SchoolCalls>(
  call: Name,
  args: ArgumentsOf<SchoolCalls[Name]>,
  show: (shell: SchoolShell, answer: Answer<Name>) => readonly Node[],
): Page<SchoolCalls> {
  return pageOf<SchoolCalls, Name>(call, args, show);
}
