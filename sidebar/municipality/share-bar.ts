/** A share as a bar with its numbers: nothing is told by length or colour alone. */
import { formatDecimal } from '../../src/core/values/decimal';
import { NO_SHARE } from '../../src/core/values/share';
import { html, svg } from '../shell/dom';

interface ShownShare {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: number | null;
}

const WIDTH = 252;
const HEIGHT = 6;

/** «66,7 %», «—» where there is nobody to count. */
export function percentText(percent: number | null): string {
  return percent === null ? NO_SHARE : `${formatDecimal(percent)}\u00a0%`;
}

/** «12 из 18 — 66,7 %». */
function shareText({ numerator, denominator, percent }: ShownShare): string {
  if (percent === null) return 'некого считать: 0 из 0';
  return `${numerator} из ${denominator} — ${percentText(percent)}`;
}

function bar(percent: number): SVGElement {
  const filled = Math.round((percent / 100) * WIDTH);
  return svg(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      class: 'share',
      'aria-hidden': 'true',
    },
    svg('rect', { x: 0, y: 0, width: WIDTH, height: HEIGHT, class: 'ground' }),
    svg('rect', { x: 0, y: 0, width: filled, height: HEIGHT, class: 'bar' }),
  );
}

/** A line with its name, its numbers and its bar. */
export function shareLine(name: string, share: ShownShare | null, otherwise: string): HTMLElement {
  const numbers = share === null ? otherwise : shareText(share);
  return html(
    'div',
    { class: 'share-line' },
    html('span', {}, name),
    html('strong', {}, numbers),
    ...(share === null ? [] : [bar(share.percent ?? 0)]),
  );
}
