/** How wide texts are drawn here, in pixels at 100 %: by the letters of this machine, not by a guess. */
import type { Look } from '../../wire/snapshot';
import { pointsOf } from './look-classes';

const PIXELS_A_POINT = 96 / 72;
/** So has the style sheet. */
const LINE = 1.3;
/** A sheet has the same words over and over; so many are kept. */
const MOST_KNOWN = 20_000;
/** Nobody sees what is behind them. */
const MOST_LETTERS = 1000;
/** Where a browser may begin a new line: behind a space, behind a hyphen before a letter. */
const PIECES = /(?<=\s)(?=\S)|(?<=[-–—])(?=\p{L})/u;

export class TextMeasure {
  private readonly canvas: CanvasRenderingContext2D | null;
  private readonly known = new Map<string, number>();
  private family = '';

  constructor(private readonly element: HTMLElement) {
    this.canvas = element.ownerDocument.createElement('canvas').getContext('2d');
  }

  /** Of the longest of the text's lines, as it stands without wrapping. */
  width(text: string, look: Look): number {
    const font = this.fontOf(look);
    const lines = text.slice(0, MOST_LETTERS).split('\n');
    return Math.max(...lines.map((line) => this.pixels(line, font)));
  }

  /** The height of a text that wraps within so many pixels. */
  height(text: string, look: Look, width: number): number {
    return this.lines(text, look, width) * pointsOf(look) * PIXELS_A_POINT * LINE;
  }

  private lines(text: string, look: Look, width: number): number {
    const font = this.fontOf(look);
    let lines = 0;
    for (const paragraph of text.split('\n')) {
      let filled = 0;
      lines += 1;
      for (const piece of paragraph.split(PIECES)) {
        const seen = this.pixels(piece.trimEnd(), font);
        if (filled > 0 && filled + seen > width) {
          lines += 1;
          filled = 0;
        }
        // What is longer than a line is broken anywhere.
        if (seen > width) lines += Math.ceil(seen / width) - 1;
        filled += seen > width ? seen % width : this.pixels(piece, font);
      }
    }
    return lines;
  }

  private pixels(text: string, font: string): number {
    if (!this.canvas) return 0;
    const key = `${font}\n${text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size > MOST_KNOWN) this.known.clear();
    this.canvas.font = font;
    const { width } = this.canvas.measureText(text);
    this.known.set(key, width);
    return width;
  }

  private fontOf(look: Look): string {
    if (this.family === '') this.family = getComputedStyle(this.element).fontFamily;
    const style = look.italic ? 'italic ' : '';
    const weight = look.bold ? 'bold ' : '';
    return `${style}${weight}${pointsOf(look)}pt ${this.family}`;
  }
}
