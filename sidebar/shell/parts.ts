/** Pieces that several views are made of. */
import type { CellPlace } from '../../src/core/schema/place';
import { button, html } from '../dom';
import type { Shell } from './view';

/** The one thing to do in a view. */
export function primary(text: string, onClick: () => void): HTMLButtonElement {
  return button(text, { class: 'primary' }, onClick);
}

/** A button that leads to a cell. */
export function placeButton(
  shell: Pick<Shell<never>, 'goTo'>,
  place: CellPlace,
  text: string,
): HTMLButtonElement {
  const spoken = `${text}: показать лист «${place.sheet}», строка ${place.row}`;
  return button(text, { class: 'link', 'aria-label': spoken, title: spoken }, () =>
    shell.goTo(place),
  );
}

/** A button for each of the commands. */
export function commandButtons<Calls>(shell: Shell<Calls>): HTMLElement[] {
  return shell.commands.map((command) => button(command.title, {}, () => shell.command(command)));
}

/** One command as the thing to do in a view. */
export function primaryCommand<Calls>(
  shell: Shell<Calls>,
  call: keyof Calls & string,
): HTMLButtonElement {
  const command = shell.commands.find((one) => one.call === call);
  return primary(command?.title ?? '', () => command && shell.command(command));
}

/** A quiet sentence. */
export function hint(text: string): HTMLElement {
  return html('p', { class: 'hint' }, text);
}

/** A number with its name. */
export function fact(name: string, value: string): HTMLElement {
  return html('div', {}, html('dt', {}, name), html('dd', {}, value));
}

/** What the view is about. */
export function title(text: string): HTMLElement {
  return html('h1', {}, text);
}

/** A heading of a part of a view. */
export function heading(text: string): HTMLElement {
  return html('h2', {}, text);
}

/**
 * A list of which the first are shown, and the rest by «Показать ещё»: a panel of 3,000 lines
 * would not open.
 */
export function growingList(
  items: readonly (() => HTMLElement)[],
  step: number,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const list = html('ul', { class: 'plain', ...attributes });
  const holder = html('div', {}, list);
  let shown = 0;
  const more = button('', { class: 'quiet' }, () => grow(true));
  const grow = (byHand: boolean): void => {
    const next = items.slice(shown, shown + step).map((build) => html('li', {}, build()));
    list.append(...next);
    shown += next.length;
    const left = items.length - shown;
    more.textContent = `Показать ещё ${Math.min(step, left)} из ${left}`;
    if (left === 0) more.remove();
    else holder.append(more);
    // The keyboard goes on from where the list grew.
    if (byHand) next[0]?.querySelector('button')?.focus();
  };
  grow(false);
  return holder;
}

/**
 * A part of a view that opens and closes. Its name, the view's own, is how the part is known again
 * when the view is shown anew: the summary may tell other numbers then.
 */
export function fold(
  name: string,
  summary: string | Node,
  open: boolean,
  ...content: readonly Node[]
): HTMLElement {
  return html('details', { 'data-name': name, open }, html('summary', {}, summary), ...content);
}

/** A button under which more is shown when it is asked for, and put away by the same button. */
export function unfolding<T>(
  text: string,
  ask: () => Promise<T | null>,
  show: (answer: T) => readonly Node[],
): HTMLElement[] {
  const place = html('div', {});
  const toggle = button(text, { class: 'link', 'aria-expanded': 'false' }, (self) => {
    const isOpen = self.getAttribute('aria-expanded') === 'true';
    self.setAttribute('aria-expanded', String(!isOpen));
    place.replaceChildren();
    if (isOpen) return;
    void ask().then((answer) => {
      if (answer !== null) place.replaceChildren(...show(answer));
    });
  });
  return [toggle, place];
}
