/**
 * Number formats that show a number as a code: «0512-003» is the number 3 under `"0512-"000`, or 512003 under
 * `0000-000`. Such a text is what people see and mean.
 */

/** A format of digits and letters; `null` stands for a digit of the number. */
export type CodeFormat = readonly (string | null)[];

/** A quoted text, one escaped sign, a digit that is always shown, a sign that needs no quotes. */
const PIECE = /"([^"]*)"|\\(.)|(0)|([-–—])/gy;

/** Words of letters and digits joined by hyphens, no hours («5 ч») and no money («№ 5», «5 ₽»). */
const LIKE_CODE = /^[\p{L}\p{N}]+(?:[-–—][\p{L}\p{N}]+)*$/u;

/** The parts of a code that is made of nothing else; null: there is something else in it. */
function piecesOf(code: string): (string | null)[] | null {
  const pieces: (string | null)[] = [];
  let end = 0;
  for (const match of code.matchAll(PIECE)) {
    const [whole, quoted, escaped, digit, bare] = match;
    pieces.push(digit === undefined ? (quoted ?? escaped ?? bare ?? '') : null);
    end = match.index + whole.length;
  }
  return end === code.length ? pieces : null;
}

/**
 * How a format code shows numbers as codes; null: it shows them as numbers. What ends in a text counts
 * something («5-й»), and a single digit behind letters is no code either («Т5» may be anything).
 */
export function codeFormatOf(code: string | undefined): CodeFormat | null {
  if (code === undefined) return null;
  // «;@»: texts are shown as they are.
  const pieces = piecesOf(code.replace(/;@$/, ''));
  if (pieces === null || pieces[pieces.length - 1] !== null) return null;
  const digits = pieces.filter((piece) => piece === null).length;
  const shape = pieces.map((piece) => piece ?? '0').join('');
  const isCode = LIKE_CODE.test(shape) && (digits > 1 || /[-–—]/.test(shape));
  return isCode ? pieces : null;
}

/** More digits than a number of the file can be sure of. */
const MOST = 1e15;

/** What a format shows of a number; null: the number itself, for it shows nothing else. */
export function shownAsCode(format: CodeFormat, number: number): string | null {
  if (!Number.isInteger(number) || number < 0 || number >= MOST) return null;
  let digits = String(number);
  let shown = '';
  const first = format.indexOf(null);
  for (let at = format.length - 1; at >= 0; at -= 1) {
    const piece = format[at];
    if (typeof piece === 'string') {
      shown = piece + shown;
      continue;
    }
    // The first place takes all digits that are left.
    const taken = at === first ? digits.padStart(1, '0') : digits.slice(-1).padStart(1, '0');
    shown = taken + shown;
    digits = digits.slice(0, -1);
  }
  return shown === String(number) ? null : shown;
}
