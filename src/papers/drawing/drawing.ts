/**
 * A picture as lines, boxes and texts, in millimetres from its upper left corner: what every renderer
 * draws alike, the page as SVG and .docx as shapes of its own.
 */

/** Read in black and white too: tones differ in darkness, not in colour alone. */
export type Tone = 'ink' | 'pale' | 'first' | 'second' | 'third' | 'goal' | 'grid';

export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
}

export interface Line {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly tone: Tone;
  readonly isDashed: boolean;
}

export interface DrawnText {
  readonly kind: 'text';
  readonly text: string;
  /** Where the text starts, ends, or has its middle. */
  readonly x: number;
  /** The middle of its height. */
  readonly y: number;
  /** In points. */
  readonly size: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly isStrong: boolean;
}

export type Shape = Box | Line | DrawnText;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}
