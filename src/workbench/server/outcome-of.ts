/** Runs a command for the panel. */
import { plainMessage } from '../../addon/plain-message';
import type { CommandOutcome } from '../../app/outcome';

/** A command that fails is an outcome too, as it is in Google Sheets. */
export function outcomeOf(run: () => CommandOutcome): CommandOutcome {
  try {
    const { ok, message } = run();
    return { ok, message };
  } catch (caught) {
    return { ok: false, message: plainMessage(caught) };
  }
}
