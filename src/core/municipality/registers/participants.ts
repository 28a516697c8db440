/** How many took part, as far as «Участники» says it in one whole number (rule Э-05). */

export interface Participants {
  readonly people: number;
  /** «18 ОО»: schools, kindergartens or municipalities, which are nobody's people. */
  readonly organisations: number;
  /** Several numbers, a fraction, «по 2», more than can be: none is taken. */
  readonly unclear: boolean;
}

const NO_PARTICIPANTS: Participants = { people: 0, organisations: 0, unclear: false };

const DAY_OR_YEAR = [
  /\d{1,2}\.\d{1,2}\.\d{4}/,
  /\d{1,2} (?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-яё]*(?: (?:19|20)\d\d(?!\d))?/,
  // «2026 год», «2025/26 учебный год», «стаж до 3 лет», «дети 6–7 лет».
  /\d+(?: ?[-–—/] ?\d+)? ?(?:(?:учебн[а-яё]*|уч\.) ?)?(?:лет|г(?:од(?:а|у|ы|ов|ом|е)?)?)(?![а-яё])/,
];
const NUMBER_OF_A_NAME = [
  /(?:№|N|номер) ?\d+/,
  /\d+(?: ?[-–—] ?\d+)?(?:-?[а-яё]{1,2})? ?(?:класс(?:а|е|у|ы|ов|ам|ах)?(?![а-яё])|кл\.)/,
  /\d+ ?групп[аыуе]?(?![а-яё])/,
];
const PERCENT = /\d+(?:[.,]\d+)? ?%/;
/** «школа № 5», «9–11 классы», «2 группы», «100 %», days and years: numbers that count nobody. */
const NAMES = new RegExp(
  [...DAY_OR_YEAR, ...NUMBER_OF_A_NAME, PERCENT].map(({ source }) => source).join('|'),
  'gi',
);
const NAMED = '#';
/** «5, 6 классы»: what the first number counts is not told. */
const BESIDE_NAME = /\d ?(?:,|и) ?#/;
/** «по 2 человека», «2 от каждой ОО»: how many there are together is not told. */
const EACH = /(?:^|[^а-яё])по \d|от кажд/i;
/** «1 200»; a number of three such groups is more than can be, whether it is read as one or as two. */
const NUMBER = /\d{1,3} \d{3}(?![\d.,]*\d)|\d+(?:[.,]\d+)?/g;

/** More are a slip: a number run together, a telephone. */
const MOST_PARTICIPANTS = 100_000;

/** In any case and number; «школьников», «гимназистов» are people. */
const ORGANISATION =
  /^(?:оо|оу|доу|доо|[рш]?мо|шнор|[нос]ош|школ[аеуы]?|(?:организаци|учреждени|гимнази)[еийюя]|(?:дет)?сад[аы]?(?:ов)?|лице(?:й|и|я|ев)|(?:муниципалитет|округ|район)[аы]?(?:ов)?)$/i;
/** «18 образовательных организаций», «18 образ. организаций», «все школы», «всего школ»: the noun is behind. */
const BEFORE_NOUN =
  /(?:ых|их|ые|ие|ая|ое|ой)$|^все(?:х|м|го)?$|^(?:образ|общеобр|дошк|муницип|сельск|гор|учебн)[а-яё]*\.$/i;

/** The first noun of some words, without the dot of an abbreviation. */
function nounIn(text: string): string | undefined {
  const words = [...text.matchAll(/[а-яё]+\.?/gi)].map(([word]) => word);
  // «учреждение» ends as adjectives do.
  const isNoun = (word: string): boolean => ORGANISATION.test(word) || !BEFORE_NOUN.test(word);
  return words.find(isNoun)?.replace('.', '');
}

/** Whether the words behind a number, or those that it is put to («ОО: 18»), are organisations. */
function countsOrganisations(before: string, after: string): boolean {
  const [, subject = ''] = /([^,;:]*)[:–—(-] ?$/.exec(before) ?? [];
  return ORGANISATION.test(nounIn(after) ?? nounIn(subject) ?? '');
}

/** «120 чел.», «учителя математики, 25 человек», «18 ОО»; words without a number count nobody. */
export function participantsIn(text: string | null): Participants {
  const told = (text ?? '').replace(/\s+/g, ' ').replace(NAMES, NAMED);
  const [only, another] = told.matchAll(NUMBER);
  if (only === undefined) return NO_PARTICIPANTS;
  const [digits] = only;
  const number = Number(digits.replace(/ /g, ''));
  const isUnclear =
    another !== undefined ||
    /[.,]/.test(digits) ||
    BESIDE_NAME.test(told) ||
    EACH.test(told) ||
    number > MOST_PARTICIPANTS;
  if (isUnclear) return { ...NO_PARTICIPANTS, unclear: true };
  const [before, after] = [told.slice(0, only.index), told.slice(only.index + digits.length)];
  return countsOrganisations(before, after)
    ? { ...NO_PARTICIPANTS, organisations: number }
    : { ...NO_PARTICIPANTS, people: number };
}
