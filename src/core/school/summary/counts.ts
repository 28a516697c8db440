/** The counts that a school hands over besides its shares (rule С-02). */

import { quarterEnd } from '../../values/day';
import { halfUp } from '../../values/decimal';
import { fold } from '../../values/text';
import { isYoungOn } from '../people';
import { isInPeriod } from '../shares/members';
import type { School } from '../shares/share-rule';
import { isOngoing } from '../spans';
import type { Teacher } from '../tables/teachers';
import {
  COMPETENCES,
  LEVELS,
  SUPPORT_LEVELS,
  SUPPORT_RESULTS,
  WORK_DIRECTION_CODES,
} from '../vocabulary';
import { count, countsBy, type Measure } from './measure';

const WINDOW_STATUSES = ['не начался', 'I этап', 'II этап', 'завершён'] as const;
const CLAIMS = ['СЗД', 'первая', 'высшая', 'педагог-методист', 'педагог-наставник'] as const;

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
    count('Ч01', 'Педагогических работников', base.length),
    count('Ч02', 'Руководителей', leaders.length),
    count('Ч03', 'Молодых педагогов', base.filter(young).length),
    count('Ч04', 'Наставников', mentors.size),
  ];
}

function supportCounts(school: School): Measure[] {
  const windows = school.base.flatMap((teacher) => school.rowsOf.windows(teacher));
  const supported = school.base.filter((teacher) =>
    school.rowsOf.windows(teacher).some(({ daysLeft }) => daysLeft !== null),
  );
  return [
    count('Ч10', 'Педагогов в сопровождении на дату расчёта', supported.length),
    ...countsBy(
      'Ч11',
      'Посткурсовых периодов',
      WINDOW_STATUSES,
      windows.map((w) => w.status),
    ),
    count('Ч12', 'Требуется выбор темы', windows.filter((w) => w.provisional).length),
    ...countsBy(
      'Ч13',
      'Идущих периодов по уровню сопровождения',
      SUPPORT_LEVELS,
      windows.filter((w) => w.daysLeft !== null).map((w) => w.course.supportLevel),
    ),
    ...countsBy(
      'Ч14',
      'Результат сопровождения',
      SUPPORT_RESULTS,
      windows.flatMap((w) => w.course.results),
    ),
  ];
}

function activityCounts(school: School): Measure[] {
  const activities = ofBase(school.book.activities, school).filter(
    ({ review, date }) => review !== 'отклонено' && isInPeriod(date, school),
  );
  return [
    count('Ч20', 'Мероприятий в периоде', activities.length),
    ...countsBy(
      'Ч21',
      'Мероприятий по уровню',
      LEVELS,
      activities.map((row) => row.level),
    ),
    ...countsBy(
      'Ч22',
      'Мероприятий по направлению работы',
      WORK_DIRECTION_CODES,
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
    count('Ч30', 'Дефицитов выявлено в периоде', found.length),
    ...countsBy('Ч31', 'Дефицитов выявлено по компетенции', COMPETENCES, competences(found)),
    count('Ч32', 'Дефицитов преодолено в периоде', overcome.length),
    ...countsBy('Ч33', 'Дефицитов преодолено по компетенции', COMPETENCES, competences(overcome)),
  ];
}

function attestationCounts(school: School): Measure[] {
  const rows = ofBase(school.book.attestations, school);
  const decided = rows.filter((row) => isInPeriod(row.decided, school));
  const claimed = (kept: typeof rows) => kept.map((row) => row.claimed);
  return [
    ...countsBy(
      'Ч40',
      'Аттестация, подано заявлений',
      CLAIMS,
      claimed(rows.filter((row) => isInPeriod(row.applied, school))),
    ),
    ...countsBy(
      'Ч41',
      'Аттестация, присвоено',
      CLAIMS,
      claimed(decided.filter((row) => row.decision === 'присвоена')),
    ),
    ...countsBy(
      'Ч42',
      'Аттестация, отказано',
      CLAIMS,
      claimed(decided.filter((row) => row.decision === 'отказ')),
    ),
  ];
}

/**
 * Counts broken down by words that people typed: folded, they are the code and the title, so that
 * «ФГОС» and «фгос» of two schools meet in one row.
 */
function countsByWords(
  code: string,
  title: string,
  items: readonly { readonly words: readonly string[]; readonly amount: number }[],
): Measure[] {
  const rows = new Map<string, Measure>();
  for (const { words, amount } of items) {
    const folded = words.map(fold);
    const key = [code, ...folded.map((word) => word.replace(/\//g, '-'))].join('/');
    // Hundredths keep sums of rates such as 0,1 + 0,2 exact.
    const total = halfUp(((rows.get(key)?.numerator ?? 0) + amount) * 100) / 100;
    rows.set(key, count(key, `${title}: ${folded.join(', ')}`, total));
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
    'Ч50',
    'Запросы на ПК',
    open.map(({ direction, year, quarter }) => ({
      words: [direction, `${quarter} квартал ${year}`],
      amount: 1,
    })),
  );
}

function vacancyCounts({ book }: School): Measure[] {
  return countsByWords(
    'Ч60',
    'Кадровая потребность, ставок',
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
