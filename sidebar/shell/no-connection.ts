/** Instead of the panel: the page and the workbook cannot talk. */

import { button, html } from '../dom';
import type { Host } from '../transport/host';

/** Says why that may be and what to do; `again` tries once more, in this very page: a frame may not reload. */
export function explainNoConnection(
  { noConnection }: Host,
  root: HTMLElement,
  again: () => void,
): void {
  const reasons = noConnection.map((text) => html('li', {}, text));
  const title = html('h1', { tabindex: -1 }, 'Панель не может связаться с таблицей');
  const card = html('section', { class: 'card', role: 'alert' }, title, html('ul', {}, ...reasons));
  root.replaceChildren(card);
  card.append(button('Повторить', { class: 'primary' }, again));
  title.focus();
}
