/** A school's name taken apart: what it is, which number it has, and the words that tell it from others. */
import { fold, russianLook, visible, withoutLeadingZeros } from '../values/text';

export interface SchoolName {
  /** «сош», «лицей», «доу» …; «школа» alone says that it is some school. */
  readonly kinds: ReadonlySet<string>;
  /** «5», «12»: without leading zeros. */
  readonly numbers: ReadonlySet<string>;
  /** Words before «имени», cut to their stems; legal forms and words for places are not in it. */
  readonly words: ReadonlySet<string>;
  /** Words after «имени», which half of the papers leave out. */
  readonly namedAfter: ReadonlySet<string>;
}

/** Long names of kinds, and the short ones that are no word. */
const KIND_PHRASES: readonly (readonly [RegExp, string])[] = [
  [/центр\p{L}* детск\p{L}* творчеств\p{L}*/gu, 'цдт'],
  [/дом\p{L}* детск\p{L}* творчеств\p{L}*/gu, 'ддт'],
  [/станци\p{L}* юных техник\p{L}*/gu, 'сют'],
  [/станци\p{L}* юных натуралист\p{L}*/gu, 'сюн'],
  [/(?:детск\p{L}* )?музыкальн\p{L}* школ\p{L}*/gu, 'дмш'],
  [/(?:детск\p{L}* )?художественн\p{L}* школ\p{L}*/gu, 'дхш'],
  [/(?:детск\p{L}* )?школ\p{L}* искусств/gu, 'дши'],
  [/(?:детск\p{L}* юношеск\p{L}* )?спортивн\p{L}* школ\p{L}*/gu, 'дюсш'],
  [/средн\p{L}*(?: общеобразовательн\p{L}*)? школ\p{L}*/gu, 'сош'],
  [/основн\p{L}*(?: общеобразовательн\p{L}*)? школ\p{L}*/gu, 'оош'],
  [/начальн\p{L}*(?: общеобразовательн\p{L}*)? школ\p{L}*/gu, 'нош'],
  [/дошкольн\p{L}* образовательн\p{L}* (?:учреждени|организаци)\p{L}*/gu, 'доу'],
  [/детск\p{L}* сад\p{L}*|центр\p{L}* развития ребенка|(?<!\p{L})д ?\/ ?с(?!\p{L})/gu, 'доу'],
  [/центр\p{L}* образования|образовательн\p{L}* центр\p{L}*/gu, 'цо'],
];

/** What a kindergarten or a school is good at says nothing of which one it is. */
const SPECIALITY =
  /\p{L}+ вида(?!\p{L})|присмотра и оздоровления|с (?:углубл|приоритетн)\p{L}* .*/gu;

const GLUED_KIND = /^[мг]?[бка]?(?:о[бка]?у)?(сош|сш|оош|ош|нош|нш)$/u;
const KINDERGARTEN = /^(?:(?:фг|[мгфнч])?[бка]?д[бка]?о[бка]?у|дс|црр|ясли)$/u;
const LEGAL_FORM =
  /^(?:(?:фг|[мгнч])?[бка]?(?:о[бка]?)?у(?:до)?|до|аноо?|чоо|(?:муниципальн|государственн|негосударственн|бюджетн|казенн|автономн|частн|общеобразовательн|образовательн|дошкольн|учрежден|организаци|образован)\p{L}*)$/u;
const WORD_FOR_PLACE =
  /^(?:[гпсдхм]|ст|пос|дер|хут|пгт|рп|мо|аул\p{L}*|(?:город|курорт|район|округ|кра[йяю]|област|республик|сел[оа]|посел|станиц|хутор|деревн|поселени)\p{L}*)$/u;

const KINDS: Readonly<Record<string, string>> = {
  сш: 'сош',
  ош: 'оош',
  нш: 'нош',
  всош: 'вечерн',
  сшор: 'дюсш',
  сдюшор: 'дюсш',
  сдюсшор: 'дюсш',
};

/** Short names that are no part of another word: «ДЮСШ № 5» is no «СОШ № 5». */
const SHORT_KIND = /^(?:цдт|ддт|сют|сюн|дмш|дхш|дши|дюсш|сшор|сдюс?шор|всош|цо)$/u;

/** Stems of kinds; schools of music and sports share numbers with the others. */
const OTHER_KIND =
  /^(?:лице[йяюе]|(?:про)?гимнази|школ|интернат|вечерн|коррекционн|музыкальн|спортивн|художественн|искусств|творчеств)/u;

/** «лицея» is «лицей»; null where the word is of no kind. */
function kindOf(word: string): string | null {
  const glued = GLUED_KIND.exec(word)?.[1];
  if (glued !== undefined) return KINDS[glued] ?? glued;
  if (KINDERGARTEN.test(word)) return 'доу';
  if (SHORT_KIND.test(word)) return KINDS[word] ?? word;
  const [stem] = OTHER_KIND.exec(word) ?? [];
  if (stem === undefined) return null;
  return stem.startsWith('лице') ? 'лицей' : stem;
}

/** Without the ending that changes from case to case: «Анапы» and «Анапа» are one. */
const stemOf = (word: string): string =>
  word.replace(/(?<=\p{L}{4})(?:ого|его|ой|ый|ий|ая|яя|ое|ее|[аеиоуыэюяйь])$/u, '');

const isTelling = (word: string): boolean => !LEGAL_FORM.test(word) && !WORD_FOR_PLACE.test(word);

const SIGNED_NUMBER = /(?:№|#|(?<!\p{L})(?:n[oо]?|номер)(?!\p{L}))[.\s]*(\p{N}+\p{L}?(?!\p{L}))/gu;

/** Initials apart. */
const wordsIn = (text: string): string[] =>
  text.replace(/(?<!\p{L})\p{L}\./gu, '').match(/\p{L}+/gu) ?? [];

/** One spelling of what is typed in many: letters, quotes, brackets, long names of kinds. */
function plainName(name: string): string {
  const text = fold(russianLook(visible(name)))
    // «(корпус 2)» is no number of a school.
    .replace(/\([^)]*\)/g, (inBrackets) => inBrackets.replace(/\p{N}/gu, ' '))
    // «№ 5-А» is «№ 5А».
    .replace(/(?<=\p{N})[-‐-―−](?=\p{L}(?![\p{L}.]))/gu, '')
    .replace(/[-‐-―−]/g, ' ')
    // «50-летия» is «50 лет».
    .replace(/(?<=\p{N} )лети\p{L}*/gu, 'лет')
    .replace(/[«»"'„“”‟‘’‚‹›`()]/g, ' ')
    .replace(/\s+/g, ' ');
  const withKinds = KIND_PHRASES.reduce((said, [long, kind]) => said.replace(long, kind), text);
  return withKinds.replace(SPECIALITY, (said) => said.match(SIGNED_NUMBER)?.join(' ') ?? '');
}

/** Takes a name apart. */
export function schoolName(name: string): SchoolName {
  const text = plainName(name);
  const signed = [...text.matchAll(SIGNED_NUMBER)].map(([, number = '']) => number);
  const [before = '', ...after] = text
    .replace(SIGNED_NUMBER, ' ')
    .split(/(?<!\p{L})(?:имени|им)(?!\p{L})\.?/u);
  const numbers = signed.length > 0 ? signed : (before.match(/\p{N}+/gu) ?? []);
  const said = wordsIn(before);
  const named = after.flatMap(wordsIn);
  const kinds = [...said, ...named].flatMap((word) => kindOf(word) ?? []);
  const telling = (words: readonly string[]): Set<string> =>
    new Set(words.filter((word) => kindOf(word) === null && isTelling(word)).map(stemOf));
  return {
    kinds: new Set(kinds),
    numbers: new Set(numbers.map(withoutLeadingZeros)),
    words: telling(said),
    namedAfter: telling(named),
  };
}
