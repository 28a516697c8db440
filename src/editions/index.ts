/** Every edition of the product. */
import type { Edition } from './edition';
import { MUNICIPALITY } from './municipality';
import { SCHOOL } from './school';

export const EDITIONS: readonly Edition[] = [SCHOOL, MUNICIPALITY];

/** The edition of a workbook with these sheets; a workbook of none is taken for a school's. */
export function editionOf(sheets: readonly string[]): Edition {
  return EDITIONS.find(({ ownSheet }) => sheets.includes(ownSheet)) ?? SCHOOL;
}
