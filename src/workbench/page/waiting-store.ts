/** Edits that wait for the server outlive a reload of the page: the tab keeps them. */
import type { GridEdit } from './grid/grid';

const KEY = 'postcourse: edits that wait';

/** Keeps the edits of this file in place of those kept before. */
export function keepWaiting(file: string, edits: readonly GridEdit[]): void {
  if (edits.length === 0) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, JSON.stringify({ file, edits }));
}

/** The edits of this file that the tab has kept. */
export function keptWaiting(file: string): readonly GridEdit[] {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as {
    readonly file: string;
    readonly edits: readonly GridEdit[];
  } | null;
  return kept?.file === file ? kept.edits : [];
}
