/** Whether a summary is one of a municipality: its schools added up (rules С-22, С-70). */
import { OVER_SCHOOLS } from '../summary/measures';
import type { Summary } from '../summary/summary';
import { fold } from '../values/text';

/**
 * К19 counts schools, so only a municipality has it. Summaries of the first version, which had no
 * number, had none; there the municipality stood as the deliverer. Of a later one the name tells
 * nothing: where there is one school, it may be called as its municipality.
 */
export const isOfMunicipality = ({ head, measures }: Summary): boolean =>
  (head.edition === 0 && fold(head.schoolName) === fold(head.municipality)) ||
  measures.some(({ code }) => code === OVER_SCHOOLS.completeness.code);
