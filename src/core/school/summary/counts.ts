/** The counts that a school hands over besides its shares (rules С-02, С-13, С-14, С-19, С-25 … С-28). */

import { count, countsBy } from '../../summary/counting';
import type { Measure } from '../../summary/measure';
import { COUNTED } from '../../summary/measures';
import { fold } from '../../values/text';
import type { StagePoint, SupportResult } from '../../vocabulary/support';
import { isYoungOn } from '../people';
import type { Progress } from '../post-course/progress';
import type { SupportedWindow } from '../post-course/support';
import { currentWindows } from '../shares/members';
import type { School } from '../shares/school';
import { isInPeriod, isOngoing } from '../spans';
import type { Teacher } from '../tables/teachers';
import { deficitCounts } from './deficit-counts';
import { endingCategories } from './ending-categories';
import { leavingWords } from './leaving-words';
import { ofBase } from './of-base';
import { planCounts } from './plan-counts';
import { requestCounts } from './request-counts';
import { vacancyCounts } from './vacancy-counts';

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
  const windows = school.base.flatMap((teacher) => currentWindows(teacher, school));
  const points = stagePoints(windows);
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
      // A window may have several results, so these add up to the windows or more.
      windows.flatMap(({ course: { results } }): readonly (SupportResult | null)[] =>
        results.length > 0 ? results : [null],
      ),
    ),
    ...countsBy(COUNTED.stagePointsMet, points.met),
    ...countsBy(COUNTED.stagePointsMissed, points.missed),
    ...countsBy(COUNTED.stagePointsAhead, points.ahead),
  ];
}

/** The points of the windows' checklists by how they stand, each once a window (rules В-31, С-20). */
function stagePoints(
  windows: readonly SupportedWindow[],
): Readonly<Record<Progress, readonly StagePoint[]>> {
  const points: Record<Progress, StagePoint[]> = { met: [], ahead: [], missed: [] };
  for (const { checklist } of windows) {
    for (const { title, progress } of checklist.first) points[progress].push(title);
    for (const { title, progress } of checklist.second) points[progress].push(title);
  }
  return points;
}

function activityCounts(school: School): Measure[] {
  const activities = ofBase(school.book.activities, school).filter(
    ({ review, date }) => review !== 'отклонено' && isInPeriod(date, school),
  );
  // Who they are stays in the school.
  const named = new Set(activities.map(({ organiser }) => organiser));
  const organisers = new Set([...named].flatMap((name) => (name === null ? [] : fold(name))));
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
    ...countsBy(
      COUNTED.visitsByLevel,
      activities.filter(({ visitor }) => visitor !== null).map((row) => row.level),
    ),
    count(COUNTED.reflected, activities.filter(({ reflected }) => reflected).length),
    ...countsBy(
      COUNTED.activitiesByPupils,
      activities.map((row) => row.pupils),
    ),
    count(COUNTED.organisers, organisers.size),
    ...countsBy(
      COUNTED.experienceByLevel,
      ofBase(school.book.experienceBank, school)
        .filter(({ date }) => isInPeriod(date, school))
        .map((row) => row.level),
    ),
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

/** Every count of the school, in a fixed order. */
export function countMeasures(school: School): Measure[] {
  const leaving = leavingWords(school.book);
  return [
    ...peopleCounts(school),
    ...supportCounts(school),
    ...activityCounts(school),
    ...deficitCounts(school, leaving),
    ...attestationCounts(school),
    ...endingCategories(school),
    ...requestCounts(school, leaving),
    ...planCounts(school, leaving),
    ...vacancyCounts(school, leaving),
  ];
}
