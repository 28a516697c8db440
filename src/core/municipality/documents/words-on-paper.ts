/** Words that people typed on the municipality's own sheets, as its papers show them (rules Б-02, Б-54). */
import { withoutAddresses } from '../../naming/addresses';
import { asRead } from '../../naming/as-read';
import { givenNameFinder } from '../../naming/given-names';
import { surnameFinder } from '../../naming/name-in-words';
import { isGivenAlone, peopleIn } from '../../naming/people-in';
import { COLLEAGUE, withoutOthers } from '../../naming/without-others';
import { NOBODY } from '../../naming/words-for-one';
import { withoutPersonalData } from '../../summary/without-personal-data';
import { isWrittenAsName } from '../../summary/written-name';
import { lookOf } from '../../values/text';
import type { MunicipalBook } from '../municipal-book';

type Words = (text: string) => string;
type Sheets = Pick<MunicipalBook, 'events' | 'structures' | 'schools'>;

/** Of whom something is called: «чтения имени К. Д. Ушинского» tell of nobody here. */
const NAMESAKE =
  /((?<!\p{L})(?:имени|им\.)\s+(?:\p{Lu}\.\s*\p{Lu}\.\s*\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+\s+\p{Lu}\.\s*\p{Lu}\.))/u;

/** Shorter codes of schools are parts of dates and ranges: «01-05». */
const TELLING = 3;

/** «0512-003»: a code of a school, then a number, as schools call their teachers. */
function teacherCodes(schoolCodes: readonly string[]): RegExp | null {
  const codes = schoolCodes.filter(({ length }) => length >= TELLING);
  if (codes.length === 0) return null;
  const any = codes.map((code) => lookOf(code).replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|');
  const dash = '\\s?[\\p{Pd}\\u2212\\u2043_]\\s?';
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${any})${dash}\\d{1,4}(?![\\p{L}\\p{N}]|\\p{Pd}\\d)`,
    'gu',
  );
}

/** «коллега» for each code of a teacher of the municipality's schools. */
function withoutTeacherCodes(codes: RegExp | null): Words {
  return (text) => {
    const look = lookOf(text);
    if (codes === null || look.length !== text.length) return text;
    let from = 0;
    const kept = [...look.matchAll(codes)].map(({ index = 0, 0: code }) => {
      const before = text.slice(from, index);
      from = index + code.length;
      return `${before}${COLLEAGUE}`;
    });
    return `${kept.join('')}${text.slice(from)}`;
  };
}

/** The spaces around what is cleaned stay. */
function within(clean: Words): Words {
  return (text) => {
    const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    return `${before}${inner === '' ? '' : clean(inner)}${after}`;
  };
}

function cleaner({ events, structures, schools }: Sheets): Words {
  const people = [
    ...events.map(({ responsible }) => responsible),
    ...structures.map(({ head }) => head),
    ...schools.map(({ contact }) => contact),
  ].flatMap((typed) => (typed === null ? [] : peopleIn(typed)));
  const names = people.filter((name) => !isGivenAlone(name));
  const [holdsSurname, callsOne] = [surnameFinder(names), givenNameFinder(people)];
  const withoutNames = within(withoutOthers({ names, codes: [] })(NOBODY));
  const withoutCodes = withoutTeacherCodes(teacherCodes(schools.map(({ code }) => code)));
  const isTelling = (text: string): boolean =>
    holdsSurname(text) || callsOne(text) || isWrittenAsName(asRead(text));
  return (text) =>
    withoutCodes(withoutAddresses(withoutPersonalData(asRead(text))))
      .split(NAMESAKE)
      // Odd ones are what the pattern holds.
      .map((piece, at) => {
        const isNamesake = at % 2 === 1 && !holdsSurname(piece);
        return !isNamesake && isTelling(piece) ? withoutNames(piece) : piece;
      })
      .join('');
}

/** What finds names is made ready once for a book. */
const READY = new WeakMap<Sheets, Words>();

/** Words as they are; with codes only without what is written as a name, responsible people and codes. */
export function wordsOnPaper(book: Sheets, codesOnly: boolean): Words {
  if (!codesOnly) return (text) => text;
  const words = READY.get(book) ?? cleaner(book);
  READY.set(book, words);
  return words;
}
