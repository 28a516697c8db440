/** The school edition in Google Sheets: every export is a public function of Apps Script. */
import { SCHOOL } from '../../editions/school';
import { addonOf } from '../addon';
import { type EditEvent, helpWhileTyping } from '../live-help';

export const { onOpen, onInstall, callPanel, menu } = addonOf(SCHOOL);

/** A person edited cells: help that may fail silently, because no result depends on it. */
export function onEdit(event: EditEvent): void {
  try {
    helpWhileTyping(event);
  } catch {
    // A message about the help itself would only disturb the typing.
  }
}
