/** Words that people typed, as one person may read them on a paper of the school (rule Я-60). */
import { codeFinder } from './code-in-words';
import { givenNameFinder } from './given-names';
import { surnameFinder } from './name-in-words';
import { type Named, type NamesAndCodes, withoutOthers } from './without-others';

/** Typed texts in which nobody else of the school is named. */
export interface WordsForOne {
  /** What the person did: a lesson on «рассказы А. П. Чехова» names nobody of the school. */
  work(text: string): string;
  /** What somebody else said of it: no name may be there, whosever it is. */
  remark(text: string): string;
}

/** Of whom nothing is one's own: words that all may read. */
export const NOBODY: Named = { code: null, name: null };

type WordsFor = (person: Named) => WordsForOne;

/** What finds names costs more than all that is looked through: it is made ready once for a book. */
const READY = new WeakMap<NamesAndCodes, WordsFor>();

/** Gives the words for a person of «Педагоги», whose own name and code stay. */
export function wordsForOne(book: NamesAndCodes): WordsFor {
  const ready = READY.get(book) ?? wordsFrom(book);
  READY.set(book, ready);
  return ready;
}

function wordsFrom(book: NamesAndCodes): WordsFor {
  const [holdsSurname, holdsCode] = [surnameFinder(book.names), codeFinder(book.codes)];
  const callsOne = givenNameFinder(book.names);
  const remarkFor = withoutOthers(book);
  return (person) => {
    const remark = remarkFor(person);
    const isTelling = (text: string) =>
      holdsSurname(text, person.name) || holdsCode(text, person.code) || callsOne(text);
    return { work: (text) => (isTelling(text) ? remark(text) : text), remark };
  };
}
