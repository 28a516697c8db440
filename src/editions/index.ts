/** Every edition of the product. */
import { sheetMeant } from '../core/schema/sheet-name';
import type { Edition } from './edition';
import { MUNICIPALITY } from './municipality';
import { SCHOOL } from './school';

export const EDITIONS: readonly Edition[] = [SCHOOL, MUNICIPALITY];

/** The edition that a workbook with these sheets is known as; undefined for a workbook of none. */
export function knownEdition(sheets: readonly string[]): Edition | undefined {
  return EDITIONS.find(({ ownSheet }) => sheetMeant(sheets, ownSheet) !== undefined);
}

/** The same, where a workbook of none is taken for a school's. */
export function editionOf(sheets: readonly string[]): Edition {
  return knownEdition(sheets) ?? SCHOOL;
}
