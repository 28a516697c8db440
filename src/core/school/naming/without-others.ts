/** Words for one person out of which every other person is taken (rule Я-05). */
import { isWrittenAsName } from '../../summary/written-name';
import { fold } from '../../values/text';
import { codeFinder } from './code-in-words';
import { nameFinder } from './name-in-words';

/** A person of «Педагоги», of a faulty row too. */
export interface Named {
  readonly code: string | null;
  readonly name: string | null;
}

const COLLEAGUE = 'коллега';

type Test = (word: string) => boolean;

/** «Мамедов Али Мамед оглы». */
const LONGEST_NAME = 4;

const isCapital: Test = (word) => /^[^\p{L}]*\p{Lu}\p{L}/u.test(word);

const INITIALS = /^[\p{Lu}]\.(?:-?[\p{Lu}]\.?)?[,;:]?$/u;
const EDGES = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

const bare = (word: string): string => fold(EDGES.exec(word)?.[2] ?? word);
const wordsOf = (name: string | null): string[] => (name ?? '').split(/\s+/).map(bare);

/** «Марию» and «Мария» begin alike. */
const beginning = (word: string): string => word.slice(0, Math.max(3, word.length - 2));

/** Whether a word with a capital letter is, in some case, one of these. */
function oneOf(words: readonly string[]): Test {
  const beginnings = new Set(words.filter(({ length }) => length > 2).map(beginning));
  return (word) => {
    const folded = bare(word);
    return /\p{Lu}/u.test(word) && [...beginnings].some((known) => folded.startsWith(known));
  };
}

/** «(коллега),»: the marks around what was taken out stay. */
function colleague(words: readonly string[]): string {
  const [, before = ''] = EDGES.exec(words[0] ?? '') ?? [];
  const [, , , after = ''] = EDGES.exec(words[words.length - 1] ?? '') ?? [];
  // The stop of an initial is no end of a sentence.
  const ends = INITIALS.test(words[words.length - 1] ?? '') ? after.replace(/^\./, '') : after;
  return `${before}${COLLEAGUE}${ends}`;
}

/** A piece of a text: a word that stays, or words that name somebody. */
type Piece = { readonly words: readonly string[]; readonly isTaken: boolean };

/** Whether a name goes on behind the word: «С.» may, «0512-018;» does not. */
const goesOn: Test = (word) =>
  INITIALS.test(word) ? !/[,;:]$/.test(word) : /[\p{L}\p{N}]$/u.test(word);

/** Whatever else of a name stands beside what is taken is taken too. */
function joined(pieces: readonly Piece[], isPartOfName: Test): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result[result.length - 1];
    const [word = ''] = piece.words;
    const isMore = piece.isTaken || (piece.words.length === 1 && isPartOfName(word));
    if (last?.isTaken && isMore && goesOn(last.words[last.words.length - 1] ?? '')) {
      result[result.length - 1] = { words: [...last.words, ...piece.words], isTaken: true };
      continue;
    }
    result.push(piece);
    if (!piece.isTaken) continue;
    // Initials and given names in front of a surname.
    while (result.length > 1) {
      const [before, own] = result.slice(-2);
      const [one = ''] = before?.words ?? [];
      if (!before || !own || before.isTaken || !isPartOfName(one) || !goesOn(one)) break;
      result.splice(-2, 2, { words: [...before.words, ...own.words], isTaken: true });
    }
  }
  return result;
}

/**
 * Gives a text without names and codes of everybody but `person`: «коллега» stands for each of those
 * of `people`, and for whoever is written as a name is.
 */
export function withoutOthers(person: Named, people: readonly Named[]): (text: string) => string {
  const names = people.flatMap(({ name }) => (name === person.name ? [] : (name ?? [])));
  const codes = people.flatMap(({ code }) => (code === person.code ? [] : (code ?? [])));
  const [holdsName, holdsCode] = [nameFinder(names), codeFinder(codes)];
  const isOther: Test = (word) => holdsName(word) || holdsCode(word);
  const ownWords = wordsOf(person.name);
  const isOwnWord = oneOf(ownWords);
  const isOwn: Test = (word) =>
    isOwnWord(word) ||
    (INITIALS.test(word) && ownWords.some((own) => own.startsWith(bare(word).slice(0, 1))));
  const isNameOfOthers = oneOf(names.flatMap(wordsOf));
  const isPartOfName: Test = (word) => INITIALS.test(word) || isNameOfOthers(word);

  const pieceAt = (words: readonly string[], at: number): Piece => {
    const one = words.slice(at, at + 1);
    if (one.some(isOther)) return { words: one, isTaken: true };
    for (let count = 1; count <= LONGEST_NAME && at + count <= words.length; count += 1) {
      const some = words.slice(at, at + count);
      if (!isWrittenAsName(some.join(' '))) continue;
      // «эксперт Сидоров Б. К.»: the name begins later; «Сидоров Борис Кириллович»: it may begin here.
      const isLater = isWrittenAsName(some.slice(1).join(' '));
      if (isLater && !some.slice(0, 3).every(isCapital)) break;
      return { words: some, isTaken: !some.every(isOwn) };
    }
    return { words: one, isTaken: false };
  };

  return (text) => {
    const lines = text.split('\n').map((line) => {
      const words = line.split(/\s+/).filter((word) => word !== '');
      const pieces: Piece[] = [];
      for (let at = 0; at < words.length; ) {
        const piece = pieceAt(words, at);
        pieces.push(piece);
        at += piece.words.length;
      }
      return joined(pieces, isPartOfName)
        .map((piece) => (piece.isTaken ? colleague(piece.words) : piece.words.join(' ')))
        .join(' ');
    });
    return lines.join('\n');
  };
}
