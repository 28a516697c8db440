/** The school edition's commands, one for each menu item and panel call. */
export type { CommandOutcome } from './outcome';
export { checkData, computeAll, computeRating } from './school/compute';
export { createSheets } from './school/create-sheets';
export { fixRating } from './school/fix-rating';
export { explainNumber, type NumberRequest, schoolState } from './school/panel-state';
