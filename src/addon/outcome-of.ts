/** Runs a command for a menu or a panel, in whatever host. */
import type { CommandOutcome } from '../app/outcome';
import { plainMessage } from './plain-message';

/** The outcome alone, without what was computed on the way; a command that throws has one too. */
export function outcomeOf(run: () => CommandOutcome): CommandOutcome {
  try {
    const { ok, message } = run();
    return { ok, message };
  } catch (caught) {
    return { ok: false, message: plainMessage(caught) };
  }
}
