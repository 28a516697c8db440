/** Whether two spellings name one school, or one municipality (rules С-21, С-23). */
import { fold } from '../values/text';

/** Long names of what is most often abbreviated. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/средн\p{L}* общеобразовательн\p{L}* школ\p{L}*/gu, 'сош'],
  [/основн\p{L}* общеобразовательн\p{L}* школ\p{L}*/gu, 'оош'],
  [/начальн\p{L}* общеобразовательн\p{L}* школ\p{L}*/gu, 'нош'],
  [/детск\p{L}* сад\p{L}*/gu, 'доу'],
  [/средн\p{L}* школ\p{L}*/gu, 'сош'],
];

/** Legal forms and what follows a name: they differ from paper to paper. */
const APART =
  /^(?:м|г|ч)?[бка]?(?:оу|доу|нош|оош|сош)$|^(?:муниципальн|государственн|бюджетн|казенн|автономн|общеобразовательн|образовательн|дошкольн|учрежден)\p{L}*$|^(?:no|n|им|имени)$/u;

/** Forms of school that tell two schools of one number apart. */
const KINDS: readonly string[] = ['сош', 'оош', 'нош', 'доу'];

/** The words that tell one school from another. */
function tellingWords(name: string): string[] {
  const whole = ABBREVIATIONS.reduce(
    (text, [long, short]) => text.replace(long, short),
    fold(name).replace(/\(.*?\)/g, ' '),
  );
  // What follows «имени» is left out on half of the papers.
  const [before = whole] = whole.split(/\s(?:имени|им\.)\s/u);
  const words = before.match(/\p{L}+|\p{N}+/gu) ?? [];
  return words.flatMap((word) => {
    const kind = KINDS.find((one) => word.endsWith(one) && APART.test(word));
    if (kind !== undefined) return [kind];
    return APART.test(word) ? [] : [word];
  });
}

const isWithin = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean =>
  [...few].every((word) => many.has(word));

const numbersIn = (words: ReadonlySet<string>): string =>
  [...words]
    .filter((word) => /^\p{N}/u.test(word))
    .sort()
    .join(' ');

/**
 * Whether both name one school: folded, without quotes, legal forms, the sign before a number and
 * «имени …»; one may say more than the other, but of numbers both say the same.
 */
export function isSameSchoolName(left: string, right: string): boolean {
  const [a, b] = [new Set(tellingWords(left)), new Set(tellingWords(right))];
  if (a.size === 0 || b.size === 0) return fold(left) === fold(right);
  return numbersIn(a) === numbersIn(b) && (isWithin(a, b) || isWithin(b, a));
}

const OF_TERRITORY =
  /^(?:мо|р|н|г|го|район|округ|город|муниципальн|городск|образован)$|^(?:район|округ|муниципальн|городск|образовани)\p{L}*$/u;

/** «Туапсинский район», «МО «Туапсинский муниципальный округ»» → «туапсинский». */
function territory(name: string): string {
  const words = fold(name).match(/\p{L}+|\p{N}+/gu) ?? [];
  const telling = words.filter((word) => !OF_TERRITORY.test(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** Whether both name one municipality: folded, quotes, hyphens and «район», «округ», «МО» apart. */
export const isSameMunicipality = (left: string, right: string): boolean =>
  territory(left) === territory(right);
