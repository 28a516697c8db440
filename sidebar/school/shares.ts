/** «Показатели»: shares as bars with their numbers; «Как посчитано» leads to the rows. */
import { percentText } from '../../src/core/values/shown-share';
import { shareBar, shareText } from '../charts/share-bar';
import { html } from '../dom';
import { growingList, hint, placeButton, primaryCommand, title, unfolding } from '../shell/parts';
import { type Answer, page, type SchoolShell, type SchoolView } from './school-view';

type Share = Answer<'shares'>[number];
type Explanation = NonNullable<Answer<'explainShare'>>;
type Member = Explanation['counted'][number];

const MEMBERS_AT_ONCE = 20;

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

/** Where a share comes from: the rows behind it, or the one in which it was entered. */
function origin(shell: SchoolShell, { code, enteredAt }: Share): Node[] {
  if (enteredAt !== null) {
    const row = placeButton(shell, enteredAt, `строка ${enteredAt.row}`);
    return [html('p', {}, 'Введено вручную: ', row)];
  }
  return unfolding(
    'Как посчитано',
    () => shell.ask('Собираю строки…', () => shell.call('explainShare', code)),
    (explanation) => explained(shell, explanation),
  );
}

function shareOf(shell: SchoolShell, share: Share): HTMLElement {
  const { code, target, percent } = share;
  const aim = target === null || percent === null ? '' : `, цель ${percentText(target)}`;
  return html(
    'section',
    { class: 'block' },
    html('p', {}, html('strong', {}, code), ` ${share.title}`),
    shareBar(share, target),
    html('p', {}, html('strong', {}, `${shareText(share)}${aim}`)),
    ...origin(shell, share),
  );
}

function content(shell: SchoolShell, shares: readonly Share[]): Node[] {
  return [
    title('Показатели'),
    hint('Черта на полосе — цель из настроек.'),
    primaryCommand(shell, 'computeAll'),
    ...shares.map((share) => shareOf(shell, share)),
  ];
}

export const SHARES: SchoolView = {
  title: 'Показатели',
  about: () => page('shares', [], content),
};
