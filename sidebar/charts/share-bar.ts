/** A share as a bar and in words: nothing is told by length or colour alone. */
import { formatDecimal } from '../../src/core/values/decimal';
import { percentText, type ShownShare } from '../../src/core/values/shown-share';
import { svg } from '../dom';

const WIDTH = 252;
const HEIGHT = 12;

/** «12 из 18 — 66,7 %»; `nothing` is said where there is nobody, or nothing, to count. */
export function shareText(
  { numerator, denominator, percent }: ShownShare,
  nothing = 'нечего считать',
): string {
  if (percent === null) return `${nothing}: 0 из 0`;
  return `${formatDecimal(numerator)} из ${formatDecimal(denominator)} — ${percentText(percent)}`;
}

/** The bar, with a line at the percent that is aimed at. */
export function shareBar({ percent }: ShownShare, target: number | null = null): SVGElement {
  const at = (share: number): number => Math.round((share / 100) * WIDTH);
  const aim =
    target === null
      ? []
      : [svg('line', { x1: at(target), x2: at(target), y1: 0, y2: HEIGHT, class: 'target' })];
  return svg(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      class: 'share',
      'aria-hidden': 'true',
    },
    svg('rect', { x: 0, y: 3, width: WIDTH, height: 6, class: 'ground' }),
    svg('rect', { x: 0, y: 3, width: at(percent ?? 0), height: 6, class: 'bar' }),
    ...aim,
  );
}
