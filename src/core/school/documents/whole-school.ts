/** What every document of the whole school has: whose it is, as of when, who signs, and why there is none. */
import { DAY_BY_HAND } from '../../documents/by-hand';
import type { Missing } from '../../documents/kind';
import { dayInWords } from '../../documents/typeset';
import { BLOCKED_CAUSE, ISSUES_SHEET, leftOutLine } from '../../schema/issues-sheet';
import { formatPeriod } from '../../settings/period';
import { insideSentence } from '../../values/russian';
import { fold } from '../../values/text';
import type { SchoolResults } from '../compute-school';
import type { PeopleOnPaper } from './people-on-paper';

/** Of a book that cannot be computed no paper is made. */
export const BLOCKED: Missing = {
  missing: `Документа нет: в книге ${BLOCKED_CAUSE}. Откройте лист «${ISSUES_SHEET}».`,
};

/** A place to write a name, a number or a day by hand. */
export const BLANK = '________________';

export type Requisites = readonly (readonly [name: string, value: string | null])[];

/**
 * School, period, and as of when; what the sheets leave out for its errors is left out here too, and said in
 * the words of the sheets, but not where in the workbook: who reads a paper has none.
 */
export function schoolRequisites({ book }: SchoolResults): Requisites {
  const { settings, findings } = book;
  const isWhole = findings.leftOut + findings.leftOutInPart === 0;
  return [
    ['Школа', settings.schoolName ?? BLANK],
    ['Период', formatPeriod(settings)],
    ['Данные на', dayInWords(settings.referenceDay)],
    ['Полнота данных', isWhole ? null : insideSentence(leftOutLine(findings))],
  ];
}

/** Heads of a school, and of a kindergarten. */
const HEADS = ['директор', 'заведующий'];
const DEPUTY = 'заместитель директора';

interface SignedBy {
  readonly position: string;
  readonly name: string | null;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/**
 * The one leader on «Педагоги» with one of the positions; without a name where there are several or
 * none: nobody is made to sign by a guess.
 */
function leaderWith(
  positions: readonly string[],
  { school }: Pick<SchoolResults, 'school'>,
  people: PeopleOnPaper,
): SignedBy {
  const fitting = school.leaders.filter(({ position }) => positions.includes(fold(position)));
  const [only, another] = fitting;
  const isCertain = only !== undefined && another === undefined;
  return {
    position: capital(isCertain ? fold(only.position) : (positions[0] ?? '')),
    name: isCertain ? people.signature(only) : null,
  };
}

/** «Директор», by name where there is one. */
export const headOf = (results: SchoolResults, people: PeopleOnPaper): SignedBy =>
  leaderWith(HEADS, results, people);

/** «Заместитель директора», by name where there is one. */
export const deputyOf = (results: SchoolResults, people: PeopleOnPaper): SignedBy =>
  leaderWith([DEPUTY], results, people);

/** Over the title of what the head approves. */
export function approval(results: SchoolResults, people: PeopleOnPaper): string[] {
  const { position, name } = headOf(results, people);
  return ['УТВЕРЖДАЮ', position, `${BLANK} ${name ?? BLANK}`, DAY_BY_HAND];
}
