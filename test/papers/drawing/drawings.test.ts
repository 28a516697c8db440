/** Charts as drawings: Б-80 … Б-83. */
import { barChart, type Chart, timeChart } from '../../../src/core/documents/chart';
import type { Box, Drawing, DrawnText, Line, Shape } from '../../../src/papers/drawing/drawing';
import { drawingsOf } from '../../../src/papers/drawing/drawings';
import { textWidth } from '../../../src/papers/drawing/text-width';
import { COLOURS } from '../../../src/papers/drawing/tones';
import { AWKWARD_BARS, AWKWARD_SERIES, AWKWARD_TIME, day, MANY_BARS } from './charts';

const isBox = (shape: Shape): shape is Box => shape.kind === 'box';
const isLine = (shape: Shape): shape is Line => shape.kind === 'line';
const isText = (shape: Shape): shape is DrawnText => shape.kind === 'text';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const textsIn = ({ shapes }: Drawing): string[] =>
  shapes.filter(isText).map(({ text }) => plain(text));

function only(chart: Chart, width = 180): Drawing {
  const [drawing, ...others] = drawingsOf(chart, width);
  if (drawing === undefined || others.length > 0) throw new Error('Not one drawing');
  return drawing;
}

/** Two shares of 100 with a goal of 80: the widths of «К1» and «100 %» are reckoned below. */
const SHARES = barChart({
  title: 'Доли',
  series: ['доля'],
  most: 100,
  bars: [
    { label: 'К1', values: [{ at: 50, shown: '50 %' }], goal: { at: 80, shown: '80 %' } },
    { label: 'К2', values: [{ at: 100, shown: '100 %' }], goal: { at: 80, shown: '80 %' } },
    { label: 'К3', values: [null], goal: { at: 80, shown: '80 %' } },
  ],
});

describe('bars', () => {
  // Times New Roman: К 0.667, digits 0.5, % 0.833, no-break space 0.25 of the size; ours are rounded up.
  const em = (9 * 25.4) / 72;
  const labels = (0.68 + 0.5) * em;
  const start = labels + 1.5;
  const full = 180 - start - 1.5 - (3 * 0.5 + 0.25 + 0.84) * em;

  it('Б-80: are as long as their part of the scale, between labels and figures', () => {
    const boxes = only(SHARES)
      .shapes.filter(isBox)
      .filter(({ tone }) => tone === 'first');
    expect(boxes).toHaveLength(2);
    for (const box of boxes) expect(box.x).toBeCloseTo(start, 6);
    expect(boxes[0]?.width).toBeCloseTo(full / 2, 6);
    expect(boxes[1]?.width).toBeCloseTo(full, 6);
    // 4.5 mm each and 2 mm between.
    expect((boxes[1]?.y ?? 0) - (boxes[0]?.y ?? 0)).toBeCloseTo(6.5, 6);
  });

  it('Б-80: have the figure of the table at their end', () => {
    const figures = only(SHARES)
      .shapes.filter(isText)
      .filter(({ text }) => plain(text) === '50 %' || plain(text) === '100 %');
    expect(figures.map(({ x }) => x)).toEqual([
      expect.closeTo(start + full / 2 + 1.5, 6),
      expect.closeTo(start + full + 1.5, 6),
    ]);
  });

  it('Б-80: the goal is a mark at its place of the scale, and its figure is in the legend', () => {
    const marks = only(SHARES)
      .shapes.filter(isLine)
      .filter(({ tone }) => tone === 'goal');
    // The first is the legend's own.
    expect(marks.slice(1).map(({ x1 }) => x1)).toEqual(
      Array(3).fill(expect.closeTo(start + 0.8 * full, 6)),
    );
    expect(textsIn(only(SHARES))).toEqual([
      'Доли',
      'цель 80 %',
      'К1',
      '50 %',
      'К2',
      '100 %',
      'К3',
      '—',
    ]);
  });

  it('Б-80: where goals differ, each stands beside its bar', () => {
    const texts = textsIn(only(AWKWARD_BARS));
    expect(texts).toContain('цель');
    expect(texts).toContain('66,7 %, цель 80 %');
    expect(texts).toContain('12,5 %');
  });

  it('Б-81: what is not known is «—» and no bar; nothing is zero', () => {
    const none = barChart({
      title: 'Ничего',
      series: ['доля'],
      most: null,
      bars: [
        { label: 'К1', values: [null], goal: null },
        { label: 'К2', values: [{ at: 0, shown: '0 %' }], goal: null },
      ],
    });
    expect(textsIn(only(none))).toEqual(['Ничего', 'К1', '—', 'К2', '0 %']);
    expect(only(none).shapes.filter(isBox)).toEqual([]);
  });

  it('Б-80: several series have a legend; one has none', () => {
    const texts = textsIn(only(AWKWARD_SERIES));
    expect(texts).toContain('01.09.2023–31.08.2024');
    expect(texts).toContain('четвёртый');
    expect(textsIn(only(SHARES))).not.toContain('доля');
  });

  it('Б-80: of which the greatest is all of the scale, where nothing else is said', () => {
    const chart = barChart({
      title: 'Баллы',
      series: ['баллы'],
      most: null,
      bars: [3, 12].map((at) => ({
        label: 'П',
        values: [{ at, shown: String(at) }],
        goal: null,
      })),
    });
    const [short, long] = only(chart).shapes.filter(isBox);
    expect((short?.width ?? 0) / (long?.width ?? 1)).toBeCloseTo(3 / 12, 6);
  });

  it('Б-80: that leave the scale end where it ends, and their figure says more', () => {
    const boxes = only(AWKWARD_BARS).shapes.filter(isBox);
    const ends = boxes.filter(({ tone }) => tone === 'first').map(({ x, width }) => x + width);
    const track = boxes.find(({ tone }) => tone === 'pale');
    expect(Math.max(...ends)).toBeCloseTo((track?.x ?? 0) + (track?.width ?? 0), 6);
    expect(textsIn(only(AWKWARD_BARS))).toContain('130 %, цель 100 %');
  });

  it('Б-81: are said in words with all their figures', () => {
    expect(plain(only(SHARES).description)).toBe(
      'Доли. К1: 50 %, цель 80 %; К2: 100 %, цель 80 %; К3: —, цель 80 %',
    );
    const two = barChart({
      title: 'Динамика',
      series: ['2024', '2025'],
      most: null,
      bars: [{ label: 'К1', values: [null, { at: 7, shown: '7' }], goal: null }],
    });
    expect(plain(only(two).description)).toBe('Динамика. К1: — (2024), 7 (2025)');
  });
});

describe('spans of time', () => {
  // Two months of 30 and 31 days in 100 mm without labels.
  const chart = timeChart({
    title: 'Окна',
    from: day('2025-09-01'),
    to: day('2025-10-31'),
    today: day('2025-10-01'),
    rows: [
      {
        label: '',
        spans: [
          { from: day('2025-09-01'), to: day('2025-09-30'), label: 'I этап', tone: 'first' },
          { from: day('2025-10-01'), to: day('2025-12-31'), label: 'II этап', tone: 'second' },
        ],
        marks: [day('2025-09-11')],
      },
    ],
  });
  const drawing = only(chart, 101.5);
  const boxes = drawing.shapes.filter(isBox);
  // 1.5 mm stand between labels and spans.
  const at = (days: number): number => 1.5 + (100 * days) / 61;

  it('Б-82: begin with their first day and end with their last, cut at the ends of the chart', () => {
    const spans = boxes.filter(({ height }) => height === 5);
    expect(spans.map(({ x, width }) => [x, x + width])).toEqual([
      [expect.closeTo(at(0), 6), expect.closeTo(at(30), 6)],
      [expect.closeTo(at(30), 6), expect.closeTo(at(61), 6)],
    ]);
    expect(spans.map(({ tone }) => tone)).toEqual(['first', 'second']);
  });

  it('Б-82: a day that something happened on is a point under the spans, at its middle', () => {
    const point = boxes.find(({ tone }) => tone === 'ink');
    expect((point?.x ?? 0) + 0.8).toBeCloseTo(at(10.5), 6);
    const lowest = Math.max(...boxes.filter(({ height }) => height === 5).map(({ y }) => y + 5));
    expect(point?.y).toBeGreaterThan(lowest);
  });

  it('Б-82: months stand over them, and a dashed line at the day of the data', () => {
    expect(textsIn(drawing)).toEqual([
      'Окна',
      'I этап',
      'II этап',
      'данные на 01.10.2025',
      '2025',
      'сен',
      'окт',
      'I этап',
      'II этап',
    ]);
    const dashed = drawing.shapes.filter(isLine).filter(({ isDashed }) => isDashed);
    // The legend's, and the chart's.
    expect(dashed).toHaveLength(2);
    expect(dashed.map(({ x1 }) => x1)).toContainEqual(expect.closeTo(at(30.5), 6));
  });

  it('Б-82: that overlap lie under one another', () => {
    const lanes = new Set(
      only(AWKWARD_TIME)
        .shapes.filter(isBox)
        .filter(({ height }) => height === 5)
        .map(({ y }) => y.toFixed(3)),
    );
    // One of the first row, two of the second.
    expect(lanes.size).toBe(3);
  });

  it('Б-82: wholly outside, or with the end before the start, are not drawn', () => {
    const spans = only(AWKWARD_TIME)
      .shapes.filter(isBox)
      .filter(({ height }) => height === 5);
    expect(spans).toHaveLength(5);
  });

  it('Б-82: of many years have names of some months only', () => {
    const years = timeChart({ ...chart, from: day('2022-11-15'), to: day('2026-08-31') });
    // 46 months in 100 mm are 2.2 mm each, a name takes 5.
    const names = ['2026', 'янв', 'июл', 'янв', 'июл', 'янв', 'июл', 'янв'];
    expect(textsIn(only(years, 101.5)).slice(-8)).toEqual(names);
  });

  it('Б-81: are said in words with all their days', () => {
    expect(plain(drawing.description)).toBe(
      'Окна. : I этап 01.09.2025–30.09.2025, II этап 01.10.2025–31.12.2025, отмечено 11.09.2025',
    );
    expect(plain(only(AWKWARD_TIME).description)).toContain('Ничего: ничего');
  });
});

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a text takes: as wide as its letters, as tall as they are with what hangs below. */
function boxOf({ text, x, y, size, align, isStrong }: DrawnText): Rectangle {
  const width = textWidth(text, size, isStrong);
  const left = { start: x, middle: x - width / 2, end: x - width }[align];
  const half = (size * 25.4) / 72 / 2;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

const touch = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const AWKWARD: readonly (readonly [string, Chart])[] = [
  ['bars', AWKWARD_BARS],
  ['series', AWKWARD_SERIES],
  ['150 bars', MANY_BARS],
  ['time', AWKWARD_TIME],
  ['many years', timeChart({ ...AWKWARD_TIME, from: day('1999-11-15') })],
  ['one day', timeChart({ ...AWKWARD_TIME, from: day('2026-04-15'), to: day('2026-04-15') })],
];

describe.each([180, 267, 90])('on %i mm', (width) => {
  it.each(AWKWARD)('Б-83: no text of %s leaves the drawing or touches another', (_, chart) => {
    for (const drawing of drawingsOf(chart, width)) {
      const texts = drawing.shapes.filter(isText);
      for (const [at, text] of texts.entries()) {
        const box = boxOf(text);
        expect(box.left).toBeGreaterThanOrEqual(-0.01);
        expect(box.right).toBeLessThanOrEqual(drawing.width + 0.01);
        expect(box.top).toBeGreaterThanOrEqual(-0.01);
        expect(box.bottom).toBeLessThanOrEqual(drawing.height + 0.01);
        const touched = texts.slice(at + 1).filter((other) => touch(box, boxOf(other)));
        expect([text.text, ...touched.map((other) => other.text)]).toEqual([text.text]);
      }
    }
  });

  it.each(AWKWARD)('Б-83: no goal of %s runs through a text', (_, chart) => {
    for (const drawing of drawingsOf(chart, width)) {
      const marks = drawing.shapes.filter(isLine).filter(({ tone }) => tone === 'goal');
      for (const text of drawing.shapes.filter(isText)) {
        const box = boxOf(text);
        const crossing = marks.filter(
          ({ x1, y1, y2 }) => x1 > box.left && x1 < box.right && y1 < box.bottom && y2 > box.top,
        );
        expect(crossing).toEqual([]);
      }
    }
  });

  it.each(AWKWARD)('Б-83: everything drawn of %s lies in the drawing', (_, chart) => {
    for (const drawing of drawingsOf(chart, width)) {
      for (const { x, y, width: wide, height } of drawing.shapes.filter(isBox)) {
        expect(Math.min(x, y, wide, height)).toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(drawing.width + MARK_OUT);
        expect(y + height).toBeLessThanOrEqual(drawing.height + 0.01);
      }
    }
  });
});

/** A point of the last day may stand out by half of itself. */
const MARK_OUT = 0.81;

describe('Б-83: a chart of many bars', () => {
  const drawings = drawingsOf(MANY_BARS, 180);

  it('is in drawings two of which fit a page, and says which of them each is', () => {
    // 135 bars of 4.5 mm, 15 labels of three lines (11 mm) and 149 gaps of 2 mm are 1070 mm; 117 beside the title.
    expect(drawings).toHaveLength(10);
    // A4 without the fields is 267 mm tall.
    for (const { height } of drawings) expect(height).toBeLessThanOrEqual(125);
    expect(textsIn(drawings[1] as Drawing)[0]).toBe(`Баллы по школам (2 из ${drawings.length})`);
    expect(only(SHARES).height).toBeLessThan(190);
  });

  it('has each bar once, all on one scale', () => {
    const figures = drawings.flatMap((drawing) =>
      textsIn(drawing).filter((text) => /^\d+$/.test(text)),
    );
    expect(figures).toEqual(Array.from({ length: 150 }, (_, at) => String(at)));
    const last = drawings[drawings.length - 1]?.shapes.filter(isBox) ?? [];
    const first = drawings[0]?.shapes.filter(isBox) ?? [];
    // The first has none for 0; 1 and 149 of 149.
    expect((first[0]?.width ?? 0) * 149).toBeCloseTo(last[last.length - 1]?.width ?? 0, 6);
  });

  it('of a page that lies is in lower ones', () => {
    for (const { height } of drawingsOf(MANY_BARS, 267)) expect(height).toBeLessThanOrEqual(83);
  });
});

it('Б-81: a chart without rows is no drawing', () => {
  expect(drawingsOf(barChart({ ...SHARES, bars: [] }), 180)).toEqual([]);
  expect(drawingsOf(timeChart({ ...AWKWARD_TIME, rows: [] }), 180)).toEqual([]);
});

/** Relative luminance of WCAG 2.2. */
function lightOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it('Б-80: series are told apart in black and white, and black texts stand on spans', () => {
  const lights = [COLOURS.third, COLOURS.first, COLOURS.second].map(lightOf);
  const contrast = (dark: number, light: number): number => (light + 0.05) / (dark + 0.05);
  const [third = 0, first = 0, second = 0] = lights;
  expect(contrast(third, first)).toBeGreaterThan(3);
  expect(contrast(first, second)).toBeGreaterThan(1.5);
  // Texts of WCAG AA.
  for (const tone of ['first', 'second', 'grid', 'pale'] as const) {
    expect(contrast(0, lightOf(COLOURS[tone]))).toBeGreaterThan(4.5);
  }
});
