/** A look in the grid library's terms. */
import type { IStyleData } from '@univerjs/core';
import type { Look } from '../../wire/snapshot';

const ALIGN = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2 } as const;
const OVERFLOW = 1;
const WRAP = 3;
const EDGE = { s: 1, cl: { rgb: '#bfc7ce' } };

/** Every cell is text to the grid: what a person types reaches the server as it was typed. */
const AS_TYPED = { pattern: '@' };

export function styleOf(look: Look): IStyleData {
  return {
    n: AS_TYPED,
    ff: 'Arial',
    pd: { l: 5, r: 4, t: 4, b: 1 },
    fs: look.size === undefined ? 10 : Math.max(8, look.size - 1),
    vt: look.vertical ? VERTICAL[look.vertical] : 2,
    tb: look.wrap ? WRAP : OVERFLOW,
    ...(look.bold && { bl: 1 }),
    ...(look.italic && { it: 1 }),
    ...(look.colour !== undefined && { cl: { rgb: look.colour } }),
    ...(look.fill !== undefined && { bg: { rgb: look.fill } }),
    ...(look.align && { ht: ALIGN[look.align] }),
    ...(look.bordered && { bd: { t: EDGE, r: EDGE, b: EDGE, l: EDGE } }),
  };
}
