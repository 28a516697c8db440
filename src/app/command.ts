/** A command as menus, panels and programs know it. */
import { BLOCKED_CAUSE, ISSUES_SHEET } from '../core/schema/issues-sheet';
import type { Workbook } from './workbook';

/** What a command tells the person who gave it. */
export interface CommandOutcome<Report = unknown> {
  /** False when the data have errors or nothing could be done. */
  readonly ok: boolean;
  /** Set where it did its work though `ok` is false: the data have errors, or a part was left out. */
  readonly done?: true;
  /** One or two plain Russian sentences: what happened, and what to do next. */
  readonly message: string;
  /** The sheet on which the person goes on, where there was none before. */
  readonly leadsTo?: string;
  /** More for a page or a program: plain data that survives JSON. */
  readonly report?: Report;
}

/** What is told of work that was done; not `ok`: there is something to be looked at besides. */
export function doneWith(ok: boolean, message: string): CommandOutcome {
  return { ok, ...(!ok && { done: true as const }), message };
}

/** What is told when the workbook lacks what nothing can be done without. */
export function blockedMessage(notDone: string, next = `Откройте лист «${ISSUES_SHEET}».`): string {
  return `${notDone}: ${BLOCKED_CAUSE}. ${next}`;
}

/** What a command is given besides the workbook. */
export interface Means {
  /** Reads other people's books by their links and imports them; null where that cannot be done. */
  readonly importLinks: ((workbook: Workbook) => CommandOutcome) | null;
  /** Whether the person has taken what the command offered. */
  readonly accepted: boolean;
}

/** A host that can do nothing beyond the workbook, and a person who was offered nothing. */
export const NO_MEANS: Means = { importLinks: null, accepted: false };

export interface Command {
  /** The name by which a page or a menu calls it: «createSheets». */
  readonly call: string;
  /** The item of the menu: a verb, sentence case. */
  readonly title: string;
  /** What is told while it runs. */
  readonly progress: string;
  /** Does more with these means: where a host has them, its panel has calls of its own instead. */
  readonly uses?: 'importLinks';
  /** The sheet on which its result stands. */
  readonly shows?: string;
  /** What to ask a person before it runs, whatever menu it was chosen from; null: nothing. */
  readonly confirm?: (workbook: Workbook) => string | null;
  /**
   * What it can do besides, as a question: «Да» does it, «Нет» runs the command without; null: nothing.
   * A command that offers has nothing to confirm.
   */
  readonly offer?: (workbook: Workbook) => string | null;
  readonly run: (workbook: Workbook, means: Means) => CommandOutcome;
}

/** What a person is asked before the command runs; null: nothing. */
export function questionOf({ confirm, offer }: Command, workbook: Workbook): string | null {
  return confirm?.(workbook) ?? offer?.(workbook) ?? null;
}
