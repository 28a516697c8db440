/** Instead of the panel: the page and the workbook cannot talk. */

import { button, html } from '../dom';
import type { Host } from '../transport/host';

/** Says why that may be and what to do. */
export function explainNoConnection({ noConnection }: Host, root: HTMLElement): void {
  const reasons = noConnection.map((text) => html('li', {}, text));
  const title = html('h1', { tabindex: -1 }, 'Панель не может связаться с таблицей');
  const again = button('Повторить', { class: 'primary' }, () => window.location.reload());
  const card = html('section', { class: 'card', role: 'alert' }, title, html('ul', {}, ...reasons));
  root.replaceChildren(card);
  card.append(again);
  title.focus();
}
