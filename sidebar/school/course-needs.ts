/** «Кому нужно на курсы»: people, the most urgent first, with a way from request to plan. */
import { threeYearsText } from '../../src/core/school/last-education';
import { formatDay } from '../../src/core/values/day';
import { EXPIRY_NOTICE_DAYS } from '../../src/core/values/law';
import { button, html } from '../dom';
import { fold, growingList, hint } from '../shell/parts';
import type { Answer, SchoolShell } from './school-view';

type Need = Answer<'deadlines'>['courseNeeds'][number];

const PEOPLE_AT_ONCE = 20;

/** What is known of the person's further education. */
function educationText({ education }: Need): string {
  if (education === null) return 'ДПО не было';
  const { daysLeft, through, completed } = education;
  if (daysLeft > EXPIRY_NOTICE_DAYS) return `последнее ДПО ${formatDay(completed)}`;
  return daysLeft === 0
    ? threeYearsText(daysLeft)
    : `${threeYearsText(daysLeft)} ${formatDay(through)}`;
}

/** Requests and deficits, each on a line of its own. */
function detailsOf({ deficits, requests, planned }: Need): HTMLElement[] {
  const lines = [
    ['Дефициты', deficits],
    ['Запросы', requests],
    ['В плане', planned],
  ] as const;
  return lines.flatMap(([name, texts]) =>
    texts.length === 0 ? [] : [html('div', { class: 'hint' }, `${name}: ${texts.join('; ')}`)],
  );
}

/** Takes the person's requests into the plan. */
function planButton(shell: SchoolShell, { teacher, name }: Need): HTMLElement {
  const spoken = `В план ПК: запросы, ${name ?? teacher}`;
  return button('В план ПК', { 'aria-label': spoken, title: spoken }, () =>
    shell.run('Переношу в план…', () => shell.act('planRequestsOf', teacher)),
  );
}

function lineOf(shell: SchoolShell, need: Need): HTMLElement {
  const { teacher, name, requests } = need;
  const person = button(name ?? teacher, { class: 'link' }, () => shell.open('person', teacher));
  return html(
    'div',
    {},
    person,
    ` ${educationText(need)}`,
    ...detailsOf(need),
    ...(requests.length === 0 ? [] : [planButton(shell, need)]),
  );
}

/** All open requests of the school at once. */
function planAll(shell: SchoolShell, needs: readonly Need[]): HTMLElement[] {
  const isAsked = needs.some(({ requests }) => requests.length > 0);
  const command = shell.commands.find(({ call }) => call === 'planRequests');
  if (!isAsked || command === undefined) return [];
  return [button(command.title, {}, () => shell.command(command))];
}

/** The part of a view; nothing where nobody needs courses. */
export function courseNeedsPart(shell: SchoolShell, needs: readonly Need[]): HTMLElement[] {
  if (needs.length === 0) return [];
  const list = growingList(
    needs.map((need) => () => lineOf(shell, need)),
    PEOPLE_AT_ONCE,
  );
  return [
    fold(
      'courses',
      `Кому нужно на курсы: ${needs.length}`,
      false,
      hint('Первыми — те, у кого ДПО не было, затем — те, у кого осталось меньше дней.'),
      ...planAll(shell, needs),
      list,
    ),
  ];
}
