/** What all charts have alike: title, legend, a column of labels, and as many pages as they need. */
import type { Drawing, DrawnText, Shape, Tone } from './drawing';
import { lineHeight, linesOf, type Type, widthOf } from './text-lines';

const TITLE: Type = { size: 10, isStrong: true };
export const LABEL: Type = { size: 9, isStrong: false };

/** Between things that belong together, in millimetres. */
export const GAP = 1.5;
/** Between what stands one under another. */
const SPACE = 2;

const LABEL_LINES = 3;
/** The part of the width that labels may take. */
const LABEL_PART = 0.4;

export function textAt(
  text: string,
  x: number,
  y: number,
  type: Type = LABEL,
  align: DrawnText['align'] = 'start',
): DrawnText {
  return { kind: 'text', text, x, y, ...type, align };
}

/** Lines one under another; `y` is the middle of them all. */
function linesAt(lines: readonly string[], x: number, y: number, type: Type): DrawnText[] {
  const first = y - ((lines.length - 1) * lineHeight(type)) / 2;
  return lines.map((line, at) => textAt(line, x, first + at * lineHeight(type), type));
}

/** Shapes from the top of something down, and how tall it is. */
export interface Block {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** A sign of the legend: a box of a tone, a line across, or a point like a mark. */
export interface LegendItem {
  readonly sign: 'box' | 'line' | 'dashes' | 'mark';
  readonly tone: Tone;
  readonly text: string;
}

const SIGN = 3;
/** The side of a mark, here and in the chart. */
export const MARK = 1.6;

function signAt({ sign, tone }: LegendItem, x: number, y: number): Shape {
  if (sign === 'box' || sign === 'mark') {
    const side = sign === 'box' ? SIGN : MARK;
    const left = x + (SIGN - side) / 2;
    return { kind: 'box', x: left, y: y - side / 2, width: side, height: side, tone };
  }
  const middle = x + SIGN / 2;
  const [top, bottom] = [y - SIGN / 2, y + SIGN / 2];
  return {
    kind: 'line',
    x1: middle,
    y1: top,
    x2: middle,
    y2: bottom,
    tone,
    isDashed: sign === 'dashes',
  };
}

function legendOf(items: readonly LegendItem[], width: number): Block {
  const shapes: Shape[] = [];
  const height = lineHeight(LABEL) + 0.6;
  let [x, y] = [0, height / 2];
  for (const item of items) {
    const [text = ''] = linesOf(item.text, width - SIGN - GAP, LABEL, 1);
    const taken = SIGN + GAP + widthOf(text, LABEL);
    if (x > 0 && x + taken > width) {
      x = 0;
      y += height;
    }
    shapes.push(signAt(item, x, y), textAt(text, x + SIGN + GAP, y));
    x += taken + 3 * GAP;
  }
  return { shapes, height: items.length === 0 ? 0 : y + height / 2 };
}

/** The shapes, moved down. */
function lower(shapes: readonly Shape[], by: number): Shape[] {
  return shapes.map((shape) =>
    shape.kind === 'line'
      ? { ...shape, y1: shape.y1 + by, y2: shape.y2 + by }
      : { ...shape, y: shape.y + by },
  );
}

/** Blocks one under another. */
function stacked(blocks: readonly Block[], gap: number): Block {
  const shapes: Shape[] = [];
  let height = 0;
  for (const block of blocks.filter((one) => one.height > 0)) {
    if (height > 0) height += gap;
    shapes.push(...lower(block.shapes, height));
    height += block.height;
  }
  return { shapes, height };
}

function titleOf(title: string, width: number): Block {
  const lines = linesOf(title, width, TITLE, LABEL_LINES);
  const height = lines.length * lineHeight(TITLE);
  return { shapes: linesAt(lines, 0, height / 2, TITLE), height };
}

/** How wide the column of these labels is. */
export function labelWidth(labels: readonly string[], width: number): number {
  const widest = Math.max(...labels.map((label) => widthOf(label, LABEL)));
  return Math.min(widest, LABEL_PART * width);
}

/** A row: its label in the middle of the height that label or content needs. */
export function rowOf(label: string, labelsWidth: number, content: Block): Block {
  const lines = linesOf(label, labelsWidth, LABEL, LABEL_LINES);
  const height = Math.max(lines.length * lineHeight(LABEL), content.height);
  return {
    shapes: [
      ...linesAt(lines, 0, height / 2, LABEL),
      ...lower(content.shapes, (height - content.height) / 2),
    ],
    height,
  };
}

/**
 * How tall one drawing may be, and how tall each is where there have to be several: two of those fit a page, so
 * that they leave no half of it blank. One wider than an upright page has text for stands on a page that lies.
 */
const roomOf = (width: number): { alone: number; several: number } =>
  width > 190 ? { alone: 120, several: 83 } : { alone: 190, several: 125 };

/** Rows in groups that are no taller than the room; a row that is taller stands alone. */
function groupsOf<Row extends Block>(rows: readonly Row[], room: number): Row[][] {
  const groups: Row[][] = [];
  let height = 0;
  for (const row of rows) {
    const group = groups[groups.length - 1];
    if (group !== undefined && height + SPACE + row.height <= room) {
      group.push(row);
      height += SPACE + row.height;
    } else {
      groups.push([row]);
      height = row.height;
    }
  }
  return groups;
}

/** A row of a chart, with what it says for those who do not see it. */
export interface ChartRow extends Block {
  readonly said: string;
}

/** What stands over the rows of each drawing, and what is drawn of the rows together. */
export interface Frame {
  readonly title: string;
  readonly legend: readonly LegendItem[];
  readonly width: number;
  /** Over the rows, as the months are. */
  readonly scale: Block;
  /** Behind the rows and their scale, which are so tall together: lines from top to bottom. */
  readonly behind: (height: number) => readonly Shape[];
}

/** As many drawings as pages are needed; each says which of them it is, «(1 из 3)». */
export function drawingsOfRows(frame: Frame, rows: readonly ChartRow[]): Drawing[] {
  const { width, legend, scale, behind } = frame;
  const headOf = (title: string): Block =>
    stacked([titleOf(title, width), legendOf(legend, width)], GAP);
  const taken = headOf(`${frame.title} (100 из 100)`).height + scale.height + 2 * SPACE;
  const { alone, several } = roomOf(width);
  const isOne = groupsOf(rows, alone - taken).length === 1;
  const groups = groupsOf(rows, (isOne ? alone : several) - taken);
  return groups.map((group, at) => {
    const title =
      groups.length === 1 ? frame.title : `${frame.title} (${at + 1} из ${groups.length})`;
    const body = stacked([scale, ...group], SPACE);
    const all = stacked(
      [headOf(title), { shapes: [...behind(body.height), ...body.shapes], height: body.height }],
      SPACE,
    );
    return {
      width,
      height: all.height,
      description: `${title}. ${group.map(({ said }) => said).join('; ')}`,
      shapes: all.shapes,
    };
  });
}
