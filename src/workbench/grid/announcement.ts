/** What a screen reader says of a cell. */
import { SEVERITY_WORDS } from '../../core/schema/issue';
import { columnLetters } from '../../core/values/column-letters';
import type { SelectedCell } from './grid';

/** «B3, ФИО: Павлова Екатерина; ошибка: …»; of an area also how far it reaches. */
export function announcement(cell: SelectedCell, computed: boolean): string {
  const { row, column, toRow, toColumn, header, text, note, severity } = cell;
  const address = `${columnLetters(column)}${row + 1}`;
  const corner = `${columnLetters(toColumn)}${toRow + 1}`;
  const area = corner === address ? '' : `, выделено до ${corner}`;
  const named = header === '' ? '' : `, ${header}`;
  const remark =
    note === '' ? '' : `; ${severity ? `${SEVERITY_WORDS[severity].inside}: ` : ''}${note}`;
  return `${address}${named}: ${text === '' ? 'пусто' : text}${computed ? ', только чтение' : ''}${area}${remark}`;
}
