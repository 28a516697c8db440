/** A share of the municipality on a line of its own. */
import type { ShownShare } from '../../src/core/values/shown-share';
import { shareBar, shareText } from '../charts/share-bar';
import { html } from '../dom';

/** The name, the numbers and the bar; `otherwise` is told where there is no share. */
export function shareLine(name: string, share: ShownShare | null, otherwise: string): HTMLElement {
  return html(
    'div',
    { class: 'share-line' },
    html('span', {}, name),
    html('strong', {}, share === null ? otherwise : shareText(share)),
    ...(share === null ? [] : [shareBar(share)]),
  );
}
