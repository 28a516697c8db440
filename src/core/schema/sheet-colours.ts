/** Colours that tell apart what people fill, what they may adjust and what is calculated. */
import type { ColumnPlan, Highlight, SheetKind } from './sheet-plan';

const HEADER: Record<SheetKind, string> = {
  input: '#d9ead3',
  reference: '#d0e2f7',
  computed: '#e6e6e6',
};
const REQUIRED_HEADER = '#b3d7a5';

const TAB: Record<SheetKind, string> = {
  input: '#3d8b40',
  reference: '#2f6fbf',
  computed: '#8a8a8a',
};

/** The header cell's background. */
export function headerColour(kind: SheetKind, column: ColumnPlan): string {
  if (column.computed) return HEADER.computed;
  return kind === 'input' && column.required ? REQUIRED_HEADER : HEADER[kind];
}

/** The colour of the sheet's tab. */
export function tabColour(kind: SheetKind): string {
  return TAB[kind];
}

/** Background and text of a highlighted cell; the text itself always tells the same. */
export const TONES: Record<Highlight['tone'], { background: string; text: string }> = {
  bad: { background: '#f8d7d4', text: '#8c1d18' },
  warn: { background: '#fdeec2', text: '#6b4e00' },
  good: { background: '#d9ead3', text: '#1e5b22' },
  calm: { background: '#dfe8f3', text: '#274b75' },
};
