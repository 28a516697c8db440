/** How many full groups of listeners people make (rule С-31). */
import { formatDecimal } from '../../values/decimal';
import { type CountForms, counted } from '../../values/russian';
import { sumOf } from '../../values/sum';

/** Full groups, and the people who make none. */
export interface CourseGroups {
  readonly full: number;
  readonly rest: number;
}

const GROUPS: CountForms = ['группа', 'группы', 'групп'];
const LISTENERS: CountForms = ['слушатель', 'слушателя', 'слушателей'];

/** Of 32 people in groups of 25: one group, and 7 more. */
export const groupsOf = (people: number, size: number): CourseGroups => ({
  full: Math.floor(people / size),
  rest: people % size,
});

/** Groups are of one direction and quarter each: their sums hold no group more. */
export const sumOfGroups = (parts: readonly CourseGroups[]): CourseGroups => ({
  full: sumOf(parts.map(({ full }) => full)),
  rest: sumOf(parts.map(({ rest }) => rest)),
});

/** «1 группа и ещё 7», «группа не набирается»; null where nobody asks. */
export function groupsText({ full, rest }: CourseGroups): string | null {
  if (full === 0) return rest === 0 ? null : 'группа не набирается';
  return `${counted(full, GROUPS)}${rest === 0 ? '' : ` и ещё ${formatDecimal(rest)}`}`;
}

/** The line above the table that says what a group is. */
export const groupsTitle = (size: number): string =>
  `Группа — ${counted(size, LISTENERS)} одного направления и квартала; считаются полные группы и остаток`;
