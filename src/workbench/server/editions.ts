/** The editions that a workbook may be of. */
import type { Edition } from './edition';
import { MUNICIPAL_EDITION } from './municipal-edition';
import { SCHOOL_EDITION } from './school-edition';

/** The edition of a workbook with these sheets; a workbook of neither is taken for a school's. */
export function editionOf(sheets: readonly string[]): Edition {
  const found = [SCHOOL_EDITION, MUNICIPAL_EDITION].find((edition) => edition.owns(sheets));
  return found ?? SCHOOL_EDITION;
}
