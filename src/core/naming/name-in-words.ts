/** Whether words that people typed hold somebody's name (rule С-16). */
import { isNameAndPatronymic } from '../summary/patronymic';
import { isWrittenAsName } from '../summary/written-name';
import { KNOWN_BY } from '../values/russian';
import { fold, mixesAlphabets, russianLook } from '../values/text';
import { asRead } from './as-read';
import { type Finder, ownersOf } from './owners';
import { formsOf } from './surname-forms';

/** The word with Latin letters that slipped into it put right; «COBA» may be nothing but such ones. */
function inRussian(word: string): string {
  const russian = russianLook(word);
  return mixesAlphabets(word) || !/\p{Script=Latin}/u.test(russian) ? russian : word;
}

const wordsOf = (text: string): string[] =>
  fold(asRead(text).replace(/\p{L}+/gu, inRussian)).match(/\p{L}+/gu) ?? [];

/**
 * The first word of «ФИО» that is no initial, the third of «Мария Петровна Иванова»; its parts
 * apart: «Петрова-Водкина» has two.
 */
function surnamesIn(fullName: string): string[] {
  const words = fullName.trim().split(/\s+/);
  const [given, patronymic] = words.map((word) => wordsOf(word).join('-'));
  const isLast = words.length > 2 && isNameAndPatronymic(given ?? '', patronymic ?? '');
  for (const word of isLast ? words.slice(2) : words) {
    const parts = wordsOf(word).filter(({ length }) => length > 1);
    if (parts.length > 0) return parts;
  }
  return [];
}

/** Looks for the surnames of these people, «ФИО» as typed, wherever the surname stands. */
export function surnameFinder(fullNames: readonly string[]): Finder {
  const surnames = fullNames.flatMap((name) =>
    surnamesIn(name).map((surname) => ({ surname, name })),
  );
  const isForm = ownersOf(
    surnames.flatMap(({ surname, name }) =>
      formsOf(surname).map((form): [string, string] => [form, name]),
    ),
  );
  const isBeginning = ownersOf(
    surnames
      .filter(({ surname }) => surname.length >= KNOWN_BY)
      .map(({ surname, name }) => [surname.slice(0, KNOWN_BY), name]),
  );
  return (text, own = null) =>
    wordsOf(text).some((word) => isForm(word, own) || isBeginning(word.slice(0, KNOWN_BY), own));
}

/**
 * Looks for the surnames of these people and for what is written as a name is. Gives the question:
 * does this text hold one?
 */
export function nameFinder(fullNames: readonly string[]): Finder {
  const holdsSurname = surnameFinder(fullNames);
  return (text, own = null) => isWrittenAsName(asRead(text)) || holdsSurname(text, own);
}
