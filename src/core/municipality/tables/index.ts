/** Every sheet that people of the municipality fill, in the order of the workbook. */
import { EVENTS } from './events';
import { EXPERIENCE_BANK } from './experience-bank';
import { HAND_INDICATORS } from './hand-indicators';
import { SCHOOLS } from './schools';
import { STRUCTURES } from './structures';

export const MUNICIPAL_TABLES = {
  schools: SCHOOLS,
  structures: STRUCTURES,
  events: EVENTS,
  experienceBank: EXPERIENCE_BANK,
  handIndicators: HAND_INDICATORS,
} as const;

export type MunicipalTables = typeof MUNICIPAL_TABLES;

/** Without it no delivery has an owner, so nothing is computed. */
export const VITAL_MUNICIPAL_TABLES: readonly (keyof MunicipalTables)[] = ['schools'];
