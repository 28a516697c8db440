/** Words for one person out of which every other person is taken (rule Я-05). */
import { isWrittenAsName } from '../../summary/written-name';
import { fold } from '../../values/text';
import { codeFinder } from '../summary/code-in-words';
import { nameFinder } from '../summary/name-in-words';

/** A person of «Педагоги», of a faulty row too. */
export interface Named {
  readonly code: string | null;
  readonly name: string | null;
}

const COLLEAGUE = 'коллега';

/** «Мамед Али Мамед оглы». */
const LONGEST_NAME = 4;

const INITIALS = /^[\p{Lu}]\.(?:-?[\p{Lu}]\.?)?[,;:]?$/u;
const EDGES = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

const bare = (word: string): string => fold(EDGES.exec(word)?.[2] ?? word);
const wordsOf = (name: string | null): string[] => (name ?? '').split(/\s+/).map(bare);

/** «Марию» and «Мария» begin alike. */
const beginning = (word: string): string => word.slice(0, Math.max(3, word.length - 2));

type Test = (word: string) => boolean;

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

/** The pieces of which `isTaken` found somebody, whatever else of the name stands beside taken too. */
function joined(pieces: readonly Piece[], isPartOfName: Test): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result[result.length - 1];
    const [word = ''] = piece.words;
    if (last?.isTaken && (piece.isTaken || isPartOfName(word))) {
      result[result.length - 1] = { words: [...last.words, ...piece.words], isTaken: true };
      continue;
    }
    result.push(piece);
    if (!piece.isTaken) continue;
    // Initials and given names in front of a surname.
    while (result.length > 1) {
      const [before, own] = result.slice(-2);
      const [one = ''] = before?.words ?? [];
      if (!before || !own || before.isTaken || !isPartOfName(one)) break;
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
  const others = people.filter(({ code, name }) => code !== person.code && name !== person.name);
  const strangers = people.filter((one) => one.code !== person.code);
  const holdsName = nameFinder(others.flatMap(({ name }) => name ?? []));
  const holdsCode = codeFinder(strangers.flatMap(({ code }) => code ?? []));
  const isOther: Test = (word) => holdsName(word) || holdsCode(word);
  const ownWords = wordsOf(person.name);
  const isOwnWord = oneOf(ownWords);
  const isOwn: Test = (word) =>
    isOwnWord(word) ||
    (INITIALS.test(word) && ownWords.some((own) => own.startsWith(bare(word).slice(0, 1))));
  const isNameOfOthers = oneOf(others.flatMap(({ name }) => wordsOf(name)));
  const isPartOfName: Test = (word) => INITIALS.test(word) || isNameOfOthers(word);

  /** How many words from this one on name somebody else; 0: none. */
  const takenAt = (words: readonly string[], at: number): number => {
    if (isOther(words[at] ?? '')) return 1;
    for (let count = 1; count <= LONGEST_NAME && at + count <= words.length; count += 1) {
      const some = words.slice(at, at + count);
      // The shortest words that are a name are the name: what follows is the sentence.
      if (isWrittenAsName(some.join(' '))) return some.every(isOwn) ? 0 : count;
    }
    return 0;
  };

  return (text) => {
    const lines = text.split('\n').map((line) => {
      const words = line.split(/\s+/).filter((word) => word !== '');
      const pieces: Piece[] = [];
      for (let at = 0; at < words.length; ) {
        const taken = takenAt(words, at);
        const count = Math.max(1, taken);
        pieces.push({ words: words.slice(at, at + count), isTaken: taken > 0 });
        at += count;
      }
      return joined(pieces, isPartOfName)
        .map((piece) => (piece.isTaken ? colleague(piece.words) : piece.words.join(' ')))
        .join(' ');
    });
    return lines.join('\n');
  };
}
