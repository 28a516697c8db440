/** What the page counts, in its forms. */
import { type CountForms, counted, OF_MONTHS } from '../../../core/values/russian';
import { fold } from '../../../core/values/text';
import type { RecentBook } from '../../books/books';

export const REMARKS: CountForms = ['замечание', 'замечания', 'замечаний'];
export const CHANGES: CountForms = ['изменение', 'изменения', 'изменений'];
/** «Отобрано 12 из 340 строк», «3 из 21 строки». */
export const OF_ROWS: CountForms = ['строки', 'строк', 'строк'];
export const VALUES: CountForms = ['значение', 'значения', 'значений'];

/** «3 изменения не в файле, 1 изменение не удалось повторить»; '' where all is in the file. */
export function changesOnlyHere({
  unsaved,
  aside,
  forms,
}: Pick<RecentBook, 'unsaved' | 'aside' | 'forms'>): string {
  return [
    ...(unsaved > 0 ? [`${counted(unsaved, CHANGES)} не в файле`] : []),
    ...(aside > 0 ? [`${counted(aside, CHANGES)} не удалось повторить`] : []),
    ...(forms.length > 0
      ? [`в форме набрано и не записано: ${forms.map((title) => `«${title}»`).join(', ')}`]
      : []),
  ].join(', ');
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment as people say it: «сегодня в 14:05», «вчера в 9:30», «3 марта в 10:00». */
export function momentText(moment: number, now: number): string {
  const at = new Date(moment);
  const today = new Date(now);
  const time = `${at.getHours()}:${two(at.getMinutes())}`;
  const midnight = new Date(today.getFullYear(), today.getMonth(), today.getDate());
  const before = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (at >= midnight && at.getTime() <= now) return `сегодня в ${time}`;
  if (at >= before && at < midnight) return `вчера в ${time}`;
  const day = `${at.getDate()} ${OF_MONTHS[at.getMonth()]}`;
  return at.getFullYear() === today.getFullYear()
    ? `${day} в ${time}`
    : `${day} ${at.getFullYear()} года`;
}

/** What tells a book from others of its file name: whose it is and, where that is not enough, when it was written. */
export function tellingApart(book: RecentBook, all: readonly RecentBook[], now: number): string[] {
  const namesakes = all.filter(({ name }) => fold(name) === fold(book.name));
  if (namesakes.length === 1) return [];
  const { whose, writtenAt } = book;
  const isAlone = whose !== null && namesakes.every((one) => one === book || one.whose !== whose);
  return [
    ...(whose === null ? [] : [whose]),
    ...(isAlone || writtenAt === null ? [] : [`файл записан ${momentText(writtenAt, now)}`]),
  ];
}

/** «340 КБ», «1,2 МБ». */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} КБ`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',').replace(',0', '')} МБ`;
}
