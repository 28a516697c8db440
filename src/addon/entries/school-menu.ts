/** The school edition by its menu alone: every export is a public function of Apps Script. */
import { SCHOOL } from '../../editions/school';
import { menuAddonOf } from '../addon';

export { onEdit } from '../on-edit';
export const { onOpen, onInstall, menu } = menuAddonOf(SCHOOL);
