/** Whether words that people typed hold somebody's name (rule С-16). */
import { isNameAndPatronymic } from '../summary/patronymic';
import { isCommonGivenName, isUsualSurname } from '../summary/usual-surname';
import { isWrittenAsName } from '../summary/written-name';
import { once } from '../values/once';
import { KNOWN_BY } from '../values/russian';
import { fold, mixesAlphabets, russianLook } from '../values/text';
import { asRead } from './as-read';
import { latinSurnameFinder } from './latin-names';
import { otherSurnames } from './other-surnames';
import { type Finder, ownersOf } from './owners';
import { formsOf } from './surname-forms';

/** Letters of Kazakh, Tatar, Bashkir, Chuvash, Yakut and Ukrainian, as Russian passports write them. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ї: 'и', є: 'е' },
  ...{ ґ: 'г', җ: 'ж', ҙ: 'з', ҡ: 'к', ҫ: 'с', ӑ: 'а', ӗ: 'е', ӳ: 'у', ҥ: 'н', ҕ: 'г', ў: 'у' },
};

const asInPassports = (word: string): string =>
  word.replace(/[^а-яё]/g, (letter) => NEIGHBOURS[letter] ?? letter);

/** The word with Latin letters that slipped into it put right; «COBA» may be nothing but such ones. */
function inRussian(word: string): string {
  const russian = russianLook(word);
  return mixesAlphabets(word) || !/\p{Script=Latin}/u.test(russian) ? russian : word;
}

/** «О з ё р о в а»: letters spread out for the eye are one word. */
const SPREAD = /(?<!\p{L})\p{L}(?: \p{L}){3,40}(?!\p{L})/gu;

const together = (text: string): string =>
  text.replace(SPREAD, (letters) => letters.replace(/ /g, ''));

const wordsOf = (text: string): string[] =>
  (fold(together(asRead(text)).replace(/\p{L}+/gu, inRussian)).match(/\p{L}+/gu) ?? []).map(
    asInPassports,
  );

/** A word of a name in its parts, without initials: «Петрова-Водкина» has two. */
type NameWord = readonly string[];

/** «О’Коннор» is «Оконнор», too. */
const APOSTROPHE = /['’ʼ`]/gu;

function nameWordOf(word: string): NameWord {
  const parts = wordsOf(word).filter(({ length }) => length > 1);
  const whole = word.replace(APOSTROPHE, '');
  return whole === word ? parts : [...parts, ...wordsOf(whole)];
}

/** «Абу-Бакаровна» too. */
const isPatronymic = (given: NameWord, word: NameWord): boolean =>
  isNameAndPatronymic(given.join(''), word.join(''));

const isGiven = (word: NameWord): boolean => word.every(isCommonGivenName);
const isUsual = (word: NameWord): boolean => word.some(isUsualSurname);

/** «фон Штейн», «Ван дер Берг», «Гусейн оглы»: parts of a surname or a patronymic by which nobody is known. */
const PARTICLES = new Set(
  'фон цу ван де дер ден да ди дю ду дель делла ла ле эль аль ибн бин бинт бен оглы оглу кызы кизи гызы улы уулу'.split(
    ' ',
  ),
);

/**
 * «Наталья Покровская»: the surname, so far as a given name or the usual ending of the first word tells; in doubt
 * all words are, so that whichever is one is known: «Ли Ян», «Ван дер Берг Анна».
 */
function surnamesWithoutPatronymic(words: readonly NameWord[]): NameWord {
  const [first = []] = words;
  const others = words.filter((word) => !isGiven(word));
  if (others.length === 0) return first;
  return (isUsual(first) ? others.filter(isUsual) : others).flat();
}

/**
 * The first word of «ФИО» that is no initial, the third of «Мария Петровна Иванова», whichever it is
 * of «Наталья Покровская»; its parts apart.
 */
function surnamesIn(fullName: string, wordOf: (word: string) => NameWord): NameWord {
  const words = fullName
    // «ЯгодаМария»: a space was forgotten; «МакКинли» is known by either part.
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .trim()
    .split(/\s+/)
    .map(wordOf)
    .filter(([only = '', ...more]) => only !== '' && (more.length > 0 || !PARTICLES.has(only)));
  const [first = [], second, third] = words;
  if (second === undefined) return first;
  if (isPatronymic(first, second)) return third ?? first;
  // «Петровна Мария Зуева»
  if (isPatronymic(second, first)) return third ?? first;
  const at = words.findIndex((word, index) => isPatronymic(words[index - 1] ?? [], word));
  return at < 0 ? surnamesWithoutPatronymic(words) : first;
}

/** All surnames of a person: that of now, and those of before or of elsewhere. */
function allSurnames(fullName: string, wordOf: (word: string) => NameWord): NameWord {
  const { name, others } = otherSurnames(fullName);
  return [...surnamesIn(name, wordOf), ...others.flatMap(wordOf)];
}

/** Looks for the surnames of these people, «ФИО» as typed, wherever the surname stands. */
export function surnameFinder(fullNames: readonly string[]): Finder {
  // Many people of a school have one given name, one patronymic, one surname.
  const [wordOf, casesOf] = [once(nameWordOf), once(formsOf)];
  const surnames = fullNames.flatMap((name) =>
    allSurnames(name, wordOf).map((surname) => ({ surname, name })),
  );
  const isForm = ownersOf(
    surnames.flatMap(({ surname, name }) =>
      casesOf(surname).map((form): [string, string] => [form, name]),
    ),
  );
  const isBeginning = ownersOf(
    surnames.map(({ surname, name }) => [surname.slice(0, KNOWN_BY), name]),
  );
  const holdsLatin = latinSurnameFinder(surnames);
  return (text, own = null) =>
    wordsOf(text).some((word) => isForm(word, own) || isBeginning(word.slice(0, KNOWN_BY), own)) ||
    holdsLatin(text, own);
}

/**
 * Looks for the surnames of these people and for what is written as a name is. Gives the question:
 * does this text hold one?
 */
export function nameFinder(fullNames: readonly string[]): Finder {
  const holdsSurname = surnameFinder(fullNames);
  return (text, own = null) => isWrittenAsName(asRead(text)) || holdsSurname(text, own);
}
