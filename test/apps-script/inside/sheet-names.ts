/** Which names Google gives a sheet: not blank, not too long, and once, regardless of case. */
import type { DocumentState, SheetState } from '../documents';

const LONGEST = 100;

/**
 * Throws as Google does when a sheet cannot be called so; `renamed`: the sheet that is to bear the name.
 * A space at the end makes another name.
 */
export function requireFreeName(
  { sheets }: DocumentState,
  name: string,
  renamed?: SheetState,
): void {
  // Its words are not known.
  if (typeof name !== 'string' || name.trim() === '') throw new Error('Invalid sheet name');
  if (name.length > LONGEST) {
    throw new Error(`The sheet name cannot be greater than ${LONGEST} characters.`);
  }
  const wanted = name.toLowerCase();
  if (sheets.some((sheet) => sheet !== renamed && sheet.name.toLowerCase() === wanted)) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
