/** One window of a support card: what it is, what was done, what is ahead (rules Б-11, Б-12). */
import {
  blankLines,
  column,
  heading,
  list,
  type Part,
  paragraph,
  row,
  type TablePart,
  type TableRow,
  table,
} from '../../documents/document';
import { formatDay, formatSpan } from '../../values/day';
import { daysLeftText } from '../../values/russian';
import type { SchoolResults } from '../compute-school';
import { UNCHOSEN_TOPIC } from '../post-course/course-groups';
import type { ByStage } from '../post-course/stages';
import type { SupportedWindow } from '../post-course/support';
import { containsDay } from '../post-course/support-window';
import type { Activity } from '../tables/activities';
import type { Teacher } from '../tables/teachers';
import { stageTable } from './own-support';
import type { PeopleOnPaper } from './people-on-paper';

/** What a window is told from. */
interface Told {
  readonly results: SchoolResults;
  readonly teacher: Teacher;
  readonly people: PeopleOnPaper;
  /** «, курс К-1» where the card has several windows, else nothing. */
  readonly suffix: string;
  /** Somebody's name in «Куратор», or null: unknown, or not to be told. */
  readonly curator: string | null;
  readonly codesOnly: boolean;
}

const STAGES: ByStage<string> = { first: 'I этап', second: 'II этап' };
const OF_STAGES: ByStage<string> = { first: 'I этапа', second: 'II этапа' };
const BOTH = ['first', 'second'] as const;

/** Lines for what only people know. */
const PLANNED_LINES = 4;

function stateText({ status, daysLeft, choice }: SupportedWindow): string {
  return [
    status,
    ...(daysLeft === null ? [] : [daysLeftText(daysLeft)]),
    ...(choice === null ? [] : [UNCHOSEN_TOPIC[choice]]),
  ].join(', ');
}

function factTable(window: SupportedWindow, { people, curator, codesOnly }: Told): TablePart {
  const { supportDirection, supportLevel, results } = window.course;
  return table(
    [column('Сведения', 30), column('Содержание', 70)],
    [
      row(['Посткурсовой период', formatSpan(window.start, window.end)]),
      row(['Состояние', stateText(window)]),
      row([
        'Направление сопровождения',
        supportDirection === null ? 'ещё не выбрано' : people.words(supportDirection),
      ]),
      row(['Уровень сопровождения', supportLevel]),
      ...(codesOnly ? [] : [row(['Куратор', curator ?? 'не указан'])]),
      row(['Результаты сопровождения', results.length === 0 ? 'не указаны' : results.join(', ')]),
    ],
  );
}

/** «открытый урок: Дроби». */
function workText({ kind, topic }: Activity, { words }: PeopleOnPaper): string {
  return topic === null ? kind : `${kind}: ${words(topic)}`;
}

/** Who visited; that somebody did, where no name is to be told. */
function visitorText({ visitor }: Activity, { other }: PeopleOnPaper): string {
  if (visitor === null) return '—';
  return other(visitor) ?? 'посещено';
}

function activityRow(stage: string, activity: Activity, people: PeopleOnPaper): TableRow {
  const { date, level, reflected, change } = activity;
  return row([
    stage,
    formatDay(date),
    workText(activity, people),
    level ?? '—',
    visitorText(activity, people),
    reflected ? 'да' : 'нет',
    change === null ? '—' : people.remark(change),
  ]);
}

const inTime = (activities: readonly Activity[]): Activity[] =>
  [...activities].sort((a, b) => a.date - b.date || a.row - b.row);

function doneParts(window: SupportedWindow, { people, suffix }: Told): Part[] {
  const rows = BOTH.flatMap((stage) =>
    inTime(window.stages[stage]).map((activity) => activityRow(STAGES[stage], activity, people)),
  );
  return [
    heading(`Проведённые мероприятия${suffix}`),
    rows.length === 0
      ? paragraph('Мероприятий в этом периоде ещё нет.')
      : table(
          [
            column('Этап', 8),
            column('Дата', 12),
            column('Мероприятие', 31),
            column('Уровень', 17),
            column('Посещение', 14),
            column('Рефлексия', 10),
            column('Что изменилось в практике', 24),
          ],
          rows,
        ),
  ];
}

/** What people have typed of the window's days after R. */
function typedAhead(window: SupportedWindow, { results, teacher, people }: Told): string[] {
  const { referenceDay } = results.book.settings;
  const ahead = results.school.rowsOf
    .activities(teacher)
    .filter(
      ({ date, review, course }) =>
        date > referenceDay &&
        review !== 'отклонено' &&
        containsDay(window, date) &&
        (course === null || course === window.course.code),
    );
  return inTime(ahead).map(
    (activity) => `${formatDay(activity.date)}: ${workText(activity, people)}.`,
  );
}

/** Checkpoints and points of the checklist that are still to come, stage by stage. */
function aheadByRule(window: SupportedWindow): string[] {
  const { monitoring, checklist, firstStageEnd, end } = window;
  const lastDay: ByStage<typeof end> = { first: firstStageEnd, second: end };
  return BOTH.flatMap((stage) => {
    const points = checklist[stage].filter(({ progress }) => progress === 'ahead');
    const checkpoints = monitoring[stage].checkpoints.filter(
      ({ progress }) => progress === 'ahead',
    );
    return [
      ...checkpoints.map((one) => `Мониторинг ${OF_STAGES[stage]} — до ${formatDay(one.lastDay)}.`),
      ...(points.length === 0
        ? []
        : [
            `${STAGES[stage]}, до ${formatDay(lastDay[stage])}: ${points.map(({ title }) => title).join(', ')}.`,
          ]),
    ];
  });
}

/** Nothing is planned for a window that is over. */
function plannedParts(window: SupportedWindow, told: Told): Part[] {
  if (window.status === 'завершён') return [];
  const ahead = [...typedAhead(window, told), ...aheadByRule(window)];
  return [
    heading(`Планируемые мероприятия${told.suffix}`),
    ...(ahead.length === 0 ? [] : [list(ahead)]),
    blankLines('Мероприятие, срок, кто проводит:', PLANNED_LINES),
  ];
}

/** Facts and stages, then what was done and what is ahead. */
export function windowParts(window: SupportedWindow, told: Told): Part[] {
  return [
    heading(`Посткурсовой период${told.suffix}`),
    factTable(window, told),
    stageTable(window),
    ...doneParts(window, told),
    ...plannedParts(window, told),
  ];
}
