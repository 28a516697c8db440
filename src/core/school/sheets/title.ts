/** The lines above the header of every computed sheet: as of when, and what was left out. */
import { leftOutLine } from '../../schema/left-out';
import { formatDay } from '../../values/day';
import type { SchoolBook } from '../school-book';

/** «Рейтинг педагогов. Период 01.09.2025–31.08.2026, данные на 15.04.2026» and the rows left out. */
export function titlesOf(name: string, book: SchoolBook): string[] {
  const { schoolName, periodStart, periodEnd, referenceDay } = book.settings;
  const period = `${formatDay(periodStart)}–${formatDay(periodEnd)}`;
  const school = schoolName === null ? '' : ` ${schoolName}.`;
  const detail = book.findings.leftOut === 0 ? '' : ' (см. лист «Проверка»)';
  return [
    `${name}.${school} Период ${period}, данные на ${formatDay(referenceDay)}`,
    `${leftOutLine(book)}${detail}`,
  ];
}
