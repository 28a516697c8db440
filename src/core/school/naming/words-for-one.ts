/** Words that people typed, as one person may read them on a paper of the school (rule Я-60). */
import type { SchoolBook } from '../school-book';
import type { Teacher } from '../tables/teachers';
import { codeFinder } from './code-in-words';
import { surnameFinder } from './name-in-words';
import { withoutOthers } from './without-others';

/** Typed texts in which nobody else of the school is named. */
export interface WordsForOne {
  /** What the person did: a lesson on «рассказы А. П. Чехова» names nobody of the school. */
  work(text: string): string;
  /** What somebody else said of it: no name may be there, whosever it is. */
  remark(text: string): string;
}

/** The words for a person of «Педагоги», whose own name and code stay. */
export function wordsForOne(
  { names, codes }: Pick<SchoolBook, 'names' | 'codes'>,
  person: Pick<Teacher, 'code' | 'name'>,
): WordsForOne {
  const people = [
    ...names.map((name) => ({ code: null, name })),
    ...codes.map((code) => ({ code, name: null })),
  ];
  const holdsSurname = surnameFinder(names.filter((name) => name !== person.name));
  const holdsCode = codeFinder(codes.filter((code) => code !== person.code));
  const remark = withoutOthers(person, people);
  return {
    work: (text) => (holdsSurname(text) || holdsCode(text) ? remark(text) : text),
    remark,
  };
}
