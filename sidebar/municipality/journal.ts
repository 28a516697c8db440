/** «Журнал»: what became of every delivery, and why. */
import { groupBy } from '../../src/core/values/arrange';
import { type Day, formatDay } from '../../src/core/values/day';
import { button, html } from '../dom';
import { growingList, heading, hint, placeButton, title } from '../shell/parts';
import { type Answer, type MunicipalShell, type MunicipalView, page } from './municipal-view';

type Line = Answer<'journal'>['lines'][number];

const LINES_AT_ONCE = 30;
const DAYS_AT_ONCE = 10;

function lineOf(shell: MunicipalShell, line: Line): HTMLElement {
  const { time, source, schoolCode, outcome, isRefused, reason, place } = line;
  const about = [time, schoolCode === null ? null : `код ${schoolCode}`].filter(Boolean).join(', ');
  return html(
    'div',
    { class: isRefused ? 'error' : '' },
    html('strong', { class: 'tag' }, outcome ?? ''),
    about === '' ? ' ' : ` ${about} `,
    placeButton(shell, place, `строка ${place.row}`),
    html('div', {}, reason ?? ''),
    html('div', { class: 'hint' }, source ?? ''),
  );
}

/** The lines of one day under their own heading. */
function dayOf(shell: MunicipalShell, day: Day, lines: readonly Line[]): HTMLElement {
  return html(
    'section',
    {},
    heading(formatDay(day)),
    growingList(
      lines.map((line) => () => lineOf(shell, line)),
      LINES_AT_ONCE,
      { class: 'plain lines' },
    ),
  );
}

function filter(shell: MunicipalShell, isOn: boolean, refused: number): HTMLElement[] {
  if (refused === 0) return [];
  return [
    isOn
      ? button('Показать все строки', {}, () => shell.open('journal'))
      : button(`Показать только отклонённые (${refused})`, {}, () =>
          shell.open('journal', 'refused'),
        ),
  ];
}

function content(
  shell: MunicipalShell,
  { lines, older }: Answer<'journal'>,
  isFiltered: boolean,
): Node[] {
  const [first] = lines;
  if (first === undefined) {
    return [title('Журнал пуст'), hint('Здесь появится, что стало с каждой сводкой и почему.')];
  }
  const refused = lines.filter(({ isRefused }) => isRefused);
  const shown = isFiltered ? refused : lines;
  const days = groupBy(shown, ({ when }) => when);
  const rest =
    older === 0 ? [] : [hint(`Более ранних строк: ${older}; они на листе «${first.place.sheet}».`)];
  return [
    title(isFiltered ? 'Отклонённые сводки' : first.place.sheet),
    hint('Сначала новые.'),
    ...filter(shell, isFiltered, refused.length),
    growingList(
      [...days].map(
        ([day, ofDay]) =>
          () =>
            dayOf(shell, day, ofDay),
      ),
      DAYS_AT_ONCE,
    ),
    ...rest,
  ];
}

export const JOURNAL_VIEW: MunicipalView = {
  title: 'Журнал',
  about: (subject) =>
    page('journal', [], (shell, journal) => content(shell, journal, subject === 'refused')),
};
