/** The code that a new row gets (rule Я-53). */

/** «К-103» in its parts: what stands before the last digits, they, and what stands behind them. */
const NUMBERED = /^(.*?)(\d+)(\D*)$/;

/**
 * The next code in the sheet's own manner: of the last numbered code, with the number one above the
 * largest of that manner and as many digits («К-099» → «К-100»). null where no code has a number.
 */
export function nextCode(codes: readonly string[]): string | null {
  const numbered = codes.flatMap((code) => {
    const [, before = '', digits = '', behind = ''] = NUMBERED.exec(code) ?? [];
    return digits === '' ? [] : [{ before, digits, behind }];
  });
  const last = numbered[numbered.length - 1];
  if (last === undefined) return null;
  const alike = numbered.filter(
    ({ before, behind }) => before === last.before && behind === last.behind,
  );
  // Whole numbers of any length: twenty digits do not fit into a number.
  const largest = alike.map(({ digits }) => BigInt(digits)).reduce((a, b) => (a > b ? a : b));
  const number = String(largest + 1n).padStart(last.digits.length, '0');
  return `${last.before}${number}${last.behind}`;
}
