/**
 * Typed words that may go out with codes only: without the people of «Педагоги», or «иное» where these are not
 * known. Papers do more (`documents/people-on-paper.ts`), which the add-on's code has no room for.
 */
import { asRead } from '../naming/as-read';
import { NOBODY, wordsForOne } from '../naming/words-for-one';
import { OTHER } from '../summary/measures';
import { withoutPersonalData } from '../summary/without-personal-data';
import type { SchoolBook } from './school-book';

export function wordsForAll(book: SchoolBook): (text: string) => string {
  if (!book.knowsNames) return () => OTHER;
  const { work } = wordsForOne(book)(NOBODY);
  return (text) => work(withoutPersonalData(asRead(text)));
}
