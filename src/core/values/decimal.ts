/** Decimal numbers as people write and round them. */

/**
 * Covers the error that binary fractions bring into a product of decimals (below 1e-7 for any
 * value under a million), so that 0,125 × 100 is still seen as a half and rounded up.
 */
const BINARY_NOISE = 1e-7;

/** The nearest whole number, halves upwards: −0,5 → 0, 0,5 → 1. */
export function halfUp(value: number): number {
  return Math.floor(value + 0.5 + BINARY_NOISE);
}

/** The nearest hundredth, halves upwards: 0,125 → 0,13. */
export function toHundredths(value: number): number {
  return halfUp(value * 100) / 100;
}

/** The exact sum of numbers with at most two decimals: 0,1 + 0,2 is 0,3. */
export function sumOfHundredths(values: readonly number[]): number {
  // As whole numbers they add up exactly, in any order.
  return values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100;
}

/** Whether a number has at most two decimals. */
export function isHundredths(value: number): boolean {
  return value === sumOfHundredths([value]);
}

const PLAIN = /^[-+]?\d+(?:[.,]\d+)?$/;
const WITH_THOUSANDS = /^[-+]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/;

/** Reads «14,5», «14.5», «1 250»; null for anything else: a number is never guessed. */
export function parseDecimal(text: string): number | null {
  const trimmed = text.trim();
  if (!PLAIN.test(trimmed) && !WITH_THOUSANDS.test(trimmed)) return null;
  return Number(trimmed.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
}

/** «1250,5»: decimal comma, nothing between thousands: for years, codes and what a cell holds. */
export function plainDecimal(value: number): string {
  return String(value).replace('.', ',');
}

/** «1 250,5»: decimal comma, no-break space between thousands, a true minus. */
export function formatDecimal(value: number): string {
  const [whole = '', fraction] = plainDecimal(Math.abs(value)).split(',');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  const sign = value < 0 ? '−' : '';
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped},${fraction}`;
}
