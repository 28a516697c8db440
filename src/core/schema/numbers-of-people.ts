/**
 * Numbers by which somebody may be found, however they are typed: telephones, SNILS, passports (rules С-16,
 * С-77). No list of shapes would be whole, so any nine digits are one, unless they are clearly something else.
 */

/** What stands between the digits of one number; «№», and a comma with a space behind it, part numbers. */
const SIGN = '(?:[^\\p{L}\\p{N},;№%]|,(?! ))';

/** «8 — (912) — …» has no more in a row. */
const GAP = `${SIGN}{0,5}`;

const LONG = new RegExp(`\\d(?:${GAP}\\d){8,}`, 'gu');

/** «2-34-56», «345-67-89», «45 — 67 — 89»: local telephones. */
const LOCAL = /(?<!\d|\d-)(?:\d{1,3}(?: ?- ?\d\d){2}|\d{3} \d\d[ -]\d\d)(?!-?\d)/gu;

/** «8, 912, 345, 67, 89», «8 912; 345; 67; 89»: the groups of a telephone, which lists of hours do not have. */
const LISTED = new RegExp(
  `(?<!\\d)(?:\\+?[78](?:${GAP}|[,;] ?)\\(?[3-9]|\\(?9)\\d\\d\\)?[,;] ?\\d{3}(?:[,;] ?\\d\\d){2}(?!\\d)`,
  'gu',
);

/**
 * «45.67.89», «345.67.89»: no day, no time of the day with its seconds that anybody writes, and no code of a
 * profession, «44.03.05»: none has a higher level. «85.41.91» is an activity in education (ОКВЭД).
 */
const DOTTED = /(?<![\d.])(?:(?!85\.)\d\d\.(?:1[3-9]|[2-9]\d)|\d{3}\.\d\d)\.\d\d(?!\d|\.\d)/gu;

/** «т. 456789»: a volume has no such number; «и т. д.» has a letter behind. */
const SHORTLY = new RegExp(`(?<!\\p{L})т\\.\\s?(\\d(?:${GAP}\\d){4,})`, 'giu');

/** «тел. 456789», «паспорт серии 7512»: behind such a word fewer digits tell. */
const WORDED = new RegExp(
  `(?<!\\p{L})(?:тел|телефон\\p{L}{0,3}|моб|сот|звонит\\p{L}{0,2}|(?:по|пере|до)звон\\p{L}{1,4}|контакт(?:ы|а|ов)?|для связи|whats ?app|ватсап\\p{L}?|вотсап\\p{L}?|viber|вайбер\\p{L}?|telegram|снилс\\p{L}?|паспорт\\p{L}{0,2}|инн)(?!\\p{L})\\P{N}{0,20}(\\d(?:${GAP}\\d){4,})`,
  'giu',
);

/** «7512 № 345678», «75 12, номер: 345678»: the sign or the word parts what is one number. */
const PASSPORT =
  /(?<!\d)\d\d ?\d\d[,.;]? ?(?:№|N|n|ном(?:ер\p{L}{0,2}|\.)?)[ :]{0,3}\d{6}(?!\d)/giu;

/** «45 67 89», «345-678» where nothing else stands: no topic and no direction is called so. */
const ALONE = /^[^\p{L}\p{N}]*(\d{2,3}(?:[ -]\d{2,3}){1,2})[^\p{L}\p{N}]*$/gu;
/** «10-11» are classes. */
const FEWEST_ALONE = 5;

/** Days, which have their stops and hyphens too. */
const DAY =
  /(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/gu;

const YEAR = '(?:19|20)\\d\\d';
/** «2024-2025, 2025/26». */
const YEARS = new RegExp(`^${YEAR}(?:[^\\p{L}\\p{N}]+(?:${YEAR}|\\d\\d(?!\\d)))*$`, 'u');

/** «5-6-7-8-9-10-11»: no class is higher. */
const HIGHEST_CLASS = 11;

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((one, at) => at === 0 || one > (numbers[at - 1] ?? 0));

/** «1 250 000,50», «1.250.000». */
const SUM = /^\d{1,3}(?:[ .]\d{3})+(?:,\d\d)?$/;
const MONEY = /^ ?(?:руб|р\.|₽|тыс|млн)/u;

/** «16,36,72,108» hours. */
const LIST = /^\d{1,3}(?:[,;] ?\d{1,3})+$/;
const HOURS = /^(?:[,;] ?\d{1,3}){0,9} ?(?:ч(?!\p{L})|час)/u;

/** Whether digits that stand together are years, classes in their order, or a sum or hours by the word behind. */
function isHonest(run: string, behind: string): boolean {
  if (YEARS.test(run)) return true;
  const numbers = (run.match(/\d+/g) ?? []).map(Number);
  if (numbers.every((one) => one <= HIGHEST_CLASS) && isRising(numbers)) return true;
  return (SUM.test(run) && MONEY.test(behind)) || (LIST.test(run) && HOURS.test(behind));
}

/** In plain digits, spaces and hyphens, sign for sign: Word makes dashes of them. */
const plain = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\p{Pd}\u2212\u2043_]/gu, '-')
    .replace(/\s/gu, ' ')
    // «9О2»: a letter that is typed for a digit.
    .replace(/(?<=\d)[OoОо](?=[\d -])/gu, '0');

/** The same with no day in it, sign for sign. */
const withoutDays = (text: string): string => text.replace(DAY, (day) => 'д'.repeat(day.length));

/** Where a text holds them: from a sign to the one behind. */
type Span = readonly [from: number, to: number];

function spansIn(text: string): Span[] {
  if (!/[\d０-９]/.test(text)) return [];
  const read = withoutDays(plain(text));
  const spanOf = (match: RegExpMatchArray): Span[] => {
    const run = match[1] ?? match[0];
    const to = (match.index ?? 0) + match[0].length;
    return isHonest(run, read.slice(to, to + 48)) ? [] : [[to - run.length, to]];
  };
  const alone = [...read.matchAll(ALONE)].filter(
    ([, run = '']) => run.replace(/\D/g, '').length >= FEWEST_ALONE,
  );
  const shaped = [LONG, LOCAL, LISTED, DOTTED, SHORTLY, WORDED, PASSPORT].flatMap((shape) => [
    ...read.matchAll(shape),
  ]);
  return [...shaped, ...alone].flatMap(spanOf);
}

/** Whether some digits of the text may be somebody's number. */
export const holdsNumberOfSomebody = (text: string): boolean => spansIn(text).length > 0;

/** With `cut` in the place of each number that may be somebody's. */
export function withoutNumbersOfPeople(text: string, cut: string): string {
  const spans = [...spansIn(text)].sort(([one], [other]) => one - other);
  let [kept, end] = ['', 0];
  for (const [from, to] of spans) {
    if (from >= end) kept += text.slice(end, from) + cut;
    end = Math.max(end, to);
  }
  return kept + text.slice(end);
}
