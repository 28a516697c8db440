/** How people stand on a document of the school: by name, or by code where codes alone are wanted. */
import { isNameAndPatronymic } from '../../summary/patronymic';
import { fold } from '../../values/text';
import { NOBODY, wordsForOne } from '../naming/words-for-one';
import type { SchoolBook } from '../school-book';
import type { Teacher } from '../tables/teachers';

/** «М. П. Семёнова» of «Семёнова Мария Петровна»; any other name as it is. */
export function signedName(fullName: string): string {
  const [surname, given, patronymic, ...rest] = fullName.trim().split(/\s+/);
  const isWhole = rest.length === 0 && given !== undefined && patronymic !== undefined;
  if (!isWhole || !isNameAndPatronymic(fold(given), fold(patronymic))) return fullName;
  return `${given.charAt(0)}. ${patronymic.charAt(0)}. ${surname}`;
}

export interface PeopleOnPaper {
  /** «Семёнова Мария Петровна»; the code where there is no name, or none is wanted. */
  name(teacher: Teacher): string;
  /** «М. П. Семёнова» of a signature; null where the name is written by hand. */
  signature(teacher: Teacher): string | null;
  /** Words that people typed: whole, or without the names and codes of «Педагоги» (С-16). */
  words(text: string): string;
  /** What may be said of others (a comment): whole, or without anything that is written as a name. */
  remark(text: string): string;
  /** Somebody who may be of another place, as typed («Куратор»); null where codes alone are wanted. */
  other(name: string | null): string | null;
}

/** With names, or with codes only. */
export function peopleOnPaper(
  book: Pick<SchoolBook, 'names' | 'codes'>,
  codesOnly: boolean,
): PeopleOnPaper {
  if (!codesOnly) {
    return {
      name: ({ name, code }) => name ?? code,
      signature: ({ name }) => (name === null ? null : signedName(name)),
      words: (text) => text,
      remark: (text) => text,
      other: (name) => name,
    };
  }
  const { work, remark } = wordsForOne(book)(NOBODY);
  return {
    name: ({ code }) => code,
    signature: () => null,
    words: work,
    remark,
    other: () => null,
  };
}
