/** Notes beside cells: explanations of headers and what is wrong with a cell. */

const WIDTH = 260;
const LINE = 20;
const CHARACTERS_A_LINE = 36;

/** A note large enough for its text. */
export function noteOf(row: number, col: number, note: string) {
  const lines = note
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);
  return { id: `${row}-${col}`, row, col, width: WIDTH, height: 24 + lines * LINE, note };
}
