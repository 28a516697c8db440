/** Surnames in Latin letters: «Pavlova E.», as passports, addresses and programs spell them (rule С-16). */
import { once } from '../values/once';
import { asRead } from './as-read';
import { type Finder, ownersOf } from './owners';
import { CASE_ENDINGS, stemOf } from './surname-forms';

const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
  ...{
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'iu',
    я: 'ia',
  },
};

/** What schemes spell otherwise, one way for all: passports, ГОСТ 7.79, ISO 9, BGN, people by ear. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ž/g, 'zh'],
  [/š/g, 'sh'],
  [/č/g, 'ch'],
  [/ŝ/g, 'shch'],
  [/â/g, 'ia'],
  [/û/g, 'iu'],
  [/[èëé]/g, 'e'],
  [/[^a-z]/g, ''],
  [/shch|sch|shh|sh/g, '1'],
  [/zh/g, '2'],
  [/ch/g, '3'],
  [/t[scz]|cz|c/g, '4'],
  [/kh/g, 'h'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'],
  [/i[eo]/g, 'e'],
  [/(.)\1/g, '$1'],
];

/** A word in Latin letters, spelled as all schemes would spell it alike. */
const alike = (latin: string): string =>
  SPELLINGS.reduce(
    (word, [pattern, spelling]) => word.replace(pattern, spelling),
    latin.toLowerCase(),
  );

const inLatin = (russian: string): string =>
  alike(russian.replace(/[а-яё]/g, (letter) => LETTERS[letter] ?? ''));

/** «Жукова» is «Zhukova» and «Jukova», «Горбачев» is «Gorbachev» and «Gorbachov». */
const variants = (surname: string): string[] => [
  ...new Set(
    [surname, surname.replace(/ж/g, 'й'), surname.replace(/(?<=[жчшщ])е(?=в)/g, 'о')].map(inLatin),
  ),
];

const ENDINGS: ReadonlySet<string> = new Set(CASE_ENDINGS.map(inLatin));
const LONGEST_ENDING = 3;

/** In small letters a shorter word is as well one of another language. */
const SURE_BY = 5;

const WORD = /[\p{Script=Latin}][\p{Script=Latin}\p{M}'’ʼʹ`]+/gu;

/** «Pavlova» is all of a surname; «Pavlovoi» its stem and an ending. */
const WHOLE = '=';

/**
 * Looks for surnames, each with the name that it is of, folded, where they are typed in Latin letters, in any
 * grammatical case.
 */
export function latinSurnameFinder(
  surnames: readonly { readonly surname: string; readonly name: string }[],
): Finder {
  const signsOf = once((surname: string): string[] => {
    const stem = stemOf(surname);
    const whole = variants(surname).map((one) => `${WHOLE}${one}`);
    return stem === null ? whole : [...whole, ...variants(stem)];
  });
  const isSign = ownersOf(
    surnames.flatMap(({ surname, name }) =>
      signsOf(surname).map((sign): [string, string] => [sign, name]),
    ),
  );
  const isSurname = (word: string, own: string | null): boolean => {
    if (!/^\p{Lu}/u.test(word) && word.length < SURE_BY) return false;
    const spelled = alike(word);
    if (isSign(`${WHOLE}${spelled}`, own)) return true;
    for (let length = 1; length <= LONGEST_ENDING && spelled.length - length > 1; length += 1) {
      const ending = spelled.slice(-length);
      if (ENDINGS.has(ending) && isSign(spelled.slice(0, -length), own)) return true;
    }
    return false;
  };
  return (text, own = null) => {
    if (!/[a-z]{2}/i.test(text)) return false;
    return (asRead(text).match(WORD) ?? []).some((word) => isSurname(word, own));
  };
}
