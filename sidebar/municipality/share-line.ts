/** A share of the municipality on a line of its own. */
import { percentText, type ShownShare } from '../../src/core/values/shown-share';
import { shareBar, shareText } from '../charts/share-bar';
import { html } from '../dom';

/**
 * The name, the numbers, the goal in percent where there is one, and the bar; `otherwise` is told
 * where there is no share.
 */
export function shareLine(
  name: string,
  share: ShownShare | null,
  otherwise: string,
  target: number | null = null,
): HTMLElement {
  const aim = target === null ? '' : `, цель ${percentText(target)}`;
  return html(
    'div',
    { class: 'share-line' },
    html('span', {}, name),
    html('strong', {}, share === null ? otherwise : `${shareText(share)}${aim}`),
    ...(share === null ? [] : [shareBar(share, target)]),
  );
}
