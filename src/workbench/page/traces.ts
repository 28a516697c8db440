/** «Убрать следы»: what the page keeps in this browser goes, after the person has heard what goes and what stays. */
import type { Books, RecentBook } from '../books/books';
import { showDialog } from './parts/dialogs';
import { make } from './parts/elements';
import { changesOnlyHere } from './parts/words';
import { forgetRemembered } from './remembered';

const TITLE = 'Убрать следы';
const GOES =
  'Из этого браузера будет удалено всё, что хранит страница: черновики, «История», список «Недавние», масштаб и вид панели. Вернуть это нельзя.';
const STAYS =
  'Останутся сами книги .xlsx, копии рядом с ними (.bak), файлы в папке загрузок и то, что скопировано в буфер обмена. Список загрузок и посещённых адресов ведёт браузер: их удаляют в нём.';
const STAYS_SERVED =
  'В папке программы на этом компьютере останется список: какие файлы открывали через npm start и по каким адресам.';
const REMOVED = 'Следы убраны: страница больше ничего не хранит в этом браузере.';

function lostOf(book: RecentBook): string {
  const isWhole = book.home === 'unsaved';
  return `«${book.name}» — ${isWhole ? 'вся книга, файла у неё ещё нет' : changesOnlyHere(book)}`;
}

/** What of these books is here alone. */
export const toldOfLost = (books: readonly RecentBook[]): string =>
  `Пропадёт то, чего нет ни в одном файле: ${books.map(lostOf).join('; ')}.`;

/** Asks, and removes; what is to be told of it, null when the person would rather not. */
export async function removeTraces(books: Books): Promise<string | null> {
  const only = await books.onlyHere();
  const texts = [GOES];
  if (only.length > 0) texts.push(toldOfLost(only));
  texts.push(STAYS);
  if (books.served !== null) texts.push(STAYS_SERVED);
  const title = only.length > 0 ? 'Всё равно убрать' : TITLE;
  const choice = await showDialog(
    TITLE,
    texts.map((text) => make('p', text)),
    [
      { value: '', title: 'Отмена', primary: true },
      { value: 'yes', title },
    ],
  );
  if (choice !== 'yes') return null;
  await books.removeAll();
  forgetRemembered();
  return REMOVED;
}
