/** Checks of «Мероприятия» beyond single cells (ids М-…). */
import type { Findings } from '../../schema/findings';
import type { Check } from '../../schema/issue';
import { formatPoints, type Hundredths, hundredths } from '../../values/points';
import { type IsOwnEntry, ownEntries } from '../own-entry';
import { calculatedPoints } from '../points/scale';
import { scoresOf } from '../points/scores';
import { isFor } from '../rating-groups';
import type { Settings } from '../school-settings';
import { ACTIVITIES, type Activity } from '../tables/activities';
import type { Course } from '../tables/courses';
import type { Criterion } from '../tables/criteria';
import type { Teacher } from '../tables/teachers';

const RATING_CLAUSE = 'модель сопровождения: рейтинг на основе самооценки';

export const ACTIVITY_AHEAD: Check = {
  id: 'М-01',
  severity: 'warning',
  costs: 'запись пока не учтена',
  clause: 'расчёты, дата расчёта',
  example: 'мероприятие 20.05.2026 при дате расчёта 15.04.2026',
  message: () => 'Мероприятие позже даты расчёта: пока не учитывается',
  remedy: 'Проверьте дату. Запланированное учтётся само, когда наступит.',
};

export const COURSE_OF_ANOTHER: Check<{ readonly course: string }> = {
  id: 'М-02',
  severity: 'error',
  ofCell: true,
  clause: 'Положение о сопровождении, п. 2.2: преемственность курса и сопровождения',
  example: 'код педагога 0512-001, а курс К-102 проходил 0512-002',
  message: ({ course }) => `Курс ${course} принадлежит другому педагогу`,
  remedy: 'Исправьте «Код педагога» или «Код курса».',
};

export const LEVEL_NEEDED: Check<{ readonly criterion: string }> = {
  id: 'М-03',
  severity: 'error',
  clause: RATING_CLAUSE,
  example: 'критерий 2.2 без уровня',
  message: ({ criterion }) => `Для критерия нужен уровень (критерий ${criterion})`,
  remedy: 'Заполните «Уровень».',
};

export const LEVEL_NOT_PROVIDED: Check<{ readonly criterion: string; readonly level: string }> = {
  id: 'М-04',
  severity: 'error',
  clause: RATING_CLAUSE,
  example: 'в строке критерия 2.2 нет балла для уровня «международный»',
  message: ({ criterion, level }) => `В критерии ${criterion} нет балла для уровня «${level}»`,
  remedy: 'Исправьте уровень или критерий, либо впишите балл на лист «Критерии».',
};

export const CONFIRMED_ABOVE_SCALE: Check<{ readonly confirmed: string; readonly scale: string }> =
  {
    id: 'М-05',
    severity: 'error',
    clause: RATING_CLAUSE,
    example: 'подтверждено 6 при балле по шкале 4',
    message: ({ confirmed, scale }) =>
      `Подтверждённый балл (${confirmed}) выше балла по шкале (${scale})`,
    remedy: 'Уменьшите «Подтверждено, баллы» или исправьте уровень, результат, количество.',
  };

export const SELF_ABOVE_SCALE: Check<{ readonly self: string; readonly scale: string }> = {
  id: 'М-06',
  severity: 'warning',
  costs: 'баллы: взяты по шкале',
  clause: RATING_CLAUSE,
  example: 'самооценка 50 при балле по шкале 4: принято 4',
  message: ({ self, scale }) => `Самооценка выше балла по шкале: указано ${self}, принято ${scale}`,
  remedy: 'Исправьте самооценку или уровень, результат, количество.',
};

export const NO_COMMENT: Check<{ readonly isRejected: boolean }> = {
  id: 'М-07',
  severity: 'warning',
  costs: null,
  clause: RATING_CLAUSE,
  example: 'самооценка 4, подтверждено 3, комментария нет; отклонено без комментария',
  message: ({ isRejected }) =>
    `Укажите комментарий: ${isRejected ? 'запись отклонена' : 'подтверждённый балл отличается от самооценки'}`,
  remedy: 'Напишите причину в «Комментарий». На баллы это не влияет.',
};

export const CONFIRMED_UNREVIEWED: Check = {
  id: 'М-08',
  severity: 'warning',
  costs: 'подтверждённый балл не учтён',
  clause: RATING_CLAUSE,
  example: 'подтверждено 3, статус «не проверено»',
  message: () => 'Подтверждённый балл указан, а статус проверки — «не проверено»',
  remedy: 'Выберите «Статус проверки»: до этого балл не учитывается.',
};

export const NO_RESULT: Check = {
  id: 'М-09',
  severity: 'warning',
  costs: 'баллы: как участнику',
  clause: RATING_CLAUSE,
  example: 'критерий 1.1 без результата',
  message: () => 'Не указан результат: балл посчитан как для участника',
  remedy: 'Заполните «Результат».',
};

export const PARTLY_WITHOUT_POINTS: Check = {
  id: 'М-11',
  severity: 'warning',
  costs: 'запись не проверена',
  clause: RATING_CLAUSE,
  example: 'статус «подтверждено частично», «Подтверждено, баллы» пусто',
  message: () =>
    'Подтверждено частично, а сколько баллов — не указано: запись считается непроверенной',
  remedy: 'Заполните «Подтверждено, баллы».',
};

export const OWN_CHECK: Check<{ readonly reviewer: string }> = {
  id: 'М-19',
  severity: 'warning',
  costs: null,
  clause: 'Решение: свою запись не подтверждают',
  example: 'запись Семёновой М. П. подтверждена, «Проверил» — Семёнова М. П.',
  message: ({ reviewer }) => `Запись подтвердил сам педагог: «Проверил» — ${reviewer}`,
  remedy: 'Пусть запись проверит другой сотрудник или комиссия. На баллы это не влияет.',
};

type Report = <D>(
  check: Check<D>,
  column: { readonly header: string },
  details: D,
  counts?: boolean,
) => void;

/** How an entry is checked: whether its points are of this rating, and where faults go. */
interface Checking {
  readonly isRated: boolean;
  readonly isOwnEntry: IsOwnEntry;
  readonly report: Report;
}

/** Whether the check says what it left of the claim, and why (М-07, М-08, М-11), and who made it (М-19). */
function checkReview(
  { review, confirmedPoints, comment, reviewer }: Activity,
  teacher: Teacher | undefined,
  self: Hundredths,
  { isRated, isOwnEntry, report }: Checking,
): void {
  const { columns } = ACTIVITIES;
  if (review === 'подтверждено частично' && confirmedPoints === null) {
    report(PARTLY_WITHOUT_POINTS, columns.confirmedPoints, undefined, isRated);
  }
  if (review === 'не проверено' && confirmedPoints !== null) {
    report(CONFIRMED_UNREVIEWED, columns.review, undefined, isRated);
  }
  const isRejected = review === 'отклонено';
  const isChanged = confirmedPoints !== null && hundredths(confirmedPoints) !== self;
  if ((isRejected || isChanged) && comment === null) {
    report(NO_COMMENT, columns.comment, { isRejected });
  }
  const isConfirmed = review === 'подтверждено' || review === 'подтверждено частично';
  if (isConfirmed && reviewer !== null && teacher && isOwnEntry(reviewer, teacher)) {
    report(OWN_CHECK, columns.reviewer, { reviewer });
  }
}

function checkPoints(
  activity: Activity,
  criterion: Criterion,
  teacher: Teacher | undefined,
  settings: Settings,
  checking: Checking,
): void {
  const { columns } = ACTIVITIES;
  const { isRated, report } = checking;
  const { level } = activity;
  const calculated = calculatedPoints(activity, criterion, settings);
  if (calculated === null) {
    if (level === null) report(LEVEL_NEEDED, columns.level, { criterion: criterion.code });
    else report(LEVEL_NOT_PROVIDED, columns.level, { criterion: criterion.code, level });
    return;
  }
  if (criterion.byResult && activity.result === null) {
    report(NO_RESULT, columns.result, undefined, isRated);
  }
  const claimed = hundredths(activity.selfPoints ?? 0);
  if (claimed > calculated) {
    const details = { self: formatPoints(claimed), scale: formatPoints(calculated) };
    report(SELF_ABOVE_SCALE, columns.selfPoints, details, isRated);
  }
  const { self } = scoresOf(activity, calculated, settings.ratingBasis);
  checkReview(activity, teacher, self, checking);
  if (activity.confirmedPoints === null) return;
  const confirmed = hundredths(activity.confirmedPoints);
  if (confirmed > calculated) {
    const details = { confirmed: formatPoints(confirmed), scale: formatPoints(calculated) };
    report(CONFIRMED_ABOVE_SCALE, columns.confirmedPoints, details);
  }
}

/** What an activity refers to, by code; rows with errors too. */
interface Referred {
  readonly teachers: ReadonlyMap<string, Teacher>;
  readonly courses: ReadonlyMap<string, Course>;
  readonly criteria: ReadonlyMap<string, Criterion>;
}

/** The criterion by which the activity is an entry of the rating (rules Р-01, Р-13), or undefined. */
function criterionOf(
  { criterion: code, teacher, date }: Activity,
  { teachers, criteria }: Referred,
  { periodStart, referenceDay }: Settings,
): Criterion | undefined {
  if (code === null || date === null || date < periodStart || date > referenceDay) return undefined;
  const criterion = criteria.get(code);
  const person = teachers.get(teacher);
  return criterion && person && !isFor(criterion, person) ? undefined : criterion;
}

/** Whether its points are of this rating; those of others a warning cannot cost anything. */
export function isOfRating(
  { teacher, date, review }: Activity,
  base: ReadonlySet<string>,
  { periodStart, referenceDay }: Settings,
): boolean {
  const isInPeriod = periodStart <= date && date <= referenceDay;
  return isInPeriod && review !== 'отклонено' && base.has(teacher);
}

/**
 * Checks each activity against its course, and as an entry of the rating against its criterion;
 * `base` are codes of base N.
 */
export function checkActivities(
  activities: readonly Activity[],
  base: ReadonlySet<string>,
  referred: Referred,
  settings: Settings,
  findings: Findings,
): void {
  const { sheet, columns } = ACTIVITIES;
  const { teachers } = referred;
  const isOwnEntry = ownEntries();
  let row = 0;
  const report: Report = (check, { header }, details, counts) =>
    findings.report(check, { sheet, row, column: header }, details, counts);
  // Where the code of either is none of «Педагоги», that is the fault, and told (Ф-09).
  const isKnown = ({ teacher }: { readonly teacher: string | null }): boolean =>
    teacher !== null && (teachers.size === 0 || teachers.has(teacher));
  for (const activity of activities) {
    row = activity.row;
    if (activity.date !== null && activity.date > settings.referenceDay) {
      report(ACTIVITY_AHEAD, columns.date, undefined, base.has(activity.teacher));
    }
    const course = activity.course === null ? undefined : referred.courses.get(activity.course);
    if (course && course.teacher !== activity.teacher && isKnown(activity) && isKnown(course)) {
      report(COURSE_OF_ANOTHER, columns.course, { course: course.code });
    }
    const criterion = criterionOf(activity, referred, settings);
    if (criterion) {
      const isRated = isOfRating(activity, base, settings);
      const teacher = referred.teachers.get(activity.teacher);
      checkPoints(activity, criterion, teacher, settings, { isRated, isOwnEntry, report });
    }
  }
}
