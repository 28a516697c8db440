/** Whether a summary is one of a municipality: its schools added up (rules С-22, С-70). */
import { OVER_SCHOOLS } from '../summary/measures';
import type { Summary } from '../summary/summary';
import { fold } from '../values/text';

/**
 * К19 counts schools, so only a municipality has it. Summaries of the first version had none; there
 * the municipality stood as the deliverer.
 */
export const isOfMunicipality = ({ head, measures }: Summary): boolean =>
  fold(head.schoolName) === fold(head.municipality) ||
  measures.some(({ code }) => code === OVER_SCHOOLS.completeness.code);
