/** Whether two spellings name one school, or one municipality (rules С-21, С-23). */
import { groupBy } from '../values/arrange';
import { fold } from '../values/text';
import type { RollUpLevel } from './level';
import { type SchoolName, schoolName } from './school-name';
import { type TerritoryName, territoryOf } from './territory-name';

type Words = ReadonlySet<string>;

const isWithin = (few: Words, many: Words): boolean => [...few].every((word) => many.has(word));

const oneWithinOther = (a: Words, b: Words): boolean => isWithin(a, b) || isWithin(b, a);

const isEqual = (a: Words, b: Words): boolean => a.size === b.size && isWithin(a, b);

const joined = (a: Words, b: Words): Words => new Set([...a, ...b]);

const SOME_SCHOOL = 'школ';
/** What calls itself so on every paper. */
const NOT_JUST_SCHOOL: readonly string[] = [
  ...['лицей', 'гимнази', 'прогимнази', 'доу', 'цдт', 'ддт', 'сют', 'сюн'],
  ...['дмш', 'дхш', 'дши', 'дюсш'],
];

/** Whether the kinds may be those of one school: «школа № 5» may be a СОШ, and is no «лицей № 5». */
function isSameKind(a: Words, b: Words): boolean {
  if (a.size === 0 || b.size === 0) return true;
  const exact = (kinds: Words): string[] => [...kinds].filter((kind) => kind !== SOME_SCHOOL);
  const [left, right] = [exact(a), exact(b)];
  if (left.length > 0 && right.length > 0) return oneWithinOther(new Set(left), new Set(right));
  return ![...left, ...right].some((kind) => NOT_JUST_SCHOOL.includes(kind));
}

const saysNothing = ({ kinds, numbers, words, namedAfter }: SchoolName): boolean =>
  kinds.size + numbers.size + words.size + namedAfter.size === 0;

function isSameSchool(a: SchoolName, b: SchoolName): boolean {
  if (saysNothing(a) || saysNothing(b)) return false;
  if (!isSameKind(a.kinds, b.kinds) || !isEqual(a.numbers, b.numbers)) return false;
  const [allA, allB] = [joined(a.words, a.namedAfter), joined(b.words, b.namedAfter)];
  if (a.numbers.size > 0) return isWithin(a.words, allB) || isWithin(b.words, allA);
  const haveWords = a.words.size > 0 && b.words.size > 0;
  return oneWithinOther(allA, allB) || (haveWords && oneWithinOther(a.words, b.words));
}

function isSameTerritory(a: TerritoryName, b: TerritoryName): boolean {
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) return false;
  if (a.wholes.some((whole) => whole !== '' && b.wholes.includes(whole))) return true;
  return a.words.size > 0 && b.words.size > 0 && oneWithinOther(a.words, b.words);
}

/** How names are taken apart and compared; those that are the same have one key. */
interface NameRules<Parts> {
  readonly partsOf: (name: string) => Parts;
  readonly keyOf: (parts: Parts) => string;
  readonly isSame: (a: Parts, b: Parts) => boolean;
}

const SCHOOLS: NameRules<SchoolName> = {
  partsOf: schoolName,
  keyOf: ({ numbers }) => [...numbers].sort().join(),
  isSame: isSameSchool,
};

const MUNICIPALITIES: NameRules<TerritoryName> = {
  partsOf: territoryOf,
  // One may say more than the other, so no key is common to both; a region has few.
  keyOf: () => '',
  isSame: isSameTerritory,
};

// Most names are written alike, and taking a name apart costs a tenth of a millisecond.
const comparing =
  <Parts>({ partsOf, isSame }: NameRules<Parts>) =>
  (left: string, right: string): boolean =>
    fold(left) === fold(right) || isSame(partsOf(left), partsOf(right));

/**
 * Whether both name one school: folded, without quotes, legal forms, the sign before a number and
 * «имени …»; one may say more than the other, but of number and kind both say the same. Where there
 * is no number, «имени …» tells too.
 */
export const isSameSchoolName = comparing(SCHOOLS);

/**
 * Whether both name one municipality: folded, without quotes, endings and «район», «округ», «МО», the
 * region apart; one may say more than the other. A town is not the district of the same name.
 */
export const isSameMunicipality = comparing(MUNICIPALITIES);

interface Level {
  readonly level: RollUpLevel;
}

/** Whether both name one of those whose summaries are brought together. */
export const isSameName = ({ level }: Level, left: string, right: string): boolean =>
  (level === 'регион' ? isSameMunicipality : isSameSchoolName)(left, right);

function finding<Parts>(rules: NameRules<Parts>, names: readonly string[]) {
  const written = new Map([...names].reverse().map((name) => [fold(name), name]));
  let byKey: Map<string, { readonly name: string; readonly parts: Parts }[]> | null = null;
  return (sought: string): string | null => {
    const alike = written.get(fold(sought));
    if (alike !== undefined) return alike;
    byKey ??= groupBy(
      names.map((name) => ({ name, parts: rules.partsOf(name) })),
      ({ parts }) => rules.keyOf(parts),
    );
    const parts = rules.partsOf(sought);
    const found = byKey.get(rules.keyOf(parts))?.find((one) => rules.isSame(one.parts, parts));
    return found?.name ?? null;
  };
}

/** Gives of these names the first that is the same as another one; each is taken apart once at most. */
export const sameNameIn = (
  { level }: Level,
  names: readonly string[],
): ((sought: string) => string | null) =>
  level === 'регион' ? finding(MUNICIPALITIES, names) : finding(SCHOOLS, names);
