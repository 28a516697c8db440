/** «Сроки»: what ends, what was missed, what expires; and the same as a calendar file. */
import { threeYearsText } from '../../src/core/school/last-education';
import { formatDay } from '../../src/core/values/day';
import { daysLeftText } from '../../src/core/values/russian';
import { html } from '../dom';
import { calendarFile } from '../files/calendar-file';
import { fold, growingList, hint, placeButton, primary, title } from '../shell/parts';
import { courseNeedsPart } from './course-needs';
import { type Answer, page, type SchoolShell, type SchoolView } from './school-view';

type Deadlines = Answer<'deadlines'>;
type Deadline = Deadlines['deadlines'][number];

const LINES_AT_ONCE = 20;

/** What ends on the day, so many days from now, without saying of whom. */
function deadlineText({ kind, about }: Deadline, daysLeft: number): string {
  const isToday = daysLeft === 0;
  switch (kind) {
    case 'window':
      return isToday
        ? `Период заканчивается сегодня, курс ${about}`
        : `Окончание посткурсового периода, курс ${about}`;
    case 'checkpoint':
      return `Срок мониторинга${isToday ? ' — сегодня' : ''}, курс ${about}`;
    case 'missed':
      return `Мониторинг не проведён, курс ${about}`;
    case 'education':
      return `${threeYearsText(daysLeft)}, курс ${about}`;
    case 'category':
      return about === 'СЗД'
        ? `Срок СЗД ${daysLeft < 0 ? 'истёк' : `истекает${isToday ? ' сегодня' : ''}`}`
        : `${daysLeft < 0 ? 'Истекла' : isToday ? 'Сегодня истекает' : 'Истекает'} категория «${about}»`;
  }
}

/** Each deadline stands in the first part that it fits. */
const PARTS: readonly (readonly [string, (deadline: Deadline) => boolean])[] = [
  ['Пропущено и истекло', ({ daysLeft, kind }) => daysLeft < 0 || kind === 'missed'],
  ['В ближайшие 30 дней', ({ daysLeft }) => daysLeft <= 30],
  ['От 31 до 60 дней', ({ daysLeft }) => daysLeft <= 60],
  ['От 61 до 90 дней', ({ daysLeft }) => daysLeft <= 90],
  ['Позже', () => true],
];

function lineOf(shell: SchoolShell, deadline: Deadline): HTMLElement {
  const { day, daysLeft, teacher, name, place } = deadline;
  const left = daysLeft > 0 ? `, ${daysLeftText(daysLeft)}` : '';
  return html(
    'span',
    {},
    placeButton(shell, place, formatDay(day)),
    ` ${name ?? teacher}. ${deadlineText(deadline, daysLeft)}${left}`,
  );
}

function parts(shell: SchoolShell, deadlines: readonly Deadline[]): HTMLElement[] {
  const partOf = (deadline: Deadline): number => PARTS.findIndex(([, fits]) => fits(deadline));
  return PARTS.flatMap(([title], index) => {
    const own = deadlines.filter((deadline) => partOf(deadline) === index);
    if (own.length === 0) return [];
    const list = growingList(
      own.map((deadline) => () => lineOf(shell, deadline)),
      LINES_AT_ONCE,
    );
    return [fold(title, `${title}: ${own.length}`, index < 2, list)];
  });
}

/** A calendar is read on other days than today: to it everything is ahead. */
const AHEAD = 1;

function calendarButton(shell: SchoolShell, ahead: readonly Deadline[]): HTMLElement {
  const events = ahead.map((deadline) => ({
    uid: `${deadline.kind}-${deadline.teacher}-${deadline.about}-${deadline.day}`,
    day: deadline.day,
    summary: `${deadlineText(deadline, AHEAD)}, педагог ${deadline.teacher}`,
  }));
  return primary(`Скачать календарь (${ahead.length})`, () => {
    const text = calendarFile('Посткурс: сроки', events, new Date());
    shell.host.saveFile('postkurs-sroki.ics', text, 'text/calendar;charset=utf-8');
    shell.tell('Файл postkurs-sroki.ics сохранён. Откройте его в календаре.');
  });
}

function content(shell: SchoolShell, { asOf, deadlines, courseNeeds }: Deadlines): Node[] {
  const needs = courseNeedsPart(shell, courseNeeds);
  if (deadlines.length === 0) {
    return [title('Сроки'), hint(`На ${formatDay(asOf)} ближайших сроков нет.`), ...needs];
  }
  const ahead = deadlines.filter(({ daysLeft }) => daysLeft >= 0);
  const calendar = [calendarButton(shell, ahead), hint('В календаре — только коды, без фамилий.')];
  return [
    title(`Сроки на ${formatDay(asOf)}`),
    ...(ahead.length === 0 ? [] : calendar),
    ...needs,
    ...parts(shell, deadlines),
  ];
}

export const DEADLINES: SchoolView = {
  title: 'Сроки',
  about: () => page('deadlines', [], content),
};
