/** The school edition's simple trigger. */
import { type EditEvent, helpWhileTyping } from './live-help';

/** A person edited cells: help that may fail silently, because no result depends on it. */
export function onEdit(event: EditEvent): void {
  try {
    helpWhileTyping(event);
  } catch {
    // A message about the help itself would only disturb the typing.
  }
}
