/** How a person's name is written among other words, whoever the person is (rules С-16, С-24). */

/** «Иванова М. П.», «Иванова-Петрова М.П.». */
const SURNAME_AND_INITIALS = /(?<!\p{L})\p{Lu}[\p{L}-]+\s+\p{Lu}\.\s*\p{Lu}(?!\p{L})/u;

/** «М. П. Иванова». */
const INITIALS_AND_SURNAME = /(?<!\p{L})\p{Lu}\.\s*\p{Lu}\.\s*\p{Lu}\p{L}/u;

/** «Иванова Мария Петровна» in any case: the third word is a patronymic. */
const WHOLE_NAME =
  /(?<!\p{L})\p{Lu}[\p{L}-]+\s+\p{Lu}\p{L}+\s+\p{Lu}\p{L}*(?:ич(?:а|у|ем|е)?|(?:вн|чн)(?:а|ы|е|у|ой|ою)|ИЧ|ВНА|ЧНА)(?!\p{L})/u;

const NAMES: readonly RegExp[] = [SURNAME_AND_INITIALS, INITIALS_AND_SURNAME, WHOLE_NAME];

/** Whether some of the words are written as a name is: «Иванова М. П.», «Иванова Мария Петровна». */
export const isWrittenAsName = (text: string): boolean =>
  NAMES.some((pattern) => pattern.test(text));
