/**
 * How wide a text may come out, in pixels at 96 dots an inch. What is on the reader's machine is
 * not known: the estimate is that of DejaVu Sans Bold at 10 points, which stands in for Arial where
 * there is none and is the widest of the usual fonts; Arial at 10 and Calibri at 11 need less.
 */

const NARROW = /[\s.,:;!()«»"'/|·–-]/u;
/** «Ж», «ю», «%»: strokes side by side. */
const WIDE = /[жшщюфыЖШЩЮФЫМ%—№]/u;
const BROAD = /[\p{Lu}дмц]/u;

const PIXELS = { narrow: 6, ordinary: 9.4, broad: 11.5, wide: 14.5 };
/** Plain letters beside bold ones. */
const PLAIN = 0.92;

type Weight = 'bold' | 'plain';

function boldPixels(character: string): number {
  if (NARROW.test(character)) return PIXELS.narrow;
  if (WIDE.test(character)) return PIXELS.wide;
  return BROAD.test(character) ? PIXELS.broad : PIXELS.ordinary;
}

/** A large sheet has millions of characters, and they are the same hundred. */
const KNOWN = new Map<string, number>();

function pixelsOf(character: string): number {
  const known = KNOWN.get(character);
  if (known !== undefined) return known;
  const pixels = boldPixels(character);
  KNOWN.set(character, pixels);
  return pixels;
}

/** Width of a line of text in pixels, without what stands around it in a cell. */
export function textWidth(text: string, weight: Weight): number {
  let bold = 0;
  for (const character of text) bold += pixelsOf(character);
  return weight === 'bold' ? bold : bold * PLAIN;
}

/** How many lines of this many pixels a text takes, broken at spaces where it has some. */
export function linesOf(text: string, pixels: number, weight: Weight): number {
  const space = textWidth(' ', weight);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let room = 0;
    let isFirst = true;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word, weight);
      if (!isFirst && width + space <= room) {
        room -= width + space;
        continue;
      }
      const taken = Math.max(1, Math.ceil(width / pixels));
      lines += taken;
      room = taken * pixels - width;
      isFirst = false;
    }
  }
  return lines;
}
