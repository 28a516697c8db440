/** The shell and the views of the municipal edition. */
import type { MunicipalCalls } from '../../src/panel/municipality/calls';
import type { AnswerOf, ArgumentsOf } from '../client';
import { type Page, pageOf, type Shell, type View } from '../shell/view';

export type MunicipalShell = Shell<MunicipalCalls>;
export type MunicipalView = View<MunicipalCalls>;

/** What a call is answered. */
export type Answer<Name extends keyof MunicipalCalls> = AnswerOf<MunicipalCalls[Name]>;

/** A page of the municipal edition that asks one call. */
export function page<Name extends keyof MunicipalCalls>(
  call: Name,
  args: ArgumentsOf<MunicipalCalls[Name]>,
  show: (shell: MunicipalShell, answer: Answer<Name>) => readonly Node[],
): Page<MunicipalCalls> {
  return pageOf<MunicipalCalls, Name>(call, args, show);
}
