/**
 * The name a sheet bears while it is being made. If a run breaks off, the next one finds the sheet
 * by this name and finishes it: nothing half made passes for a sheet, and nothing is deleted.
 */
const SUFFIX = ' (создаётся)';

/** The name until the sheet is complete. */
export function unfinishedName(name: string): string {
  return `${name}${SUFFIX}`;
}

/** Whether a sheet of this name has not been completed. */
export function isUnfinished(name: string): boolean {
  return name.endsWith(SUFFIX);
}
