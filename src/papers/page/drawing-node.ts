/** A drawing as SVG; a millimetre of it is a millimetre of the paper. */
import type { Drawing, Shape } from '../drawing/drawing';
import { POINT } from '../drawing/text-width';
import { COLOURS } from '../drawing/tones';
import { node, type PaperNode } from './node';

/** From the middle of a line of text down to where its letters stand, in parts of its size. */
const BASE = 0.33;

/** How thick lines are, in millimetres. */
const THICK = { ink: 0.3, goal: 0.7, others: 0.2 };

const inMillimetres = (value: number): string => String(Number(value.toFixed(2)));

function shapeNode(shape: Shape): PaperNode {
  switch (shape.kind) {
    case 'box':
      return node('rect', {
        x: inMillimetres(shape.x),
        y: inMillimetres(shape.y),
        width: inMillimetres(shape.width),
        height: inMillimetres(shape.height),
        fill: `#${COLOURS[shape.tone]}`,
      });
    case 'line': {
      const { tone } = shape;
      const thick = tone === 'ink' || tone === 'goal' ? THICK[tone] : THICK.others;
      return node('line', {
        x1: inMillimetres(shape.x1),
        y1: inMillimetres(shape.y1),
        x2: inMillimetres(shape.x2),
        y2: inMillimetres(shape.y2),
        stroke: `#${COLOURS[tone]}`,
        'stroke-width': String(thick),
        ...(shape.isDashed ? { 'stroke-dasharray': '1.5 1' } : {}),
      });
    }
    case 'text':
      return node(
        'text',
        {
          x: inMillimetres(shape.x),
          y: inMillimetres(shape.y + shape.size * POINT * BASE),
          'font-size': inMillimetres(shape.size * POINT),
          'text-anchor': shape.align,
          ...(shape.isStrong ? { 'font-weight': 'bold' } : {}),
        },
        shape.text,
      );
  }
}

export function drawingNode({ width, height, description, shapes }: Drawing): PaperNode {
  const [wide, tall] = [inMillimetres(width), inMillimetres(height)];
  return node(
    'svg',
    { role: 'img', 'aria-label': description, viewBox: `0 0 ${wide} ${tall}` },
    ...shapes.map(shapeNode),
  );
}
