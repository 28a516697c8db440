/** Whether somebody checks an entry of his own (check М-19). */
import { fold, lookOf } from '../values/text';
import type { Teacher } from './tables/teachers';

/** «Семёнова М.П.» as «семенова», «м», «п». */
const wordsOf = (name: string): string[] => fold(name).match(/[\p{L}-]+/gu) ?? [];

/** The same word, or its first letter: «м» of «мария». */
const abbreviates = (short: string, word: string): boolean =>
  short === word || (short.length === 1 && word.startsWith(short));

/**
 * Whether «Проверил» names the teacher: by the code, by «ФИО», or by the surname with the given name
 * or initials before or behind it. A surname alone may be anybody's.
 */
export function isOwnEntry(
  reviewer: string,
  { code, name }: Pick<Teacher, 'code' | 'name'>,
): boolean {
  if (lookOf(reviewer.trim()) === lookOf(code)) return true;
  const [surname, ...given] = wordsOf(name ?? '');
  const typed = wordsOf(reviewer);
  if (surname === undefined || !typed.includes(surname)) return false;
  const rest = typed.filter((word) => word !== surname);
  return rest.length > 0 && rest.every((word, at) => abbreviates(word, given[at] ?? ''));
}
