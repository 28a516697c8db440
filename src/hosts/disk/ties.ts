/** What a file is tied to and may lose when another takes its place: its other names, its owner. */
import type { Stats } from 'node:fs';

const OTHER_NAMES =
  'У файла есть и другие имена (жёсткие ссылки): под ними останется прежняя книга.';
const OTHER_OWNER =
  'Владелец или группа файла станут другими: прежних может вернуть администратор компьютера.';

/** Whether this person may give a file that owner and that group. */
function mayGive({ uid, gid }: Stats): boolean {
  const [own, group] = [process.geteuid?.(), process.getegid?.()];
  if (own === undefined || own === 0) return true;
  return uid === own && (gid === group || (process.getgroups?.() ?? []).includes(gid));
}

/** A sentence for each of the ties that do not outlast a new file in the place of this one. */
export function lostTies(stats: Stats): string[] {
  return [...(stats.nlink > 1 ? [OTHER_NAMES] : []), ...(mayGive(stats) ? [] : [OTHER_OWNER])];
}
