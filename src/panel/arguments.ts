/** What a page hands over is checked before anything is done with it. */
import type { CellPlace } from '../core/schema/place';
import { Fault } from '../core/values/fault';
import { HALF_SIGN, hasHalfSign } from '../core/values/half-sign';

const LONGEST_TEXT = 500;
const MOST_KEYS = 50_000;

/** A text as long as a person types into a field at most. */
export const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_TEXT;

const isOrdinal = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1;

/** The fields of an object; of anything else none. */
export const fieldsOf = (argument: unknown): Record<string, unknown> =>
  typeof argument === 'object' && argument !== null ? { ...argument } : {};

/** A code or a query; refuses with the sentence given. */
export function textArgument(argument: unknown, refusal: string): string {
  if (isShortText(argument)) return argument;
  throw new Fault(refusal);
}

/** A text that is to be written into a cell; refuses one that would not come back as it is. */
export function writtenText(text: string, refusal: string): string {
  if (hasHalfSign(text)) throw new Fault(`${refusal}: ${HALF_SIGN}. Удалите этот знак.`);
  return text;
}

/** Keys of a preview's changes. */
export function keysArgument(argument: unknown): readonly string[] {
  if (Array.isArray(argument) && argument.length <= MOST_KEYS && argument.every(isShortText)) {
    return argument;
  }
  throw new Fault('Выберите исправления ещё раз: панель передала не список исправлений.');
}

/** A cell to be shown. */
export function placeArgument(argument: unknown): CellPlace {
  const { sheet, row, column } = fieldsOf(argument);
  if (isShortText(sheet) && isOrdinal(row) && isOrdinal(column)) return { sheet, row, column };
  throw new Fault('Такой ячейки нет. Обновите панель и выберите место ещё раз.');
}
