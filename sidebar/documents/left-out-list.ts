/** Of whom there is no document, each with the reason: told apart from what was printed or saved. */
import { html } from '../dom';
import type { LeftOut } from './told';

/** So many are seen at once. */
const MOST_SHOWN = 5;

const listOf = (lines: LeftOut['lines']): HTMLElement =>
  html(
    'ul',
    {},
    ...lines.map(({ whose, missing }) => html('li', {}, html('strong', {}, whose), `: ${missing}`)),
  );

export class LeftOutList {
  readonly node = html('div', { role: 'alert', class: 'left-out', hidden: true });

  /** null: nobody is left out. */
  show(told: LeftOut | null): void {
    this.node.hidden = told === null;
    if (told === null) {
      this.node.replaceChildren();
      return;
    }
    const { title, lines } = told;
    const [seen, more] = [lines.slice(0, MOST_SHOWN), lines.slice(MOST_SHOWN)];
    // It scrolls in its own place, by the keyboard too.
    const place = html('div', { tabindex: 0, role: 'group', 'aria-label': title }, listOf(seen));
    if (more.length > 0) {
      place.append(html('details', {}, html('summary', {}, `Ещё ${more.length}`), listOf(more)));
    }
    this.node.replaceChildren(html('strong', {}, title), place);
  }
}
