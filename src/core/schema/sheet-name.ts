/**
 * Which of a workbook's sheets is meant by a name. Google and Excel hold «Курсы» and «курсы» for one
 * name, and a space at the end is nothing that a person sees: a sheet is taken for what it is, and
 * never renamed.
 */
import { fold, visible } from '../values/text';

const folded = (name: string): string => fold(visible(name));

/** Whether people would hold both for the name of one sheet. */
export function isSameSheet(left: string, right: string): boolean {
  return left === right || folded(left) === folded(right);
}

/**
 * The one of the `present` names that is meant: the very same, else one that differs in case, spaces
 * and unseen signs alone. Of several such ones it is the first: people put before what they work
 * with, and whoever calls twice is to get the same sheet twice. undefined: the sheet is not there.
 */
export function sheetMeant(present: readonly string[], name: string): string | undefined {
  if (present.includes(name)) return name;
  const wanted = folded(name);
  return present.find((one) => folded(one) === wanted);
}
