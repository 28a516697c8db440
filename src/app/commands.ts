/** The school edition's commands and views, one for each menu item and panel call. */
export type { CommandOutcome } from './outcome';
export { checkData, computeAll, computeRating } from './school/compute';
export { createSheets } from './school/create-sheets';
export { fixRating } from './school/fix-rating';
export { applyMend, previewMend } from './school/panel/mending';
export type { CellPlace } from './school/panel/place';
export {
  explainShare,
  showDeadlines,
  showIssues,
  showPeople,
  showPerson,
  showRating,
  showShares,
  showSteps,
  showSummary,
} from './school/panel/views';
