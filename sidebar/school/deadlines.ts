/** «Сроки»: what ends, what was missed, what expires; and the same as a calendar file. */
import { formatDay } from '../../src/core/values/day';
import { daysLeftText } from '../../src/core/values/russian';
import { html } from '../dom';
import { fold, growingList, hint, placeButton, primary, title } from '../shell/parts';
import { courseNeedsPart } from './course-needs';
import { deadlineCalendar } from './deadline-calendar';
import { type Deadline, deadlineText } from './deadline-words';
import { type Answer, page, type SchoolShell, type SchoolView } from './school-view';

type Deadlines = Answer<'deadlines'>;

const LINES_AT_ONCE = 20;

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

function calendarButton(shell: SchoolShell, ahead: readonly Deadline[]): HTMLElement {
  return primary(`Скачать календарь (${ahead.length})`, () => {
    const text = deadlineCalendar(ahead, new Date());
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
