/** How people stand on a document of the school: by name, or by code where codes alone are wanted. */

import { holdsAddress, withoutAddresses } from '../../naming/addresses';
import { asRead } from '../../naming/as-read';
import { givenNameFinder } from '../../naming/given-names';
import { isGivenAlone, peopleIn } from '../../naming/people-in';
import { NOBODY, wordsForOne } from '../../naming/words-for-one';
import { OTHER } from '../../summary/measures';
import { isNameAndPatronymic } from '../../summary/patronymic';
import { withoutPersonalData } from '../../summary/without-personal-data';
import { fold } from '../../values/text';
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
  /** Words that people typed: whole, or without the names and codes that the book knows, and personal data. */
  words(text: string): string;
  /** The code of a course, the number of a paper: as words, but its digits are nobody’s telephone. */
  numbered(text: string): string;
  /** What may be said of others (a comment): whole, or without anything that is written as a name. */
  remark(text: string): string;
  /** What something rests on: whole, or as a remark; that there is one, where it is an address (Б-55). */
  proof(text: string): string;
  /** Somebody who may be of another place, as typed («Куратор»); null where codes alone are wanted. */
  other(name: string | null): string | null;
}

/** What the records say of people: curators, visitors, helpers, reviewers, mentors of other places. */
type Records = Pick<SchoolBook, 'names' | 'knowsNames' | 'codes' | 'typed' | 'mentorships'>;

const WITH_NAMES: PeopleOnPaper = {
  name: ({ name, code }) => name ?? code,
  signature: ({ name }) => (name === null ? null : signedName(name)),
  words: (text) => text,
  numbered: (text) => text,
  remark: (text) => text,
  proof: (text) => text,
  other: (name) => name,
};

/** The people whom «Педагоги» may know nothing of, of faulty rows too. */
function othersIn({ typed, mentorships }: Records): string[] {
  const cells = new Set([
    ...typed.courses.map(({ curator }) => curator),
    ...typed.activities.flatMap(({ visitor, helper, reviewer }) => [visitor, helper, reviewer]),
    ...mentorships.map(({ mentor }) => mentor),
  ]);
  return [...new Set([...cells].flatMap((one) => (one === null ? [] : peopleIn(one))))];
}

/** Of a book without a column of names: any word may hold one. */
const WITHOUT_WORDS: PeopleOnPaper = {
  name: ({ code }) => code,
  signature: () => null,
  words: () => OTHER,
  numbered: () => OTHER,
  remark: () => OTHER,
  proof: (text) => (holdsAddress(text) ? 'ссылка есть' : OTHER),
  other: () => null,
};

function withCodes(book: Records): PeopleOnPaper {
  if (!book.knowsNames) return WITHOUT_WORDS;
  const others = othersIn(book);
  const mentors = book.mentorships.map(({ mentor }) => mentor);
  const { work, remark: cleaned } = wordsForOne({
    names: [...book.names, ...others.filter((name) => !isGivenAlone(name))],
    codes: [...book.codes, ...mentors.filter((mentor) => /\d/.test(mentor))],
  })(NOBODY);
  const callsOne = givenNameFinder([...book.names, ...others]);
  const named = (text: string): string =>
    callsOne(text) ? cleaned(withoutAddresses(text)) : work(withoutAddresses(text));
  const impersonal = (text: string): string => withoutAddresses(withoutPersonalData(asRead(text)));
  const remark = (text: string): string => cleaned(impersonal(text));
  return {
    name: ({ code }) => code,
    signature: () => null,
    words: (text) => named(impersonal(text)),
    numbered: named,
    remark,
    proof: (text) => (holdsAddress(text) ? 'ссылка есть' : remark(text)),
    other: () => null,
  };
}

/** What finds names is made ready once for a book, however many papers are asked for. */
const PREPARED = new WeakMap<Records, PeopleOnPaper>();

/** With names, or with codes only and without anybody whom the book's records name. */
export function peopleOnPaper(book: Records, codesOnly: boolean): PeopleOnPaper {
  if (!codesOnly) return WITH_NAMES;
  const people = PREPARED.get(book) ?? withCodes(book);
  PREPARED.set(book, people);
  return people;
}
