/** Russian counting: 1 педагог, 2 педагога, 5 педагогов. */
import { formatDecimal } from './decimal';

/** A word is known again by so many first letters, whatever its case ending. */
export const KNOWN_BY = 5;

/** Forms for 1, 2 and 5; fractions take the form for 2 (14,5 балла). */
export type CountForms = readonly [one: string, few: string, many: string];

export const PEOPLE: CountForms = ['педагог', 'педагога', 'педагогов'];
export const ROWS: CountForms = ['строка', 'строки', 'строк'];
export const ENTRIES: CountForms = ['запись', 'записи', 'записей'];
export const POINTS: CountForms = ['балл', 'балла', 'баллов'];
export const DAYS: CountForms = ['день', 'дня', 'дней'];
/** «меньше 21 педагога, меньше 5 педагогов». */
export const OF_PEOPLE: CountForms = ['педагога', 'педагогов', 'педагогов'];
/** «меньше 21 человека, меньше 5 человек». */
export const OF_HUMANS: CountForms = ['человека', 'человек', 'человек'];
export const ERRORS: CountForms = ['ошибка', 'ошибки', 'ошибок'];
export const WARNINGS: CountForms = ['предупреждение', 'предупреждения', 'предупреждений'];

/** «15 апреля»: from January on. */
export const OF_MONTHS: readonly string[] = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** The right form of the word alone. */
export function countForm(count: number, [one, few, many]: CountForms): string {
  if (!Number.isInteger(count)) return few;
  const tens = Math.abs(count) % 100;
  const ones = tens % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}

/** «а, б, в и ещё 5»: at most so many items, the rest counted. */
export function listing(
  items: readonly (string | number)[],
  most: number,
  separator = ', ',
): string {
  const rest = items.length - most;
  return `${items.slice(0, most).join(separator)}${rest > 0 ? ` и ещё ${rest}` : ''}`;
}

/** «3 ошибки». */
export function counted(count: number, forms: CountForms): string {
  return `${formatDecimal(count)} ${countForm(count, forms)}`;
}

/** «остался 1 день», «осталось 5 дней». */
export function daysLeftText(days: number): string {
  return `${countForm(days, ['остался', 'осталось', 'осталось'])} ${counted(days, DAYS)}`;
}

/** «не проверена 1 запись», «не проверено 5 записей». */
export function uncheckedText(entries: number): string {
  const verb = countForm(entries, ['проверена', 'проверены', 'проверено']);
  return `не ${verb} ${counted(entries, ENTRIES)}`;
}

/** A sentence after a colon or a dash: «Файл повреждён» as «файл повреждён», «ПК, 8 ч» as it is. */
export function insideSentence(sentence: string): string {
  return sentence.replace(/^[А-ЯЁ](?=[а-яё ])/, (first) => first.toLowerCase());
}
