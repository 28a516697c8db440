/** The page for one person, to print or to hand over: nobody else is named on it. */

import { inFileName } from '../../src/core/values/file-name';
import { paperFile } from '../../src/papers/page/paper-file';
import { button, html } from '../dom';
import { fold, hint } from '../shell/parts';
import type { Answer, SchoolShell } from './school-view';

type Person = NonNullable<Answer<'person'>>;
type OwnPage = Answer<'ownPage'>;

/** The tick without which the page has no place, and why it may have to stay off. */
function placeTick({ rating, placeNotice }: Person): { tick: HTMLInputElement; nodes: Node[] } {
  const tick = html('input', { type: 'checkbox' });
  if (rating === null) return { tick, nodes: [] };
  const label = html('label', { class: 'tick' }, tick, ' Показать место');
  return { tick, nodes: [label, ...(placeNotice === null ? [] : [hint(`${placeNotice}.`)])] };
}

/** The part of a person's card from which the page is printed and saved. */
export function ownPageBox(shell: SchoolShell, person: Person): HTMLElement {
  const { code } = person;
  const { tick, nodes } = placeTick(person);
  const make = (use: (page: OwnPage) => void) => (): void => {
    const order = { code, showsPlace: tick.checked };
    void shell
      .ask('Составляю лист…', () => shell.call('ownPage', order))
      .then((page) => page && use(page));
  };
  const save = (page: OwnPage): void => {
    const name = `Лист педагога ${inFileName(code)}.html`;
    shell.host.saveFile(name, paperFile([page]), 'text/html;charset=utf-8');
    shell.tell(`Файл «${name}» сохранён.`);
  };
  return fold(
    'own page',
    'Лист для педагога',
    false,
    hint(
      'Баллы с записями, курсы, сроки и что дальше — для самого педагога. Других имён, кодов и мест на листе нет.',
    ),
    ...nodes,
    button(
      'Напечатать',
      {},
      make((page) => shell.host.print([page])),
    ),
    button('Скачать страницу', {}, make(save)),
    hint('Если окно печати не открылось, скачайте страницу: её печатает любой браузер.'),
  );
}
