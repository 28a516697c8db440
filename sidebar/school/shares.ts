/** «Показатели»: shares as bars with their numbers; «Как посчитано» leads to the rows. */
import { percentText } from '../../src/core/values/shown-share';
import { shareBar, shareText } from '../charts/share-bar';
import { button, html } from '../dom';
import {
  fold,
  growingList,
  hint,
  placeButton,
  primaryCommand,
  title,
  unfolding,
} from '../shell/parts';
import { type Answer, page, type SchoolShell, type SchoolView } from './school-view';

type Share = Answer<'shares'>[number];
type Explanation = NonNullable<Answer<'explainShare'>>;
type Member = Explanation['missing'][number];

const MEMBERS_AT_ONCE = 20;

/** A person, who leads to his or her card, and the rows that say so. */
function memberLine(shell: SchoolShell, { code, name, rows, moreRows }: Member): HTMLElement {
  const person = button(name ?? code, { class: 'link' }, () => shell.open('person', code));
  const links = rows.flatMap(({ sheet, row }) => [
    ' ',
    placeButton(shell, { sheet, row, column: 1 }, `${sheet}, ${row}`),
  ]);
  return html(
    'span',
    {},
    html('strong', {}, person),
    name === null ? null : ` ${code}`,
    ...links,
    moreRows === 0 ? null : ` и ещё ${moreRows}`,
  );
}

function members(shell: SchoolShell, list: readonly Member[]): HTMLElement {
  return growingList(
    list.map((member) => () => memberLine(shell, member)),
    MEMBERS_AT_ONCE,
  );
}

/** The rule, then whom the share lacks: that is what can be helped; who is in it is folded away. */
function explained(shell: SchoolShell, code: string, explanation: Explanation): Node[] {
  const { numerator, denominator, ofRows, missing, counted } = explanation;
  const lacking = ofRows ? 'Чего не хватает' : 'Кого не хватает';
  return [
    hint(`Знаменатель: ${denominator}; числитель — ${numerator}.`),
    ...(missing.length === 0
      ? []
      : [html('p', {}, `${lacking} (${missing.length})`), members(shell, missing)]),
    ...(counted.length === 0
      ? []
      : [
          fold(
            `counted ${code}`,
            `В числителе: ${counted.length}`,
            missing.length === 0,
            members(shell, counted),
          ),
        ]),
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
    (explanation) => explained(shell, code, explanation),
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
    html('p', {}, html('strong', {}, `${shareText(share, share.nothing)}${aim}`)),
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
