/** Whether words that people typed hold somebody's name (rule С-16). */
import { isNameAndPatronymic } from '../../summary/patronymic';
import { isWrittenAsName } from '../../summary/written-name';
import { KNOWN_BY } from '../../values/russian';
import { fold, mixesAlphabets, russianLook } from '../../values/text';

/** What a surname loses in another case: «Бел-ый», «Груш-а», «Ча-й». */
const LOSABLE = /(?:[оыи]й|[ая]я|[аеиоуыэюяйь])$/;

/** What it gets there. */
const CASE_ENDINGS =
  'а у ы е ой ою ом ым ого ому ый ая ую ых ыми я ю и ей ею ем им его ему ий яя юю их ими й ь'.split(
    ' ',
  );

/** With the Latin letters that slipped into Russian words put right. */
const inRussian = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => (mixesAlphabets(word) ? russianLook(word) : word));

const wordsOf = (text: string): string[] => fold(inRussian(text)).match(/\p{L}+/gu) ?? [];

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

/** What all cases of a surname begin with; null for one that has no cases: «Ли». */
function stemOf(surname: string): string | null {
  if (!LOSABLE.test(surname)) return surname;
  const stems = [surname.replace(LOSABLE, ''), surname.slice(0, -1)];
  return stems.find(({ length }) => length > 1) ?? null;
}

/** A surname, and its cases where they differ in its first letters: «Ким», «Груша», «Чёрный». */
function formsOf(surname: string): string[] {
  const stem = stemOf(surname);
  if (stem === null || stem.length >= KNOWN_BY) return [surname];
  return [surname, ...CASE_ENDINGS.map((ending) => stem + ending)];
}

/** Looks for the surnames of these people, «ФИО» as typed, wherever the surname stands. */
export function surnameFinder(fullNames: readonly string[]): (text: string) => boolean {
  const surnames = fullNames.flatMap(surnamesIn);
  const forms = new Set(surnames.flatMap(formsOf));
  const beginnings = new Set(
    surnames.filter(({ length }) => length >= KNOWN_BY).map((one) => one.slice(0, KNOWN_BY)),
  );
  return (text) =>
    wordsOf(text).some((word) => forms.has(word) || beginnings.has(word.slice(0, KNOWN_BY)));
}

/**
 * Looks for the surnames of these people and for what is written as a name is. Gives the question:
 * does this text hold one?
 */
export function nameFinder(fullNames: readonly string[]): (text: string) => boolean {
  const holdsSurname = surnameFinder(fullNames);
  return (text) => isWrittenAsName(text) || holdsSurname(text);
}
