/** A format under which a value still reads as what it is. */
import { type Cell, isDayCell } from '../../../core/values/cell';
import { DAY_FORMAT } from './looks';
import type { StyleSheet } from './style-sheet';

/**
 * `style` itself, or its twin with another number format: a day must not stand under a number's
 * format, nor a number under a date's, or the next reading would take one for the other.
 */
export function fittingStyle(styles: StyleSheet, style: number, value: Cell): number {
  const showsDate = styles.dateFormats[style] === true;
  if (typeof value === 'number') return showsDate ? styles.withNumberFormat(style, null) : style;
  const isDay = typeof value === 'object' && value !== null && isDayCell(value);
  return isDay && !showsDate ? styles.withNumberFormat(style, DAY_FORMAT) : style;
}
