/** Every sheet of a municipal workbook in its order: that of its tabs and of the issues on «Проверка». */
import { ISSUES_SHEET } from '../schema/issues-sheet';
import { SETTINGS_SHEET } from '../settings/parameters';
import { SUMMARY } from '../summary/summary-table';
import { ATTESTATION_SHEET } from './reports/attestation-sheet';
import { DEFICITS_SHEET } from './reports/deficits-sheet';
import { DIRECTIONS_SHEET } from './reports/directions-sheet';
import { EXPERIENCE_SHEET } from './reports/experience-sheet';
import { FORMS_SHEET } from './reports/forms-sheet';
import { INDICATORS_SHEET } from './reports/indicators-sheet';
import { MONITORING_SHEET } from './reports/monitoring-sheet';
import { PLAN_SHEET } from './reports/plan-sheet';
import { PUBLIC_SHEET } from './reports/public-sheet';
import { REQUESTS_SHEET } from './reports/requests-sheet';
import { VACANCIES_SHEET } from './reports/vacancies-sheet';
import { MUNICIPAL_TABLES } from './tables';
import { JOURNAL } from './tables/journal';
import { DATA, PASTED } from './tables/summaries';

export const MUNICIPAL_SHEETS: readonly string[] = [
  SETTINGS_SHEET,
  ...Object.values(MUNICIPAL_TABLES).map(({ sheet }) => sheet),
  PASTED.sheet,
  DATA.sheet,
  JOURNAL.sheet,
  ISSUES_SHEET,
  INDICATORS_SHEET,
  MONITORING_SHEET,
  ATTESTATION_SHEET,
  REQUESTS_SHEET,
  PLAN_SHEET,
  DEFICITS_SHEET,
  DIRECTIONS_SHEET,
  FORMS_SHEET,
  EXPERIENCE_SHEET,
  VACANCIES_SHEET,
  PUBLIC_SHEET,
  SUMMARY.sheet,
];
