/** How many took part, as far as «Участники» says it in one whole number (rule Э-05). */

export interface Participants {
  readonly people: number;
  /** «18 ОО»: schools, kindergartens or municipalities, which are nobody's people. */
  readonly organisations: number;
  /** Several numbers, or a fraction: none of them is taken. */
  readonly unclear: boolean;
}

const NO_PARTICIPANTS: Participants = { people: 0, organisations: 0, unclear: false };

/** «школа № 5», «9 классов», «9–11 классы»: numbers that count nobody. */
const NAMES = /№ ?\d+|\d+(?: ?[-–—] ?\d+)?(?:-?[а-яё]{1,2})? ?(?:класс|кл\.)/gi;
const NAMED = '#';
/** «5, 6 классы»: what the first number counts is not told. */
const BESIDE_NAME = /\d ?(?:,|и) ?#/;
const NUMBER = /\d{1,3}(?: \d{3})+(?![\d.,]*\d)|\d+(?:[.,]\d+)?/g;

/** In any case and number; «школьников», «гимназистов» are people. */
const ORGANISATION =
  /^(?:оо|оу|доу|доо|[нос]ош|школ[аеуы]?|(?:организаци|учреждени|гимнази)[еийя]|(?:дет)?сад[аы]?(?:ов)?|лице(?:й|и|я|ев)|(?:муниципалитет|округ|район)[аы]?(?:ов)?)$/i;
/** «18 образовательных организаций»: the noun is behind. */
const ADJECTIVE = /(?:ых|их|ые|ие|ая|ое|ой)$/i;

/** Whether the words behind a number, or the word that it is put to («ОО: 18»), are organisations. */
function countsOrganisations(before: string, after: string): boolean {
  const words = after.match(/[а-яё]+/gi) ?? [];
  const unit = words.find((word) => !ADJECTIVE.test(word));
  if (unit !== undefined) return ORGANISATION.test(unit);
  const [, subject = ''] = /([а-яё]+) ?[:–—-] ?$/i.exec(before) ?? [];
  return ORGANISATION.test(subject);
}

/** «120 чел.», «учителя математики, 25 человек», «18 ОО»; words without a number count nobody. */
export function participantsIn(text: string | null): Participants {
  const told = (text ?? '').replace(NAMES, NAMED);
  const [only, another] = told.matchAll(NUMBER);
  if (only === undefined) return NO_PARTICIPANTS;
  const [digits] = only;
  if (another !== undefined || /[.,]/.test(digits) || BESIDE_NAME.test(told))
    return { ...NO_PARTICIPANTS, unclear: true };
  const number = Number(digits.replace(/ /g, ''));
  const [before, after] = [told.slice(0, only.index), told.slice(only.index + digits.length)];
  return countsOrganisations(before, after)
    ? { ...NO_PARTICIPANTS, organisations: number }
    : { ...NO_PARTICIPANTS, people: number };
}
