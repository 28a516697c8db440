/** Words for one person out of which every other person is taken (rule Я-05). */
import { withoutPersonalData } from '../summary/without-personal-data';
import { isWrittenAsName } from '../summary/written-name';
import { visible } from '../values/text';
import { asRead } from './as-read';
import { codeFinder } from './code-in-words';
import { nameFinder } from './name-in-words';
import { bareWord, EDGES, namePartFinder, wordsOfName } from './name-parts';
import { isShortNameBefore, mayBeGivenBehind } from './short-names';

/** By what people are known: «ФИО» and codes, as typed. */
export interface NamesAndCodes {
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

/** A person of «Педагоги», of a faulty row too. */
export interface Named {
  readonly code: string | null;
  readonly name: string | null;
}

/** Stands for whoever is taken out. */
export const COLLEAGUE = 'коллега';

type Test = (word: string) => boolean;

/** «Мамедов Али Мамед оглы». */
const LONGEST_NAME = 4;

/** «0512 – 018». */
const LONGEST_CODE = 3;

const isCapital: Test = (word) => /^[^\p{L}]*\p{Lu}\p{L}/u.test(word);

const INITIALS = /^[\p{Lu}]\.(?:-?[\p{Lu}]\.?)?[,;:)\]»”"!?]*$/u;

/** Signs that stand in pairs around words. */
const PAIRS = ['()', '[]', '«»', '“”', '„“', '""'] as const;

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

/** The marks around what is taken out, without those whose other half goes with it: «Ивановна (Щегол)». */
function marksAround(taken: string, before: string, after: string): readonly [string, string] {
  let [left, right] = [before, after];
  for (const [open = '', close = ''] of PAIRS) {
    const [opened, closed] = [countOf(taken, open), countOf(taken, close)];
    const isAlike = open === close;
    if (isAlike ? opened % 2 === 1 && right.includes(close) : opened > closed) {
      right = right.replace(close, '');
    } else if (isAlike ? opened % 2 === 1 : closed > opened) {
      left = left.replace(open, '');
    }
  }
  return [left, right];
}

/** «(коллега),»: the marks around what was taken out stay. */
function colleague(words: readonly string[]): string {
  const [, before = '', taken = '', after = ''] = EDGES.exec(words.join(' ')) ?? [];
  const [left, right] = marksAround(taken, before, after);
  // The stop of an initial is no end of a sentence.
  const ends = INITIALS.test(words[words.length - 1] ?? '') ? right.replace('.', '') : right;
  return `${left}${COLLEAGUE}${ends}`;
}

/** A piece of a text: a word that stays, or words that name somebody. */
interface Piece {
  readonly words: readonly string[];
  readonly isTaken: boolean;
  /** A surname alone, without initials: what stands beside it may be a given name in any form. */
  readonly isSurname?: boolean;
}

/** Whether a name goes on behind the word: «С.» may, «0512-018;» does not. */
const goesOn: Test = (word) =>
  INITIALS.test(word) ? !/[^\p{Lu}.]$/u.test(word) : /[\p{L}\p{N}]$/u.test(word);

/** Whatever else of a name stands beside what is taken is taken too. */
function joined(pieces: readonly Piece[], isPartOfName: Test): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result[result.length - 1];
    const [word = ''] = piece.words;
    const isGiven =
      last?.isSurname === true && mayBeGivenBehind(word, last.words[last.words.length - 1] ?? '');
    const isMore = piece.isTaken || (piece.words.length === 1 && (isPartOfName(word) || isGiven));
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
      if (!before || !own || before.isTaken || !goesOn(one)) break;
      const isShort = piece.isSurname === true && isShortNameBefore(one, word);
      if (!isShort && !isPartOfName(one)) break;
      result.splice(-2, 2, { words: [...before.words, ...own.words], isTaken: true });
    }
  }
  return result;
}

/** What is asked of a word when one person's text is cleaned. */
interface Tests {
  /** A name or a code of somebody else; of several words a code that spans them. */
  readonly isOther: Test;
  readonly isOtherCode: Test;
  readonly isOtherSurname: Test;
  readonly isOwn: Test;
  readonly isPartOfName: Test;
}

/** «И. И.» behind a surname; none where they are those of the next: «Комарову И. И. Дроздов». */
function initialsFrom(words: readonly string[], at: number): readonly string[] {
  let to = at;
  while (to < at + 2 && INITIALS.test(words[to] ?? '')) to += 1;
  return isCapital(words[to] ?? '') ? [] : words.slice(at, to);
}

/** «Спасибо А. П. Сидорову»: the initials may be those of the word behind them, which has its own, too. */
function nameBehind(words: readonly string[], from: number, to: number): readonly string[] {
  const next = words.slice(to, to + 1);
  const name = [...words.slice(from, to).filter((word) => INITIALS.test(word)), ...next];
  const isName = next.some(isCapital) && isWrittenAsName(asRead(name.join(' ')));
  return isName ? [...next, ...initialsFrom(words, to + 1)] : [];
}

/** Which words, from `at` on, name somebody; the one word that stays, when none do. */
function pieceAt(words: readonly string[], at: number, tests: Tests): Piece {
  const one = words.slice(at, at + 1);
  if (one.some(tests.isOther)) {
    const initials = initialsFrom(words, at + 1);
    const isSurname = initials.length === 0 && one.some(tests.isOtherSurname);
    return { words: [...one, ...initials], isTaken: true, isSurname };
  }
  for (let count = 2; count <= LONGEST_CODE && at + count <= words.length; count += 1) {
    const some = words.slice(at, at + count);
    if (!tests.isOtherCode(some.join(' '))) continue;
    // Without its first word it would be one too: the code begins later.
    if (tests.isOtherCode(some.slice(1).join(' '))) break;
    return { words: some, isTaken: true };
  }
  for (let count = 1; count <= LONGEST_NAME && at + count <= words.length; count += 1) {
    const some = words.slice(at, at + count);
    if (!isWrittenAsName(asRead(some.join(' ')))) continue;
    // «эксперт Сидоров Б. К.»: the name begins later; «Сидоров Борис Кириллович»: it may begin here.
    const isLater = isWrittenAsName(asRead(some.slice(1).join(' ')));
    if (isLater && !some.slice(0, 3).every(isCapital)) break;
    const behind = nameBehind(words, at, at + count);
    if (behind.length > 0 && !some.slice(0, 1).every(isCapital)) break;
    if (some.every(tests.isOwn)) return { words: some, isTaken: false };
    return { words: behind.every(tests.isOwn) ? some : [...some, ...behind], isTaken: true };
  }
  return { words: one, isTaken: false };
}

function cleanedLine(line: string, tests: Tests): string {
  const words = line.split(/\s+/).filter((word) => word !== '');
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const piece = pieceAt(words, at, tests);
    pieces.push(piece);
    at += piece.words.length;
  }
  if (!pieces.some(({ isTaken }) => isTaken)) return line;
  const cleaned = joined(pieces, tests.isPartOfName)
    .map((piece) => (piece.isTaken ? colleague(piece.words) : piece.words.join(' ')))
    .join(' ');
  // Beside somebody's name a telephone or an address of mail is theirs.
  return withoutPersonalData(cleaned);
}

/**
 * Gives, person by person, a text without names and codes of everybody else: «коллега» stands for
 * each of «Педагоги», and for whoever is written as a name is. What is known of all is made ready
 * once: a school asks for each of its people.
 */
export function withoutOthers({
  names,
  codes,
}: NamesAndCodes): (person: Named) => (text: string) => string {
  const [holdsName, holdsCode] = [nameFinder(names), codeFinder(codes)];
  const isPart = namePartFinder(names);

  return (person) => {
    const isOtherCode: Test = (word) => holdsCode(word, person.code);
    const ownWords = wordsOfName(person.name ?? '');
    const isOwnWord = namePartFinder([person.name ?? '']);
    const tests: Tests = {
      isOther: (word) => holdsName(word, person.name) || isOtherCode(word),
      isOtherCode,
      isOtherSurname: (word) => holdsName(word, person.name) && !isOtherCode(word),
      isOwn: (word) =>
        isOwnWord(word) ||
        (INITIALS.test(word) && ownWords.some((own) => own.startsWith(bareWord(word).slice(0, 1)))),
      isPartOfName: (word) => INITIALS.test(word) || isPart(word, person.name),
    };
    return (text) =>
      visible(text)
        .split('\n')
        .map((line) => cleanedLine(line, tests))
        .join('\n');
  };
}
