/** Every sheet of a school workbook in its order: that of its tabs and of the issues on «Проверка». */
import { ISSUES_SHEET } from '../schema/issues-sheet';
import { SETTINGS_SHEET } from '../settings/parameters';
import { SUMMARY } from '../summary/summary-table';
import { COURSE_NEEDS_SHEET } from './computed-sheets/course-needs-sheet';
import { RATING_SHEET } from './computed-sheets/rating-sheet';
import { SHARES_SHEET } from './computed-sheets/shares-sheet';
import { START_SHEET } from './computed-sheets/start-sheet';
import { SUPPORT_SHEET } from './computed-sheets/support-sheet';
import { ARCHIVE } from './rating/archive';
import { SCHOOL_TABLES } from './tables';
import { SELF_JOURNAL } from './tables/self-journal';

export const SCHOOL_SHEETS: readonly string[] = [
  START_SHEET,
  SETTINGS_SHEET,
  ...Object.values(SCHOOL_TABLES).map(({ sheet }) => sheet),
  ISSUES_SHEET,
  SUPPORT_SHEET,
  RATING_SHEET,
  SHARES_SHEET,
  COURSE_NEEDS_SHEET,
  SUMMARY.sheet,
  ARCHIVE.sheet,
  SELF_JOURNAL.sheet,
];
