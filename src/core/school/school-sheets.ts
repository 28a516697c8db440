/** Every sheet of a school workbook in its order: that of its tabs and of the issues on «Проверка». */
import { ISSUES_SHEET } from '../schema/issues-sheet';
import { SETTINGS_SHEET } from '../settings/parameters';
import { SUMMARY } from '../summary/summary-table';
import { ARCHIVE } from './rating/archive';
import { RATING_SHEET } from './sheets/rating-sheet';
import { SHARES_SHEET } from './sheets/shares-sheet';
import { START_SHEET } from './sheets/start-sheet';
import { SUPPORT_SHEET } from './sheets/support-sheet';
import { SCHOOL_TABLES } from './tables';

export const SCHOOL_SHEETS: readonly string[] = [
  START_SHEET,
  SETTINGS_SHEET,
  ...Object.values(SCHOOL_TABLES).map(({ sheet }) => sheet),
  ISSUES_SHEET,
  SUPPORT_SHEET,
  RATING_SHEET,
  SHARES_SHEET,
  SUMMARY.sheet,
  ARCHIVE.sheet,
];
