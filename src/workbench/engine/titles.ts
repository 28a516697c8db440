/** What was done, as «Отменить: …» names it. */
import { cellAddress } from '../../core/values/cell-address';
import { type CountForms, counted } from '../../core/values/russian';
import type { Edition } from '../../editions/edition';
import type { Edit, EditWay, RowOperation } from '../wire/operations';

const CELLS: CountForms = ['ячейка', 'ячейки', 'ячеек'];

const WAYS: Readonly<Record<EditWay, string>> = {
  typed: 'ввод',
  pasted: 'вставка',
  cut: 'вырезание',
  cleared: 'очистка',
  filled: 'заполнение',
  replaced: 'замена',
};

const ROW_WORDS: Readonly<Record<RowOperation['kind'], string>> = {
  insertRows: 'вставка строк',
  deleteRows: 'удаление строк',
  deleteRowsApart: 'удаление строк',
  moveRows: 'перемещение строк',
  sortRows: 'сортировка',
};

/** «ввод в «Педагоги» B3»; «вставка, 12 ячеек». */
export function editTitle({ sheet, way, cells }: Edit): string {
  const [first, second] = cells;
  if (first === undefined || second !== undefined) {
    return `${WAYS[way]}, ${counted(cells.length, CELLS)}`;
  }
  const address = cellAddress(first.row, first.column);
  return `${WAYS[way]} в «${sheet}» ${address}`;
}

/** «удаление строк на «Педагоги»». */
export function rowsTitle({ kind, sheet }: RowOperation): string {
  return `${ROW_WORDS[kind]} на «${sheet}»`;
}

export const WIDTH_TITLE = 'ширина столбца';

/** «Рассчитать рейтинг»: a command by its title, another call by what the edition says of it. */
export function callTitle(call: string, { commands, callTitles }: Edition): string {
  const command = commands.find((one) => one.call === call);
  return command?.title ?? callTitles[call] ?? 'Действие панели';
}

/** The title of an earlier state taken back. */
export const RESTORE_TITLE = 'возврат из «Истории»';
