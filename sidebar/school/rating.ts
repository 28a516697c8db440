/** «Рейтинг»: how the totals are distributed, and every place. */
import { formatDecimal } from '../../src/core/values/decimal';
import { counted, ENTRIES, PEOPLE } from '../../src/core/values/russian';
import { button, html, svg } from '../dom';
import { growingList, hint, primaryCommand, title } from '../shell/parts';
import { type Answer, page, type SchoolShell, type SchoolView } from './school-view';

type Rating = Answer<'rating'>;
type Bin = Rating['bins'][number];

const BAR = 150;
const LINES_AT_ONCE = 50;

function binLine({ from, to, people }: Bin, most: number, last: boolean): HTMLElement {
  const range = `${formatDecimal(from)}–${formatDecimal(to)}`;
  const words = last
    ? `от ${formatDecimal(from)} до ${formatDecimal(to)}`
    : `от ${formatDecimal(from)}, меньше ${formatDecimal(to)}`;
  const width = most === 0 ? 0 : Math.round((people / most) * BAR);
  return html(
    'tr',
    {},
    html('th', { scope: 'row', title: `${words} баллов` }, range),
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
  const lines = bins.map((bin, index) => binLine(bin, most, index === bins.length - 1));
  return html(
    'table',
    { class: 'bars' },
    html('caption', {}, 'Сколько педагогов набрали столько баллов'),
    ...lines,
  );
}

/** The change of place in words that a screen reader says; nothing without an earlier place. */
function moved(gain: number | null): string[] {
  if (gain === null) return [];
  if (gain === 0) return ['место прежнее'];
  return [`${gain > 0 ? 'выше' : 'ниже'} на ${Math.abs(gain)}`];
}

function places(shell: SchoolShell, { people }: Rating): HTMLElement {
  return growingList(
    people.map(({ place, code, name, total, gain, unchecked }) => () => {
      const line = button('', { class: 'row rated' }, () => shell.open('person', code));
      const notes = [...moved(gain), ...(unchecked === 0 ? [] : [`не проверено ${unchecked}`])];
      line.append(
        html('span', { class: 'place' }, place),
        html('span', {}, name ?? code, html('div', { class: 'hint' }, notes.join(', '))),
        html('strong', {}, formatDecimal(total)),
      );
      return line;
    }),
    LINES_AT_ONCE,
  );
}

function content(shell: SchoolShell, rating: Rating): Node[] {
  if (rating.people.length === 0) {
    return [title('Рейтинг'), hint('Оценивать некого: впишите педагогов.')];
  }
  const state =
    rating.unchecked === 0
      ? 'Все записи проверены.'
      : `Предварительный: не проверено ${counted(rating.unchecked, ENTRIES)}.`;
  return [
    title(`Рейтинг: ${counted(rating.people.length, PEOPLE)}`),
    hint(`${state} Основа: ${rating.basis}.`),
    primaryCommand(shell, 'computeRating'),
    distribution(rating),
    hint('Нажмите на педагога, чтобы увидеть, как посчитано.'),
    places(shell, rating),
  ];
}

export const RATING: SchoolView = {
  title: 'Рейтинг',
  about: () => page('rating', [], content),
};
