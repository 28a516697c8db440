/** Checks of the category in force (rule Ш-05): what «Педагоги» and «Аттестация» say together. */
import type { Check } from '../../schema/issue';
import { type Day, formatDay } from '../../values/day';
import { EXPIRY_NOTICE_DAYS } from '../../values/law';
import { daysLeftText } from '../../values/russian';
import {
  type Category,
  type DatedCategory,
  newestDecision,
  validThrough,
} from '../category-in-force';
import { NO_GRANT_DAY } from '../checks/teachers';
import { ATTESTATIONS } from '../tables/attestations';
import { TEACHERS, type Teacher } from '../tables/teachers';
import type { School } from './school';

const CLAUSE = 'Порядок аттестации (приказ от 24.03.2023 № 196)';

interface Disagreement {
  readonly own: DatedCategory;
  readonly decided: DatedCategory;
  /** Of the decision on «Аттестация». */
  readonly row: number;
}

/** ««первая», 01.10.2024», ««высшая» без даты», ««без категории»». */
function described({ qualification, granted }: DatedCategory): string {
  const day = granted === null ? ' без даты' : `, ${formatDay(granted)}`;
  return `«${qualification}»${qualification === 'без категории' ? '' : day}`;
}

const bothSides = ({ own, decided, row }: Disagreement): string =>
  `Здесь ${described(own)}, а на листе «${ATTESTATIONS.sheet}», строка ${row}, — ${described(decided)}`;

const SHARE_OF: { readonly [Q in DatedCategory['qualification']]?: string } = {
  высшая: 'К9.1',
  первая: 'К9.2',
};

/** К9 counts the categories of `SHARE_OF`: of others nothing depends on which sheet holds. */
const costsOfSides =
  (costs: string) =>
  ({ own, decided }: Disagreement): string | null =>
    (SHARE_OF[own.qualification] ?? SHARE_OF[decided.qualification]) ? costs : null;

export const LATER_DECISION: Check<Disagreement> = {
  id: 'П-08',
  severity: 'warning',
  costs: 'К9: взято решение',
  costsHere: costsOfSides('К9: взято решение'),
  clause: CLAUSE,
  example: 'на «Педагогах» первая с 01.10.2021, на «Аттестации» высшая присвоена 12.03.2026',
  message: (sides) => `${bothSides(sides)}: принято решение об аттестации`,
  remedy:
    'Сверьте с приказом. «Исправить, что можно» на панели перепишет категорию и дату по решению.',
};

export const SAME_DAY_DECISION: Check<Disagreement> = {
  id: 'П-09',
  severity: 'warning',
  costs: 'К9: взят лист «Педагоги»',
  costsHere: costsOfSides('К9: взят лист «Педагоги»'),
  clause: CLAUSE,
  example: 'на «Педагогах» первая, на «Аттестации» высшая, обе 01.10.2024',
  message: (sides) => `${bothSides(sides)}: принята «${sides.own.qualification}»`,
  remedy: 'Сверьте с приказом и исправьте ту запись, которая неверна.',
};

interface Expiry extends Pick<DatedCategory, 'qualification'> {
  /** The last day of validity. */
  readonly through: Day;
}

export const CATEGORY_EXPIRED: Check<Expiry> = {
  id: 'П-10',
  severity: 'warning',
  costs: 'К9',
  costsHere: ({ qualification }) => SHARE_OF[qualification] ?? null,
  clause: CLAUSE,
  example: 'первая категория, присвоенная 27.12.2020, при дате расчёта 15.04.2026',
  message: ({ qualification, through }) => {
    const share = SHARE_OF[qualification];
    const cost = share === undefined ? 'на показатели не влияет' : `в ${share} не засчитана`;
    const what = qualification === 'СЗД' ? 'СЗД' : `категории «${qualification}»`;
    return `Срок ${what} истёк ${formatDay(through)}: ${cost}`;
  },
  remedy: 'Проверьте «Дату присвоения». После аттестации впишите новую категорию и дату.',
};

export const CATEGORY_EXPIRES: Check<Expiry & { readonly daysLeft: number }> = {
  id: 'П-11',
  severity: 'warning',
  costs: null,
  clause: CLAUSE,
  example: 'высшая категория действует по 12.10.2026 при дате расчёта 15.04.2026',
  message: ({ qualification, through, daysLeft }) => {
    const share = SHARE_OF[qualification];
    const cost = share === undefined ? 'на показатели не влияет' : `потом в ${share} не войдёт`;
    const left = daysLeft === 0 ? 'последний день' : daysLeftText(daysLeft);
    const what = qualification === 'СЗД' ? 'СЗД' : `Категория «${qualification}»`;
    return `${what} действует по ${formatDay(through)} (${left}): ${cost}`;
  },
  remedy: 'Напомните педагогу об аттестации. Для расчёта сейчас исправлять ничего не нужно.',
};

const { sheet, columns } = TEACHERS;

/** What the two sheets say of a person that does not agree. */
function checkSides(teacher: Teacher, { decision, isBehind }: Category, school: School): void {
  const { findings, settings } = school.book;
  const place = { sheet, row: teacher.row, column: columns.qualification.header };
  const sidesWith = ({ row, claimed, decided }: NonNullable<typeof decision>): Disagreement => ({
    own: teacher,
    decided: { qualification: claimed, granted: decided },
    row,
  });
  if (decision !== null) {
    if (isBehind) findings.report(LATER_DECISION, place, sidesWith(decision));
    return;
  }
  const newest = newestDecision(school.rowsOf.attestations(teacher), settings.referenceDay);
  if (newest?.decided === teacher.granted && newest?.claimed !== teacher.qualification) {
    if (newest) findings.report(SAME_DAY_DECISION, place, sidesWith(newest));
  }
}

/** A term that is over, or soon will be. */
function checkTerm(teacher: Teacher, category: Category, school: School): void {
  const { findings, settings } = school.book;
  const { qualification } = category;
  const place = { sheet, row: teacher.row, column: columns.granted.header };
  const through = validThrough(category);
  if (through === null) return;
  const daysLeft = through - settings.referenceDay;
  if (daysLeft < 0) {
    findings.report(CATEGORY_EXPIRED, place, { qualification, through });
  } else if (daysLeft <= EXPIRY_NOTICE_DAYS) {
    findings.report(CATEGORY_EXPIRES, place, { qualification, through, daysLeft });
  }
}

/** Categories without a day (П-05); of base N, whom К9 counts, those of П-08 … П-11 as well. */
export function checkCategories(school: School): void {
  const { book, base, categoryOf } = school;
  const counted = new Set(base);
  for (const teacher of book.teachers) {
    const { qualification, granted } = categoryOf(teacher);
    if (qualification === 'без категории' || granted !== null) continue;
    const place = { sheet, row: teacher.row, column: columns.granted.header };
    const counts = counted.has(teacher) && SHARE_OF[qualification] !== undefined;
    book.findings.report(NO_GRANT_DAY, place, { qualification }, counts);
  }
  for (const teacher of base) {
    const category = categoryOf(teacher);
    checkSides(teacher, category, school);
    checkTerm(teacher, category, school);
  }
}
