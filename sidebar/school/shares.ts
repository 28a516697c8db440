/** «Показатели»: shares as bars with their numbers; «Как посчитано» leads to the rows. */
import { formatDecimal } from '../../src/core/values/decimal';
import { button, html, svg } from '../shell/dom';
import { growingList, hint, placeButton, primary, title } from '../shell/parts';
import { type Answer, page, type SchoolShell, type SchoolView } from './calls';

type Share = Answer<'shares'>[number];
type Explanation = NonNullable<Answer<'explainShare'>>;
type Member = Explanation['counted'][number];

const BAR = 252;
const MEMBERS_AT_ONCE = 20;

function numbers({ numerator, denominator, percent, target }: Share): string {
  if (percent === null) return 'некого считать: 0 из 0';
  const aim = target === null ? '' : `, цель ${formatDecimal(target)} %`;
  return `${numerator} из ${denominator} — ${formatDecimal(percent)} %${aim}`;
}

function bar({ percent, target }: Share): SVGElement {
  const at = (share: number): number => Math.round((share / 100) * BAR);
  const aim =
    target === null
      ? []
      : [svg('line', { x1: at(target), x2: at(target), y1: 0, y2: 12, class: 'target' })];
  return svg(
    'svg',
    { viewBox: `0 0 ${BAR} 12`, class: 'share', 'aria-hidden': 'true' },
    svg('rect', { x: 0, y: 3, width: BAR, height: 6, class: 'ground' }),
    svg('rect', { x: 0, y: 3, width: at(percent ?? 0), height: 6, class: 'bar' }),
    ...aim,
  );
}

function memberLine(shell: SchoolShell, { label, rows }: Member): HTMLElement {
  const links = rows.flatMap(({ sheet, row }) => [
    ' ',
    placeButton(shell, { sheet, row, column: 1 }, `${sheet}, ${row}`),
  ]);
  return html('span', {}, html('strong', {}, label), ...links);
}

function members(shell: SchoolShell, title: string, list: readonly Member[]): HTMLElement {
  return html(
    'div',
    {},
    html('p', {}, `${title} (${list.length})`),
    growingList(
      list.map((member) => () => memberLine(shell, member)),
      MEMBERS_AT_ONCE,
    ),
  );
}

function explained(shell: SchoolShell, explanation: Explanation): Node[] {
  const { numerator, denominator, counted, notCounted } = explanation;
  return [
    hint(`Знаменатель: ${denominator}. Числитель — ${numerator}.`),
    members(shell, 'В числителе', counted),
    members(shell, 'Только в знаменателе', notCounted),
  ];
}

function shareOf(shell: SchoolShell, share: Share): HTMLElement {
  const place = html('div', {});
  const ask = button('Как посчитано', { class: 'link', 'aria-expanded': 'false' }, (self) => {
    const isOpen = self.getAttribute('aria-expanded') === 'true';
    self.setAttribute('aria-expanded', String(!isOpen));
    place.replaceChildren();
    if (isOpen) return;
    void shell
      .ask('Собираю строки…', () => shell.call('explainShare', share.code))
      .then((explanation) => {
        if (explanation !== null) place.replaceChildren(...explained(shell, explanation));
      });
  });
  return html(
    'section',
    { class: 'block' },
    html('p', {}, html('strong', {}, share.code), ` ${share.title}`),
    bar(share),
    html('p', {}, html('strong', {}, numbers(share))),
    ask,
    place,
  );
}

function content(shell: SchoolShell, shares: readonly Share[]): Node[] {
  return [
    title('Показатели'),
    hint('Черта на полосе — цель из настроек.'),
    primary('Рассчитать всё', () => shell.run('Рассчитываю…', () => shell.act('computeAll'))),
    ...shares.map((share) => shareOf(shell, share)),
  ];
}

export const SHARES: SchoolView = {
  title: 'Показатели',
  about: () => page('shares', [], content),
};
