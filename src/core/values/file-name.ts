/** Names of files, whatever system they come from. */

/** Whether people do not see the file as theirs: hidden, or «~$book.xlsx» beside a book that is open. */
export function isHiddenFile(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}
