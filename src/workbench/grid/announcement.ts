/** What a screen reader says of a cell. */
import { SEVERITY_WORDS } from '../../core/schema/issue';
import { cellAddress } from '../../core/values/cell-address';
import type { SelectedCell } from './grid';

/** «B3, ФИО: Павлова Екатерина; ошибка: …»; of an area also how far it reaches. */
export function announcement(cell: SelectedCell, computed: boolean): string {
  const { row, column, toRow, toColumn, header, text, note, severity } = cell;
  const address = cellAddress(row, column);
  const corner = cellAddress(toRow, toColumn);
  const area = corner === address ? '' : `, выделено до ${corner}`;
  const named = header === '' ? '' : `, ${header}`;
  const remark =
    note === '' ? '' : `; ${severity ? `${SEVERITY_WORDS[severity].inside}: ` : ''}${note}`;
  return `${address}${named}: ${text === '' ? 'пусто' : text}${computed ? ', только чтение' : ''}${area}${remark}`;
}
