/**
 * A drawing as a group of Word’s own shapes: lines and boxes stay sharp at any size, and texts stay
 * texts. The library’s groups have no dashed lines, and it numbers shapes over everything that a program
 * has made, so the elements are built here, in the order in which the standard wants them.
 */
import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Run,
  StringContainer,
  type XmlComponent,
} from 'docx';
import type { Box, Drawing, DrawnText, Line, Shape, Tone } from '../drawing/drawing';
import { POINT, textWidth } from '../drawing/text-width';
import { COLOURS } from '../drawing/tones';
import { run } from './blocks';
import { element } from './element';
import { kept, LOOK } from './looks';
import { emus, twips } from './measures';
import { plainText } from './plain-text';

/** Gives each drawing and each of its shapes a number of its own in the file. */
export type NextId = () => number;

/** A fifth of a millimetre. */
const LINE_WIDTH = emus(0.2);
/** The height of a text’s box as a part of the letters’ height. */
const LEADING = 1.5;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ALIGNMENT = {
  start: AlignmentType.LEFT,
  middle: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const;

const fill = (tone: Tone): XmlComponent =>
  element('a:solidFill', {}, element('a:srgbClr', { val: COLOURS[tone] }));

const noFill = (): XmlComponent => element('a:noFill');

const xfrm = (
  { x, y, width, height }: Place,
  flip: Readonly<Record<string, string>> = {},
  ...more: XmlComponent[]
): XmlComponent =>
  element(
    'a:xfrm',
    flip,
    element('a:off', { x: emus(x), y: emus(y) }),
    element('a:ext', { cx: emus(width), cy: emus(height) }),
    ...more,
  );

const geometry = (preset: 'rect' | 'line'): XmlComponent =>
  element('a:prstGeom', { prst: preset }, element('a:avLst'));

function boxShape(box: Box): XmlComponent[] {
  return [
    element('wps:cNvSpPr'),
    element(
      'wps:spPr',
      {},
      xfrm(box),
      geometry('rect'),
      fill(box.tone),
      element('a:ln', {}, noFill()),
    ),
    element('wps:bodyPr'),
  ];
}

function lineShape({ x1, y1, x2, y2, tone, isDashed }: Line): XmlComponent[] {
  const place = {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
  // A line runs from the upper left corner; one that rises is that, upside down.
  const isRising = (x2 - x1) * (y2 - y1) < 0;
  const dash = isDashed ? [element('a:prstDash', { val: 'dash' })] : [];
  return [
    element('wps:cNvCnPr'),
    element(
      'wps:spPr',
      {},
      xfrm(place, isRising ? { flipV: '1' } : {}),
      geometry('line'),
      element('a:ln', { w: LINE_WIDTH }, fill(tone), ...dash),
    ),
    element('wps:bodyPr'),
  ];
}

/** Where a text’s box stands: as wide as the text may be, from the point where it starts or ends. */
function placeOf({ text, x, y, size, align, isStrong }: DrawnText): Place {
  // Its own height more: programs round, and a text that is as wide as its box may wrap.
  const width = textWidth(text, size, isStrong) + size * POINT;
  const height = size * POINT * LEADING;
  const left = { start: x, middle: x - width / 2, end: x - width }[align];
  return { x: left, y: y - height / 2, width, height };
}

function textShape(drawn: DrawnText): XmlComponent[] {
  const text = run(drawn.text, { bold: drawn.isStrong, size: 2 * drawn.size });
  const paragraph = new Paragraph({
    alignment: ALIGNMENT[drawn.align],
    spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
    children: [text],
  });
  return [
    element('wps:cNvSpPr', { txBox: '1' }),
    element(
      'wps:spPr',
      {},
      xfrm(placeOf(drawn)),
      geometry('rect'),
      noFill(),
      element('a:ln', {}, noFill()),
    ),
    element('wps:txbx', {}, element('w:txbxContent', {}, paragraph)),
    element(
      'wps:bodyPr',
      { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' },
      element('a:noAutofit'),
    ),
  ];
}

function contentOf(shape: Shape): XmlComponent[] {
  switch (shape.kind) {
    case 'box':
      return boxShape(shape);
    case 'line':
      return lineShape(shape);
    case 'text':
      return textShape(shape);
  }
}

/** Over the text, which does not flow around it. */
const ANCHOR = {
  distT: 0,
  distB: 0,
  distL: 0,
  distR: 0,
  simplePos: 0,
  relativeHeight: 1,
  behindDoc: 0,
  locked: 0,
  layoutInCell: 1,
  allowOverlap: 1,
};

const at = (name: string, relativeFrom: string): XmlComponent =>
  element(name, { relativeFrom }, new StringContainer('wp:posOffset', '0'));

/**
 * The drawing over a paragraph of its own, whose one line is as high as the drawing is: so it keeps its
 * place in the text and goes to the next page as a whole. As a letter of the line it would do the same,
 * but LibreOffice 7.4 then puts the texts of a group elsewhere. `keepNext`: not parted from what follows.
 */
export function drawnChart(
  { width, height, description, shapes }: Drawing,
  nextId: NextId,
  keepNext: boolean,
): Paragraph {
  const whole = { x: 0, y: 0, width, height };
  const id = nextId();
  const inside = [
    element('a:chOff', { x: 0, y: 0 }),
    element('a:chExt', { cx: emus(width), cy: emus(height) }),
  ];
  const group = element(
    'wpg:wgp',
    {},
    element('wpg:cNvGrpSpPr'),
    element('wpg:grpSpPr', {}, xfrm(whole, {}, ...inside)),
    ...shapes.map((shape) => {
      const own = nextId();
      return element(
        'wps:wsp',
        {},
        element('wps:cNvPr', { id: own, name: `Фигура ${own}` }),
        ...contentOf(shape),
      );
    }),
  );
  const anchor = element(
    'wp:anchor',
    ANCHOR,
    element('wp:simplePos', { x: 0, y: 0 }),
    at('wp:positionH', 'column'),
    at('wp:positionV', 'paragraph'),
    element('wp:extent', { cx: emus(width), cy: emus(height) }),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    element('wp:wrapNone'),
    element('wp:docPr', { id, name: `Диаграмма ${id}`, descr: plainText(description) }),
    element('wp:cNvGraphicFramePr'),
    element(
      'a:graphic',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' },
      element(
        'a:graphicData',
        { uri: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup' },
        group,
      ),
    ),
  );
  return new Paragraph({
    style: LOOK.chart,
    ...kept(keepNext),
    spacing: { line: twips(height), lineRule: LineRuleType.EXACT },
    children: [new Run({ children: [element('w:drawing', {}, anchor)] })],
  });
}
