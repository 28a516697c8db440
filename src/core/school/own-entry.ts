/** Whether somebody checks an entry of his own (check М-19). */
import { once } from '../values/once';
import { fold, lookOf } from '../values/text';
import type { Teacher } from './tables/teachers';

/** «Семёнова М.П.» as «семенова», «м», «п». */
const wordsOf = (name: string): string[] => fold(name).match(/[\p{L}-]+/gu) ?? [];

/** The same word, or its first letter: «м» of «мария». */
const abbreviates = (short: string, word: string): boolean =>
  short === word || (short.length === 1 && word.startsWith(short));

/** Whether «Проверил» names the teacher. */
export type IsOwnEntry = (reviewer: string, teacher: Pick<Teacher, 'code' | 'name'>) => boolean;

/**
 * Tells a teacher named by the code, by «ФИО», or by the surname with the given name or initials before or
 * behind it. A surname alone may be anybody's. Few people check many entries: each text is taken apart once.
 */
export function ownEntries(): IsOwnEntry {
  const [look, words] = [once(lookOf), once(wordsOf)];
  return (reviewer, { code, name }) => {
    if (look(reviewer.trim()) === look(code)) return true;
    const [surname, ...given] = words(name ?? '');
    const typed = words(reviewer);
    if (surname === undefined || !typed.includes(surname)) return false;
    const rest = typed.filter((word) => word !== surname);
    return rest.length > 0 && rest.every((word, at) => abbreviates(word, given[at] ?? ''));
  };
}

/** The same of one entry. */
export const isOwnEntry: IsOwnEntry = (reviewer, teacher) => ownEntries()(reviewer, teacher);
