/** Names of files, whatever system they come from. */

/** Whether people do not see the file as theirs: hidden, or «~$book.xlsx» beside a book that is open. */
export function isHiddenFile(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

/** Whether a file of a folder was handed in by nobody: hidden, a copy kept beside a workbook, the system's. */
export function isBesideThePoint(name: string): boolean {
  return isHiddenFile(name) || /\.bak$/i.test(name) || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

/** A code or a name as part of a file's name: whatever it holds, a disk takes it. */
export const inFileName = (text: string): string => text.replace(/[^\p{L}\p{N}-]/gu, '_');
