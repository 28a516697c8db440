/** Colours of a workbook as #RRGGBB. */
import { attributeOf, type Outline } from '../xml/outline';

/** The Office theme in the order of its indexes; a file's own theme may differ a little. */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];
/** The first colours of the indexed palette, which holds them twice. */
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

const indexedColour = (index: number): string | undefined =>
  index < 16 ? INDEXED[index % 8] : undefined;

/** Moves a channel towards white or black by `tint` (−1…1). */
const tinted = (channel: number, tint: number): number =>
  Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);

function withTint(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => tinted(Number.parseInt(hex.slice(at, at + 2), 16), tint));
  return channels.map((channel) => channel.toString(16).padStart(2, '0')).join('');
}

/** The colour of a `color`, `fgColor` or `tabColor` element; null: the default. */
export function colourOf(element: Outline | undefined): string | null {
  if (!element) return null;
  const rgb = attributeOf(element, 'rgb');
  if (rgb !== undefined) {
    const hex = rgb.slice(-6);
    return /^[0-9a-f]{6}$/i.test(hex) ? `#${hex.toLowerCase()}` : null;
  }
  const theme = attributeOf(element, 'theme');
  const indexed = attributeOf(element, 'indexed');
  const base =
    theme !== undefined
      ? THEME[Number(theme)]
      : indexed !== undefined
        ? indexedColour(Number(indexed))
        : undefined;
  if (base === undefined) return null;
  return `#${withTint(base, Number(attributeOf(element, 'tint') ?? 0)).toLowerCase()}`;
}
