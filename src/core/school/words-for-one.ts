/** Words that people typed, as one person may read them (rule Я-60). */
import { isWrittenAsName } from '../summary/written-name';
import type { SchoolBook } from './school-book';
import { codeFinder } from './summary/code-in-words';
import { surnameFinder } from './summary/name-in-words';
import type { Teacher } from './tables/teachers';

/** What stands instead of words that name somebody else. */
export const ABOUT_ANOTHER = '(скрыто: похоже на имя или код другого человека)';

type Person = Pick<Teacher, 'code' | 'name'>;

/** Typed texts as the person may read them: as they are, or `ABOUT_ANOTHER` in their whole place. */
export interface WordsForOne {
  /** What the person did: a lesson on «рассказы А. П. Чехова» names nobody of the school. */
  work(text: string): string;
  /** What somebody else said of it: no name may be there, whosever it is. */
  remark(text: string): string;
}

type Question = (text: string) => boolean;

function finderOf(names: readonly string[], codes: readonly string[]): Question {
  const [holdsSurname, holdsCode] = [surnameFinder(names), codeFinder(codes)];
  return (text) => holdsSurname(text) || holdsCode(text);
}

/**
 * Gives the words for each person of the book: a text that holds a surname or a code of somebody else,
 * known as С-16 knows them, is replaced whole, for half a sentence may tell as much. The person's own
 * surname and code stay, as long as nobody else is called alike.
 */
export function wordsForOne({
  names,
  codes,
}: Pick<SchoolBook, 'names' | 'codes'>): (person: Person) => WordsForOne {
  const holdsAnyone = finderOf(names, codes);
  return ({ name, code }) => {
    const holdsOwn = finderOf(name === null ? [] : [name], [code]);
    // Made for those alone who are named in their own rows: of all people it would be a square.
    let holdsOthers: Question | null = null;
    const isAboutOthers: Question = (text) => {
      if (!holdsAnyone(text)) return false;
      if (!holdsOwn(text)) return true;
      holdsOthers ??= finderOf(
        names.filter((one) => one !== name),
        codes.filter((one) => one !== code),
      );
      return holdsOthers(text);
    };
    return {
      work: (text) => (isAboutOthers(text) ? ABOUT_ANOTHER : text),
      remark: (text) => (isWrittenAsName(text) || isAboutOthers(text) ? ABOUT_ANOTHER : text),
    };
  };
}
