/** Checks of «Мероприятия» beyond single cells (ids М-…). */
import type { Findings } from '../../schema/findings';
import type { Check } from '../../schema/issue';
import { formatPoints, hundredths } from '../../values/points';
import { fold } from '../../values/text';
import { calculatedPoints } from '../points/scale';
import { scoresOf } from '../points/scores';
import type { Settings } from '../school-settings';
import { ACTIVITIES, type Activity } from '../tables/activities';
import type { Course } from '../tables/courses';
import type { Criterion } from '../tables/criteria';

const RATING_CLAUSE = 'модель сопровождения: рейтинг на основе самооценки';

export const ACTIVITY_AHEAD: Check = {
  id: 'М-01',
  severity: 'warning',
  clause: 'расчёты, дата расчёта',
  example: 'мероприятие 20.05.2026 при дате расчёта 15.04.2026',
  message: () => 'Мероприятие позже даты расчёта: пока не учитывается',
  remedy: 'Проверьте дату; запланированное учтётся само, когда наступит.',
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
  clause: RATING_CLAUSE,
  example: 'самооценка 5 при балле по шкале 4',
  message: ({ self, scale }) => `Самооценка выше балла по шкале: ${self} вместо ${scale}`,
  remedy: 'Проверьте запись и укажите подтверждённый балл.',
};

export const NO_COMMENT: Check = {
  id: 'М-07',
  severity: 'warning',
  clause: RATING_CLAUSE,
  example: 'самооценка 4, подтверждено 3, комментария нет',
  message: () => 'Укажите комментарий: подтверждённый балл отличается от самооценки',
  remedy: 'Напишите в «Комментарий», почему балл изменён.',
};

export const CONFIRMED_UNREVIEWED: Check = {
  id: 'М-08',
  severity: 'warning',
  clause: RATING_CLAUSE,
  example: 'подтверждено 3, статус «не проверено»',
  message: () => 'Подтверждённый балл указан, а статус проверки — «не проверено»',
  remedy: 'Выберите «Статус проверки»: до этого балл не учитывается.',
};

export const NO_RESULT: Check = {
  id: 'М-09',
  severity: 'warning',
  clause: RATING_CLAUSE,
  example: 'критерий 1.1 без результата',
  message: () => 'Не указан результат: балл посчитан как для участника',
  remedy: 'Заполните «Результат».',
};

export const DOUBLE_ENTRY: Check<{ readonly firstRow: number }> = {
  id: 'М-10',
  severity: 'warning',
  clause: RATING_CLAUSE,
  example: 'один диплом по критериям 1.1 и 1.2',
  message: ({ firstRow }) =>
    `Возможный двойной учёт: тот же педагог, дата и тема в строке ${firstRow} по другому критерию`,
  remedy: 'Оставьте факт по одному критерию.',
};

type Report = <D>(check: Check<D>, column: { readonly header: string }, details: D) => void;

function checkPoints(
  activity: Activity,
  criterion: Criterion,
  settings: Settings,
  report: Report,
): void {
  const { columns } = ACTIVITIES;
  const { level } = activity;
  const calculated = calculatedPoints(activity, criterion, settings);
  if (calculated === null) {
    if (level === null) report(LEVEL_NEEDED, columns.level, { criterion: criterion.code });
    else report(LEVEL_NOT_PROVIDED, columns.level, { criterion: criterion.code, level });
    return;
  }
  if (criterion.byResult && activity.result === null) report(NO_RESULT, columns.result, undefined);
  const { self } = scoresOf(activity, calculated, settings.ratingBasis);
  const scale = formatPoints(calculated);
  if (self > calculated) {
    report(SELF_ABOVE_SCALE, columns.selfPoints, { self: formatPoints(self), scale });
  }
  if (activity.confirmedPoints === null) return;
  const confirmed = hundredths(activity.confirmedPoints);
  if (confirmed > calculated) {
    const details = { confirmed: formatPoints(confirmed), scale };
    report(CONFIRMED_ABOVE_SCALE, columns.confirmedPoints, details);
  }
  if (activity.review === 'не проверено') {
    report(CONFIRMED_UNREVIEWED, columns.review, undefined);
  }
  if (confirmed !== self && activity.comment === null) {
    report(NO_COMMENT, columns.comment, undefined);
  }
}

/** Reports one fact entered under two criteria: same person, date and topic. */
function checkDoubleEntries(activities: readonly Activity[], findings: Findings): void {
  const { sheet, columns } = ACTIVITIES;
  const firsts = new Map<string, Activity>();
  for (const activity of activities) {
    if (activity.topic === null || activity.criterion === null) continue;
    if (activity.review === 'отклонено' || !findings.isGood(sheet, activity.row)) continue;
    const key = [activity.teacher, activity.date, fold(activity.topic)].join('\n');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, activity);
    else if (first.criterion !== activity.criterion) {
      const place = { sheet, row: activity.row, column: columns.criterion.header };
      findings.report(DOUBLE_ENTRY, place, { firstRow: first.row });
    }
  }
}

/** Checks each activity against its course and criterion, then all for double entries. */
export function checkActivities(
  activities: readonly Activity[],
  courses: ReadonlyMap<string, Course>,
  criteria: ReadonlyMap<string, Criterion>,
  settings: Settings,
  findings: Findings,
): void {
  const { sheet, columns } = ACTIVITIES;
  for (const activity of activities) {
    const report: Report = (check, column, details) =>
      findings.report(check, { sheet, row: activity.row, column: column.header }, details);
    if (activity.date !== null && activity.date > settings.referenceDay) {
      report(ACTIVITY_AHEAD, columns.date, undefined);
    }
    const course = activity.course === null ? undefined : courses.get(activity.course);
    if (course && activity.teacher !== null && course.teacher !== activity.teacher) {
      report(COURSE_OF_ANOTHER, columns.course, { course: course.code });
    }
    const criterion = activity.criterion === null ? undefined : criteria.get(activity.criterion);
    if (criterion) checkPoints(activity, criterion, settings, report);
  }
  checkDoubleEntries(activities, findings);
}
