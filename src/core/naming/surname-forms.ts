/** The cases of a surname, so far as its first letters do not tell (rule С-16). */
import { KNOWN_BY } from '../values/russian';

/** What a surname loses in another case: «Бел-ый», «Груш-а», «Ча-й». */
const LOSABLE = /(?:[оыи]й|[ая]я|[аеиоуыэюяйь])$/;

/** What it gets there. */
export const CASE_ENDINGS =
  'а у ы е ой ою ом ым ого ому ый ая ую ых ыми я ю и ей ею ем им его ему ий яя юю их ими й ь'.split(
    ' ',
  );

/** What all cases of a surname begin with; null for one that has no cases: «Ли». */
export function stemOf(surname: string): string | null {
  if (!LOSABLE.test(surname)) return surname;
  const stems = [surname.replace(LOSABLE, ''), surname.slice(0, -1)];
  return stems.find(({ length }) => length > 1) ?? null;
}

/** Not «-ов», «-ев» of the plural: «Орлов» and «Зайцев» are other people. */
const HARD_ENDINGS = 'а у ом ем е ы и ам ами ах'.split(' ');
const SOFT_ENDINGS = 'я ю ем е и ям ями ях'.split(' ');

const VOWEL = 'аеиоуыэюя';

/** «Кравец», «Орёл», «Дубок», «Бобёр», also «Заяц»; «Швец» of one vowel keeps it. */
const FLEETING = new RegExp(`^([^${VOWEL}]*[${VOWEL}].*)(?:[ео]([цлкр])|(?<=[${VOWEL}])я(ц))$`);
/** «Корень», «Журавель», «Лапоть». */
const FLEETING_SOFT = new RegExp(`^([^${VOWEL}]*[${VOWEL}].*)[ео]([нлт])ь$`);
/** «Репей»: «Репья». */
const FLEETING_I = new RegExp(`^([^${VOWEL}]*[${VOWEL}].*[^${VOWEL}])ей$`);

/** «Палий», «Бабий», also «Кобой»: the last letter alone may be the ending. */
const NOUN = /[оыи]й$/;

/** Stems of a surname whose last vowel is lost in its cases: «кравц», «орл», «зайц», «корольк». */
function stemsWithoutVowel(surname: string): { readonly stem: string; readonly soft: boolean }[] {
  const hard = FLEETING.exec(surname);
  if (hard) {
    const [, head = '', last = hard[3]] = hard;
    const joints = VOWEL.includes(head.slice(-1)) ? ['й'] : ['', 'ь'];
    return joints.map((joint) => ({ stem: `${head}${joint}${last}`, soft: false }));
  }
  const soft = FLEETING_SOFT.exec(surname);
  if (soft) return [{ stem: `${soft[1]}${soft[2]}`, soft: true }];
  const ending = FLEETING_I.exec(surname);
  if (ending) return [{ stem: `${ending[1]}ь`, soft: true }];
  return surname === 'лев' ? [{ stem: 'льв', soft: false }] : [];
}

/**
 * A surname, folded, and its cases where they differ in its first letters: «Ким», «Груша», «Чёрный»,
 * «Кравец».
 */
export function formsOf(surname: string): string[] {
  const fleeting = stemsWithoutVowel(surname).flatMap(({ stem, soft }) =>
    (soft ? SOFT_ENDINGS : HARD_ENDINGS).map((ending) => stem + ending),
  );
  // «Палий» is declined as «Белый» is, and as a noun: «Палия», «Палием».
  const asNoun = NOUN.test(surname)
    ? SOFT_ENDINGS.map((ending) => surname.slice(0, -1) + ending)
    : [];
  const stem = stemOf(surname);
  const isShort = stem !== null && stem.length < KNOWN_BY;
  const short = isShort ? [...asNoun, ...CASE_ENDINGS.map((ending) => stem + ending)] : [];
  return [surname, ...fleeting, ...short];
}
