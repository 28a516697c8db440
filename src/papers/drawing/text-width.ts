/**
 * How wide a text is in the type of our papers (Times New Roman, and Liberation Serif of the same widths), told
 * without a browser: the command line draws charts too.
 */

/** A point, in millimetres. */
export const POINT = 25.4 / 72;

/** Signs, Russian and Latin letters by their width, in hundredths of the type's size. */
const PLAIN: Readonly<Record<number, readonly string[]>> = {
  18: ["'"],
  25: [' \u00a0.,'],
  28: [':;/', 'ijlt'],
  33: ['!()-', 'frI'],
  39: ['sJ'],
  41: ['"', 'гз'],
  44: ['?', 'аеёстэ', 'acez'],
  47: ['вья'],
  50: ['«»–§*0123456789_', 'клорухчЗ', 'bdghknopquvxy'],
  51: ['бд'],
  54: ['ийнпцъ'],
  57: ['+=<>', 'БЬГР', 'FPS'],
  61: ['ЕЁТ', 'ELTZ'],
  65: ['мфЧ'],
  68: ['ыВДКЛСЭЯ', 'BCR'],
  72: ['жАИЙНОПУХЦЪ', 'wADGHKNOQUVXY'],
  77: ['юшщ', 'm'],
  80: ['Ф'],
  84: ['%'],
  90: ['ЖМЫ', 'M'],
  95: ['№', 'W'],
  103: ['—…', 'ШЩЮ'],
};

/** What stands in none of the lines: a wide letter, so that a text is never wider than it is said to be. */
const UNKNOWN = 100;

/** Strong type is wider by this, of the letters where it differs most. */
const STRONG = 1.14;

const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(PLAIN).flatMap(([width, letters]) =>
    [...letters.join('')].map((letter): [string, number] => [letter, Number(width)]),
  ),
);

/** In millimetres, at a size in points; where a browser would differ, rather more than less. */
export function textWidth(text: string, size: number, isStrong = false): number {
  let hundredths = 0;
  for (const letter of text) hundredths += WIDTHS.get(letter) ?? UNKNOWN;
  return (hundredths / 100) * size * POINT * (isStrong ? STRONG : 1);
}
