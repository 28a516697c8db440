/** Whom a cell names that is for people, so that the names are known wherever they are typed (Б-25). */
import { isNameAndPatronymic } from '../summary/patronymic';
import { isUsualSurname } from '../summary/usual-surname';
import { isWrittenAsName } from '../summary/written-name';
import { fold } from '../values/text';
import { asRead } from './as-read';
import { isOrganisation, isPost } from './no-names';

/** What parts one person from the next. */
const BETWEEN = /[,;:()[\]/|+&•\r\n]|\s[-–—]\s|\s(?:и|или)\s/u;

/** What stands in quotes is called so: «ЦРО», «Сириус». No name is longer, and no mark is sought in a whole novel. */
const QUOTED = /«[^»]{0,500}»|"[^"]{0,500}"|[“„][^”“]{0,500}[”“]/gu;

/** A word, an initial, or a short form: «зам.», «г.». */
const TOKEN = /[\p{L}'’ʼ-]+\.?/gu;

const INITIAL = /^\p{Lu}\.?$/u;

/** Behind these stands a place: «г. Краснодар», «с. Ново-Михайловка». */
const OF_PLACE = /^(?:г|гор|с|пос|п|ст|дер|д|р|обл|им|ул)\.$|^(?:имени|города|села|станицы)$/u;

/** «Щукина из лицея» goes on, «Соседняя школа» is one thing. */
const GOING_ON = /^(?:из|от|с|со|по|при|на|в|во|за|для|у|о|об|к|ко|до)$/u;

/** «ШМО», «УВР», «ЦНППМ», «МАДОУ»; «БОБРОВА» is a word in capitals. */
const ABBREVIATION =
  /^(?:\p{Lu}{2,4}|(?!\p{Lu}*[АЕЁИОУЫЭЮЯAEIOUY])\p{Lu}+|М[БАК]Д?ОУ\p{Lu}*|ГБПОУ|ФГБОУ)$/u;

/** «ЩЕГОЛЬ» beside «НИНА», which alone could be an abbreviation. */
const CAPITALS = /^\p{Lu}{5,}\.?$/u;

/** «иванова м. п.» and «м. п. иванова» in small letters. */
const SMALL: readonly RegExp[] = [
  /(?<!\p{L})(\p{L}[\p{L}-]{2,60}) (?:\p{L}\.) ?(?:\p{L}\.)/gu,
  /(?<!\p{L})\p{L}\. ?\p{L}\. ?(\p{L}[\p{L}-]{2,})/gu,
];

const isNobody = (token: string): boolean => {
  const word = fold(token).replace(/\.$/, '');
  return isPost(word) || isOrganisation(word);
};

interface Run {
  readonly words: readonly string[];
  readonly hasInitials: boolean;
}

/** Whether a capitalised word that stands alone is somebody, by what stands around it. */
function isSomebody(tokens: readonly string[], at: number): boolean {
  const [before, word = '', after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isLast = after === undefined || GOING_ON.test(after);
  if (before === undefined && isLast) return true;
  if (isUsualSurname(word) && !(/(?:ск|цк)\p{L}+$/u.test(word) && !isLast)) return true;
  return isLast && before !== undefined && isPost(fold(before).replace(/\.$/, ''));
}

/** Neighbours that are written as a name is: capitals and initials. */
function runsIn(piece: string): Run[] {
  const tokens = piece.match(TOKEN) ?? [];
  const isInitial = (at: number): boolean => INITIAL.test(tokens[at] ?? '');
  const isPart = (at: number): boolean => {
    const token = tokens[at] ?? '';
    if (isInitial(at)) return true;
    if (!/^\p{Lu}[\p{L}'’ʼ]/u.test(token) || isNobody(token)) return false;
    if (OF_PLACE.test(tokens[at - 1] ?? '')) return false;
    const word = token.replace(/\.$/, '');
    const beside = [tokens[at - 1] ?? '', tokens[at + 1] ?? ''];
    return (
      !ABBREVIATION.test(word) || beside.some((one) => INITIAL.test(one) || CAPITALS.test(one))
    );
  };
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    let to = at;
    while (to < tokens.length && isPart(to)) to += 1;
    const own = tokens.slice(at, to);
    const words = own.filter((one) => !INITIAL.test(one)).map((one) => one.replace(/\.$/, ''));
    const isAlone = own.length === 1;
    if (words.length > 0 && (!isAlone || isSomebody(tokens, at))) {
      runs.push({ words, hasInitials: words.length < own.length });
    }
    at = Math.max(to, at + 1);
  }
  return runs;
}

/** «Соловьёва Зоя» of «Зоя Соловьёва»: the surname first, so far as its ending tells. */
function inOrder(words: readonly string[]): string[] {
  const [first = '', second = ''] = words;
  if (words.length !== 2 || isUsualSurname(first) || !isUsualSurname(second))
    return [words.join(' ')];
  return [`${second} ${first}`];
}

function namesIn({ words, hasInitials }: Run): string[] {
  if (hasInitials) return [...words];
  // Names that nothing parts: whichever of them is no patronymic may be a surname.
  return words.length > 3
    ? words.filter((word, at) => at === 0 || (isUsualSurname(word) && !/(?:ич|вна)$/u.test(word)))
    : inOrder(words);
}

/** «Анна Сергеевна»: no surname is known. */
export function isGivenAlone(name: string): boolean {
  const [given = '', patronymic = '', ...rest] = name.trim().split(/\s+/);
  return rest.length === 0 && isNameAndPatronymic(fold(given), fold(patronymic));
}

/** What stands in quotes goes, but for names in them. */
const withoutQuoted = (text: string): string =>
  text.replace(QUOTED, (quoted) => (isWrittenAsName(quoted) ? `;${quoted.slice(1, -1)};` : ';'));

/**
 * The people of a cell of «Посетил» and its kind, each with the surname first; «Анна Сергеевна» has
 * none. Posts, organisations and places name nobody.
 */
export function peopleIn(typed: string): string[] {
  const read = withoutQuoted(asRead(typed));
  const small = SMALL.flatMap((pattern) =>
    [...fold(read).matchAll(pattern)].flatMap(([, word = '']) => (isNobody(word) ? [] : [word])),
  );
  const pieces = read.split(BETWEEN);
  return [...new Set([...pieces.flatMap((piece) => runsIn(piece).flatMap(namesIn)), ...small])];
}
