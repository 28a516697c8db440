/** The lines above the header of every computed sheet: as of when, and what was left out. */
import { formatDay } from '../../values/day';
import { counted, ROWS } from '../../values/russian';
import type { SchoolBook } from '../book';

/** «Рейтинг педагогов. Период 01.09.2025–31.08.2026, данные на 15.04.2026» and the rows left out. */
export function titlesOf(name: string, { settings, findings }: SchoolBook): string[] {
  const { schoolName, periodStart, periodEnd, referenceDay } = settings;
  const period = `${formatDay(periodStart)}–${formatDay(periodEnd)}`;
  const school = schoolName === null ? '' : ` ${schoolName}.`;
  const { leftOut } = findings;
  return [
    `${name}.${school} Период ${period}, данные на ${formatDay(referenceDay)}`,
    leftOut === 0
      ? 'Все заполненные строки учтены'
      : `Не учтено из-за ошибок: ${counted(leftOut, ROWS)} (см. лист «Проверка»)`,
  ];
}
