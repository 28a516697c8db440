/** «Рейтинг»: how the totals are distributed, and every place. */
import { formatDecimal } from '../../src/core/values/decimal';
import { counted, PEOPLE, uncheckedText } from '../../src/core/values/russian';
import { button, html, svg } from '../dom';
import { growingList, heading, hint, primaryCommand, title } from '../shell/parts';
import { type Answer, page, type SchoolShell, type SchoolView } from './school-view';

type Rating = Answer<'rating'>;
type Bin = Rating['bins'][number];
type Group = Rating['groups'][number];

const BAR = 150;
const LINES_AT_ONCE = 50;

function binLine({ from, to, people }: Bin, most: number): HTMLElement {
  const width = most === 0 ? 0 : Math.round((people / most) * BAR);
  return html(
    'tr',
    {},
    html('th', { scope: 'row' }, `${formatDecimal(from)}–${formatDecimal(to)}`),
    html(
      'td',
      {},
      svg(
        'svg',
        { viewBox: `0 0 ${BAR} 12`, width: BAR, height: 12, 'aria-hidden': 'true' },
        svg('rect', { x: 0, y: 0, width, height: 12, class: 'bar' }),
      ),
    ),
    html('td', { class: 'number' }, String(people)),
  );
}

function distribution({ bins }: Rating): HTMLElement {
  const most = Math.max(...bins.map(({ people }) => people));
  const lines = bins.map((bin) => binLine(bin, most));
  return html(
    'table',
    { class: 'bars' },
    html('caption', {}, 'Распределение педагогов по баллам'),
    ...lines,
  );
}

/** The change of place in words that a screen reader says; nothing without an earlier place. */
function moved(gain: number | null): string[] {
  if (gain === null) return [];
  if (gain === 0) return ['место прежнее'];
  return [`${gain > 0 ? 'выше' : 'ниже'} на ${Math.abs(gain)}`];
}

function places(shell: SchoolShell, { name, people }: Group): Node[] {
  const list = growingList(
    people.map(({ place, code, name: person, total, gain, unchecked }) => () => {
      const line = button('', { class: 'row rated' }, () => shell.open('person', code));
      const notes = [...moved(gain), ...(unchecked === 0 ? [] : [uncheckedText(unchecked)])];
      line.append(
        html('span', { class: 'place' }, place),
        html('span', {}, person ?? code, html('div', { class: 'hint' }, notes.join(', '))),
        html('strong', {}, formatDecimal(total)),
      );
      return line;
    }),
    LINES_AT_ONCE,
  );
  if (name === null) return [list];
  const words = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return [heading(`${words}: ${counted(people.length, PEOPLE)}`), list];
}

function content(shell: SchoolShell, rating: Rating): Node[] {
  if (rating.ranked === 0) {
    return [title('Рейтинг'), hint('Оценивать некого: впишите педагогов.')];
  }
  const state =
    rating.unchecked === 0
      ? 'Все записи проверены.'
      : `Предварительный: ${uncheckedText(rating.unchecked)}.`;
  return [
    title(`Рейтинг: ${counted(rating.ranked, PEOPLE)}`),
    ...(rating.notice === null ? [] : [html('p', {}, html('strong', {}, `${rating.notice}.`))]),
    hint(`${state} Основа: ${rating.basis}.`),
    primaryCommand(shell, 'computeRating'),
    ...shell.commands
      .filter(({ call }) => call === 'fixRating')
      .map((command) => button(command.title, {}, () => shell.command(command))),
    distribution(rating),
    hint('Нажмите на педагога, чтобы увидеть, как посчитано.'),
    ...rating.groups.flatMap((group) => places(shell, group)),
  ];
}

export const RATING: SchoolView = {
  title: 'Рейтинг',
  about: () => page('rating', [], content),
};
