/** The counts that a school hands over besides its shares (rule С-02). */

import { count, countsBy } from '../../summary/counting';
import type { DeclaredMeasure, Measure } from '../../summary/measure';
import { codeOf, requestWords } from '../../summary/measure-code';
import { COUNTED, COUNTED_BY_WORDS } from '../../summary/measures';
import { quarterEnd } from '../../values/day';
import { toHundredths } from '../../values/decimal';
import { fold } from '../../values/text';
import { isYoungOn } from '../people';
import type { School } from '../shares/share-rule';
import { isInPeriod, isOngoing } from '../spans';
import type { Teacher } from '../tables/teachers';

/** Rows of a register that belong to people of base N. */
function ofBase<R extends { readonly teacher: string }>(rows: readonly R[], school: School): R[] {
  const base = new Set(school.base.map(({ code }) => code));
  return rows.filter(({ teacher }) => base.has(teacher));
}

function peopleCounts({ base, leaders, book }: School): Measure[] {
  const { referenceDay } = book.settings;
  const baseCodes = new Set(base.map(({ code }) => code));
  const mentors = new Set(
    book.mentorships
      .filter((row) => baseCodes.has(row.mentor) && isOngoing(row, referenceDay))
      .map(({ mentor }) => mentor),
  );
  const young = (teacher: Teacher) => isYoungOn(teacher, referenceDay, book.settings);
  return [
    count(COUNTED.teachers, base.length),
    count(COUNTED.leaders, leaders.length),
    count(COUNTED.young, base.filter(young).length),
    count(COUNTED.mentors, mentors.size),
  ];
}

function supportCounts(school: School): Measure[] {
  const windows = school.base.flatMap((teacher) => school.rowsOf.windows(teacher));
  const supported = school.base.filter((teacher) =>
    school.rowsOf.windows(teacher).some(({ daysLeft }) => daysLeft !== null),
  );
  return [
    count(COUNTED.supported, supported.length),
    ...countsBy(
      COUNTED.windowsByStatus,
      windows.map((w) => w.status),
    ),
    count(COUNTED.topicsToChoose, windows.filter((w) => w.choice !== null).length),
    ...countsBy(
      COUNTED.windowsByLevel,
      windows.filter((w) => w.daysLeft !== null).map((w) => w.course.supportLevel),
    ),
    ...countsBy(
      COUNTED.supportResults,
      windows.flatMap((w) => w.course.results),
    ),
  ];
}

function activityCounts(school: School): Measure[] {
  const activities = ofBase(school.book.activities, school).filter(
    ({ review, date }) => review !== 'отклонено' && isInPeriod(date, school),
  );
  return [
    count(COUNTED.activities, activities.length),
    ...countsBy(
      COUNTED.activitiesByLevel,
      activities.map((row) => row.level),
    ),
    ...countsBy(
      COUNTED.activitiesByDirection,
      activities.map((row) => row.workDirection),
    ),
  ];
}

function deficitCounts(school: School): Measure[] {
  const deficits = ofBase(school.book.deficits, school).filter(
    ({ status }) => status !== 'не выявлен',
  );
  const found = deficits.filter(({ date }) => isInPeriod(date, school));
  const overcome = deficits.filter(
    (row) => row.status === 'преодолён' && isInPeriod(row.overcome, school),
  );
  const competences = (rows: typeof deficits) => rows.map((row) => row.competence);
  return [
    count(COUNTED.deficitsFound, found.length),
    ...countsBy(COUNTED.foundByCompetence, competences(found)),
    count(COUNTED.deficitsOvercome, overcome.length),
    ...countsBy(COUNTED.overcomeByCompetence, competences(overcome)),
  ];
}

function attestationCounts(school: School): Measure[] {
  const rows = ofBase(school.book.attestations, school);
  const decided = rows.filter((row) => isInPeriod(row.decided, school));
  const claimed = (kept: typeof rows) => kept.map((row) => row.claimed);
  return [
    ...countsBy(
      COUNTED.attestationApplied,
      claimed(rows.filter((row) => isInPeriod(row.applied, school))),
    ),
    ...countsBy(
      COUNTED.attestationGranted,
      claimed(decided.filter((row) => row.decision === 'присвоена')),
    ),
    ...countsBy(
      COUNTED.attestationRefused,
      claimed(decided.filter((row) => row.decision === 'отказ')),
    ),
  ];
}

/**
 * Counts broken down by words that people typed: folded, they are the code and the title, so that
 * «ФГОС» and «фгос» of two schools meet in one row.
 */
function countsByWords(
  measure: DeclaredMeasure,
  items: readonly { readonly words: readonly string[]; readonly amount: number }[],
): Measure[] {
  const rows = new Map<string, Measure>();
  for (const { words, amount } of items) {
    const folded = words.map(fold);
    const code = codeOf(measure, ...folded);
    const total = toHundredths((rows.get(code)?.numerator ?? 0) + amount);
    rows.set(code, count({ code, title: `${measure.title}: ${folded.join(', ')}` }, total));
  }
  return [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function requestCounts(school: School): Measure[] {
  const { periodStart } = school.book.settings;
  const open = ofBase(school.book.requests, school).filter(
    ({ status, year, quarter }) =>
      status !== 'отклонён' && quarterEnd(year, quarter) >= periodStart,
  );
  return countsByWords(
    COUNTED_BY_WORDS.requests,
    open.map(({ direction, year, quarter }) => ({
      words: requestWords(direction, quarter, year),
      amount: 1,
    })),
  );
}

function vacancyCounts({ book }: School): Measure[] {
  return countsByWords(
    COUNTED_BY_WORDS.vacancies,
    book.vacancies.map(({ position, subject, rate }) => ({
      words: [position, subject ?? 'без предмета'],
      amount: rate,
    })),
  );
}

/** Every count of the school, in a fixed order. */
export function countMeasures(school: School): Measure[] {
  return [
    ...peopleCounts(school),
    ...supportCounts(school),
    ...activityCounts(school),
    ...deficitCounts(school),
    ...attestationCounts(school),
    ...requestCounts(school),
    ...vacancyCounts(school),
  ];
}
