/** How a person's name is written among other words, whoever the person is (rules С-16, С-24). */
import { fold } from '../values/text';
import { isNameAndPatronymic } from './patronymic';
import { isUsualSurname } from './usual-surname';

/** «Иванова М. П.», «Иванова-Петрова М.П.». */
const SURNAME_AND_INITIALS = /(?<!\p{L})\p{Lu}[\p{L}-]{1,60}\s+\p{Lu}\.\s*\p{Lu}(?!\p{L})/u;

/** «М. П. Иванова». */
const INITIALS_AND_SURNAME = /(?<!\p{L})\p{Lu}\.\s*\p{Lu}\.\s*\p{Lu}\p{L}/u;

/** «Иванова Мария Петровна» in any case: the third word is a patronymic. */
const WHOLE_NAME =
  /(?<!\p{L})\p{Lu}[\p{L}-]{1,60}\s+\p{Lu}\p{L}+\s+\p{Lu}\p{L}*(?:ич(?:а|у|ем|е)?|(?:вн|чн)(?:а|ы|е|у|ой|ою)|ИЧ|ВНА|ЧНА)(?!\p{L})/u;

/** «иванова м. п.» in small letters; «и. о. директора», «г. о. Химки» and «века н. э.» are nobody. */
const FOLDED_INITIALS =
  /(?<!\p{L})\p{L}{3,} (?![гин]\.\s*[оэ]\.\s*\p{L}|н\.\s*э\.)\p{L}\.\s*\p{L}(?:\.|$)/u;

/** «м. п. иванова» in small letters; «т. е. методика» is nobody. */
const FOLDED_INITIALS_FIRST =
  /(?<!\p{L})(?!т\.|[ги]\.\s*о\.|н\.\s*э\.)\p{L}\.\s*\p{L}\.\s*\p{L}{3}/u;

/** «Али Мамед оглы», «Лейла Гасан кызы». */
const TURKIC_PATRONYMIC = /\p{L} (?:оглы|кызы)(?!\p{L})/u;

/** «Сидорова М П», «Сидорова МП»: a word and what stands for initials behind it. */
const WITHOUT_STOPS =
  /(?<!\p{L})(\p{Lu}[\p{L}-]{2,})[ \u00a0]+(\p{Lu}[ \u00a0]?\p{Lu})(?![\p{L}\p{N}]|[-.]\p{L})/gu;

/** «М П Сидорова». */
const WITHOUT_STOPS_FIRST = /(?<![\p{L}.])\p{Lu} \p{Lu} (\p{Lu}[\p{L}-]{2,})/gu;

/** «Основы ИИ», «Учеников ОУ»: two letters that stand for words. */
const SHORT_FOR_WORDS = new Set(
  'ИИ ИТ ИБ ИЯ ОО ОУ МО ДО НО СО ВО ПО ПК РФ ОС УП УД ВР УР ТБ ОТ ЧС РП КТ ОП ФК РЯ ДТ ГО СК ОД ДК КК ШК'.split(
    ' ',
  ),
);

function isNamedWithoutStops(text: string): boolean {
  for (const [, word = '', initials = ''] of text.matchAll(WITHOUT_STOPS)) {
    if (isUsualSurname(word) && !SHORT_FOR_WORDS.has(initials)) return true;
  }
  for (const [, word = ''] of text.matchAll(WITHOUT_STOPS_FIRST)) {
    if (isUsualSurname(word)) return true;
  }
  return false;
}

const NAMES: readonly RegExp[] = [SURNAME_AND_INITIALS, INITIALS_AND_SURNAME, WHOLE_NAME];
const FOLDED_NAMES: readonly RegExp[] = [FOLDED_INITIALS, FOLDED_INITIALS_FIRST, TURKIC_PATRONYMIC];

/** No name is written without one of these, and most words have none: reports ask for thousands. */
const POSSIBLE = /\.|ич|вн|оглы|кызы/i;

const TWO_CAPITALS = /(?<!\p{L})\p{Lu}[ \u00a0]?\p{Lu}(?!\p{L})/u;

/** Each word of two letters or more with the word that follows it. */
const PAIRS = /(?<!\p{L})(\p{L}{2,})(?= (\p{L}+))/gu;

function holdsPatronymic(folded: string): boolean {
  for (const [, name = '', word = ''] of folded.matchAll(PAIRS)) {
    if (isNameAndPatronymic(name, word)) return true;
  }
  return false;
}

/**
 * Whether some of the words are written as a name is, whatever the letters' case, for words of
 * delivered summaries are folded: «Иванова М. П.», «Иванова Мария Петровна», «у марии петровны».
 */
export function isWrittenAsName(text: string): boolean {
  if (TWO_CAPITALS.test(text) && isNamedWithoutStops(text)) return true;
  if (!POSSIBLE.test(text)) return false;
  if (NAMES.some((pattern) => pattern.test(text))) return true;
  const folded = fold(text);
  return FOLDED_NAMES.some((pattern) => pattern.test(folded)) || holdsPatronymic(folded);
}
