/** Checks an edit as it arrives: a page of another version must not write nonsense. */
import { Fault } from '../../../core/values/fault';
import type { EditRequest, TypedCell } from '../../wire/messages';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CHARACTERS = 32_767;

const isIndex = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < most;

function isCell(value: unknown): value is TypedCell {
  const { row, column, text } = (value ?? {}) as Record<string, unknown>;
  return isIndex(row, MOST_ROWS) && isIndex(column, MOST_COLUMNS) && typeof text === 'string';
}

/** What a page of another version is told. */
export const OTHER_VERSION = 'Страница и программа разных версий. Обновите страницу.';

/** The edit in a JSON text. Throws `Fault` when it is none. */
export function editRequest(json: string): EditRequest {
  const { book, revision, sheet, cells } = (JSON.parse(json) ?? {}) as Record<string, unknown>;
  if (
    typeof book !== 'string' ||
    typeof revision !== 'number' ||
    typeof sheet !== 'string' ||
    !Array.isArray(cells) ||
    !cells.every(isCell)
  ) {
    throw new Fault(OTHER_VERSION);
  }
  const tooLong = cells.find(({ text }) => text.length > MOST_CHARACTERS);
  if (tooLong) {
    throw new Fault(
      `Текст в строке ${tooLong.row + 1} длиннее 32 767 знаков: столько ячейка не вмещает. Сократите его.`,
    );
  }
  return { book, revision, sheet, cells };
}
