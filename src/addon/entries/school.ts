/** The school edition in Google Sheets: every export is a public function of Apps Script. */
import { SCHOOL } from '../../editions/school';
import { addonOf } from '../addon';

export { onEdit } from '../on-edit';
export const { onOpen, onInstall, callPanel, menu } = addonOf(SCHOOL);
