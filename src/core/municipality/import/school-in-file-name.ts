/** Whose a file is that could not be read: its name may tell (rule С-44). */
import { fold } from '../../values/text';

const COPY_NUMBER = /\s*\(\d+\)$/;
const DATES = /\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}/g;
/** A code may have signs in it: «05-11». */
const WORD = /[\p{L}\p{N}]+/gu;
/** No code has more. */
const MOST_WORDS = 6;

interface Word {
  readonly from: number;
  readonly to: number;
}

/** The code that begins at this word, the longest one, and how many words it takes. */
function codeAt(
  text: string,
  words: readonly Word[],
  at: number,
  codes: ReadonlyMap<string, string>,
): readonly [code: string, words: number] | null {
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count -= 1) {
    const [first, last] = [words[at], words[at + count - 1]];
    const code = codes.get(fold(text.slice(first?.from, last?.to)));
    if (code !== undefined) return [code, count];
  }
  return null;
}

/** Tells by a file's name which one of the codes it holds; null for none, and for more than one. */
export function schoolByFileName(codes: readonly string[]): (fileName: string) => string | null {
  const byText = new Map(codes.map((code) => [fold(code), code]));
  return (fileName) => {
    const text = fileName
      .replace(/\.[^.]*$/, '')
      .replace(COPY_NUMBER, '')
      .replace(DATES, ' ');
    const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
      from: index,
      to: index + word.length,
    }));
    const found = new Set<string>();
    for (let at = 0; at < words.length; ) {
      const known = codeAt(text, words, at, byText);
      if (known !== null) found.add(known[0]);
      at += known?.[1] ?? 1;
    }
    const [only, ...more] = found;
    return only === undefined || more.length > 0 ? null : only;
  };
}
