/** Whether words that people typed hold a teacher's code (rule С-16). */
import { lookOf } from '../values/text';
import { asRead } from './as-read';
import { EDGES } from './name-parts';
import { type Finder, ownersOf } from './owners';

/** A digit or three, or one letter, says nothing of a person: «ОРКСЭ, 4 кл.». */
const TELLING = /^(?!\d{1,3}$)../;

/** What stands for the hyphen of a code: Word makes no-break hyphens and dashes of it. */
const DASHES = /[\p{Pd}\u2212\u2043_]/gu;

/** So many signs in a row are no year, no class and no number of an order by chance. */
const SURE_BY = 6;

const bareOf = (look: string): string => look.replace(/[^\p{L}\p{N}]/gu, '');

/** Digits, and letters that are typed for them: «О512-ОО1». */
const MEANT_AS_DIGITS = /(?<![\p{L}\p{N}])[\dOЗI]+(?:\s*-\s*[\dOЗI]+)*(?![\p{L}\p{N}])/gu;
const DIGITS: Readonly<Record<string, string>> = { O: '0', З: '3', I: '1' };

const inDigits = (look: string): string =>
  look.replace(MEANT_AS_DIGITS, (run) =>
    /\d/.test(run) && bareOf(run).length >= SURE_BY
      ? run.replace(/[OЗI]/g, (letter) => DIGITS[letter] ?? letter)
      : run,
  );

/** In one alphabet, one case and with one hyphen, digits where they are meant. */
const shown = (text: string): string => inDigits(lookOf(asRead(text)).replace(DASHES, '-'));

/** As it looks, and without the hyphen that people leave out, where that is no mere number. */
function looksOf(look: string): string[] {
  const bare = bareOf(look);
  return /\p{L}/u.test(bare) || bare.length >= SURE_BY ? [look, bare] : [look];
}

/** «512-001» and «512-1» of «0512-001»; of shorter ones it would be classes: «10-11». */
function withoutZeros(look: string): string[] {
  const [, first = '', second = ''] = /^0*(\d{3,})-(0*\d+)$/.exec(look) ?? [];
  if (first === '') return [];
  const short = second.replace(/^0+(?=.)/, '');
  const [whole = ''] = look.split('-');
  return [...looksOf(`${first}-${second}`), `${first}-${short}`, `${whole}-${short}`];
}

/** A word or a number with what stands before it in its run: hyphens, spaces. */
interface Atom {
  readonly word: string;
  readonly isSpaced: boolean;
}

/** Runs of words that no other sign than hyphens and spaces parts. */
function runsOf(look: string): Atom[][] {
  return look.split(/[^\p{L}\p{N}\s-]+/u).map((run) => {
    let end = 0;
    return [...run.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
      const gap = run.slice(end, index);
      end = index + word.length;
      return { word, isSpaced: /\s/.test(gap) };
    });
  });
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** Whether it is a code whatever is glued to it: «диплом-Ц-777.pdf», not «12-05» of «2026-12-05». */
const isSure = (bare: string): boolean =>
  bare.length >= SURE_BY || (/\p{L}/u.test(bare) && /\d/.test(bare));

/** Whether the words `from`…`to` of a run are glued to one like them: they are the middle of something. */
function isMiddle(run: readonly Atom[], from: number, to: number): boolean {
  const before = run[from]?.isSpaced ? undefined : run[from - 1];
  const after = run[to + 1]?.isSpaced ? undefined : run[to + 1];
  const isLike = (one: Atom | undefined, own: Atom | undefined) =>
    one !== undefined && own !== undefined && isNumber(one.word) === isNumber(own.word);
  return isLike(before, run[from]) || isLike(after, run[to]);
}

/** What could be a code of at most so many signs in a run: «0512 – 018» too, «Ц 777» is too short. */
function* candidatesIn(run: readonly Atom[], longest: number): Generator<string> {
  for (let from = 0; from < run.length; from += 1) {
    let [look, bare, isSpaced] = ['', '', false];
    for (let to = from; to < run.length; to += 1) {
      const atom = run[to];
      if (atom === undefined || bare.length + atom.word.length > longest) break;
      isSpaced ||= to > from && atom.isSpaced;
      look = to > from ? `${look}-${atom.word}` : atom.word;
      bare += atom.word;
      if (isSpaced) {
        if (bare.length >= SURE_BY && /\d/.test(bare)) yield bare;
      } else if (isSure(bare) || !isMiddle(run, from, to)) yield* looksOf(look);
    }
  }
}

/** Words between spaces, whatever signs are inside: a code may have any. */
const wholeWords = (look: string): string[] =>
  look.split(/\s+/).map((word) => EDGES.exec(word)?.[2] ?? word);

/**
 * Looks for these codes, typed with whatever look-alike letters, with any hyphen or dash or without,
 * alone or glued to a word.
 */
export function codeFinder(codes: readonly string[]): Finder {
  const isTelling = (code: string) => TELLING.test(code);
  const pairs = codes
    .filter(isTelling)
    .flatMap((code) => {
      const look = shown(code);
      return [...looksOf(look), ...withoutZeros(look)].map((one): [string, string] => [one, code]);
    })
    .filter(([look]) => isTelling(look));
  const isCode = ownersOf(pairs);
  const longest = pairs.reduce((most, [look]) => Math.max(most, look.length), 0);
  return (text, own = null) => {
    if (longest === 0) return false;
    const isOther = (look: string) => isCode(look, own);
    const look = shown(text);
    if (wholeWords(look).some((word) => looksOf(word).some(isOther))) return true;
    return runsOf(look).some((run) => [...candidatesIn(run, longest)].some(isOther));
  };
}
