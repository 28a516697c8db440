/** The lines above the header of every computed sheet: as of when, and what was left out. */
import { leftOutTitle } from '../../schema/issues-sheet';
import { asOfLine, headline } from '../../settings/period';
import type { SchoolBook } from '../school-book';

/** «Рейтинг педагогов. Период 01.09.2025–31.08.2026, данные на 15.04.2026» and the rows left out. */
export function titlesOf(name: string, book: SchoolBook): string[] {
  return [headline(name, book.settings.schoolName, asOfLine(book.settings)), leftOutTitle(book)];
}
