/** Every sheet that people fill, in the order of the workbook. */
import { ACTIVISTS } from './activists';
import { ACTIVITIES } from './activities';
import { APPLICATIONS } from './applications';
import { ATTESTATIONS } from './attestations';
import { COURSES } from './courses';
import { CRITERIA } from './criteria';
import { DEFICITS } from './deficits';
import { DEVELOPMENT_PLANS } from './development-plans';
import { EXPERIENCE_BANK } from './experience-bank';
import { HAND_INDICATORS } from './hand-indicators';
import { MENTORSHIPS } from './mentorships';
import { REQUESTS } from './requests';
import { TEACHERS } from './teachers';
import { TRAINING_PLAN } from './training-plan';
import { VACANCIES } from './vacancies';

export const SCHOOL_TABLES = {
  teachers: TEACHERS,
  courses: COURSES,
  activities: ACTIVITIES,
  criteria: CRITERIA,
  developmentPlans: DEVELOPMENT_PLANS,
  deficits: DEFICITS,
  applications: APPLICATIONS,
  attestations: ATTESTATIONS,
  activists: ACTIVISTS,
  mentorships: MENTORSHIPS,
  requests: REQUESTS,
  trainingPlan: TRAINING_PLAN,
  experienceBank: EXPERIENCE_BANK,
  vacancies: VACANCIES,
  handIndicators: HAND_INDICATORS,
} as const;

export type SchoolTables = typeof SCHOOL_TABLES;
export type SchoolTableKey = keyof SchoolTables;

/** Without these sheets no figure would be true, so nothing is computed. */
export const VITAL_TABLES: readonly SchoolTableKey[] = ['teachers', 'courses', 'activities'];
