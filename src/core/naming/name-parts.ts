/** Given names, patronymics and surnames, each by itself: they count beside a name only (rule Я-05). */
import { fold } from '../values/text';
import { asRead } from './as-read';
import { type Finder, ownersOf } from './owners';
import { formsOf } from './surname-forms';

/** A word with the signs around it. Its end is sought from behind: no run of signs is tried from each of its places. */
export const EDGES = /^([^\p{L}\p{N}]*)((?:.*[\p{L}\p{N}])?)([^\p{L}\p{N}]*)$/su;

/** The word, folded, without the signs around it. */
export function bareWord(word: string): string {
  const read = asRead(word);
  return fold(EDGES.exec(read)?.[2] ?? read);
}

/** The words of a name, folded. */
export const wordsOfName = (name: string): string[] =>
  name
    .split(/\s+/)
    .map(bareWord)
    .filter((word) => word !== '');

/** «Марию» and «Мария» begin alike. */
const beginning = (word: string): string => word.slice(0, Math.max(3, word.length - 2));

/** Up to here a beginning says too little or a case changes it: «Яну», «Льву». */
const SHORT = 3;

/** Looks at a word with a capital letter: is it, in some case, a word of these names? */
export function namePartFinder(fullNames: readonly string[]): Finder {
  const words = fullNames.flatMap((name) => wordsOfName(name).map((word) => ({ word, name })));
  const known = words
    .filter(({ word }) => word.length >= SHORT)
    .map(({ word, name }): [string, string] => [beginning(word), name]);
  const isBeginning = ownersOf(known);
  const isForm = ownersOf(
    words
      .filter(({ word }) => word.length > 1 && word.length <= SHORT)
      .flatMap(({ word, name }) => formsOf(word).map((form): [string, string] => [form, name])),
  );
  const longest = known.reduce((most, [start]) => Math.max(most, start.length), 0);
  return (word, own = null) => {
    if (!/\p{Lu}/u.test(word)) return false;
    const bare = bareWord(word);
    if (isForm(bare, own)) return true;
    for (let length = SHORT; length <= Math.min(bare.length, longest); length += 1) {
      if (isBeginning(bare.slice(0, length), own)) return true;
    }
    return false;
  };
}
