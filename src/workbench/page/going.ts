/** Where the box of the address leads: a cell, a sheet, or the first cell with the words. */
import type { BookDesk } from './book-desk';
import { foundIn } from './finding';
import type { Destination } from './parts/address';

/** Goes there and takes the keyboard along; why it cannot, or null. */
export async function goTo(desk: BookDesk, destination: Destination): Promise<string | null> {
  const { view } = desk;
  if (destination.kind === 'sheet') {
    const opened = view.open(destination.sheet);
    view.focus();
    await opened;
    return null;
  }
  if (destination.kind === 'cell') {
    const { row, column } = destination;
    const sheet = destination.sheet ?? view.name;
    await view.goTo({ sheet, row: row + 1, column: column + 1 });
    return null;
  }
  const { text } = destination;
  const search = { text, sheet: null, matchCase: false, wholeCell: false };
  const { places, unseen } = await foundIn(desk, search);
  const [first] = places;
  if (!first && unseen > 0) {
    return `Слова «${text}» есть только в строках, скрытых отбором. Чтобы их увидеть: «Вид» → «Показать все строки».`;
  }
  if (!first) return `Нет ни такого адреса, ни таких слов: «${text}».`;
  await view.goTo(first);
  return null;
}
