/** Checks of the municipality's «Банк опыта» beyond single cells (ids Т-…, «территория»). */
import type { Findings } from '../../schema/findings';
import type { Check } from '../../schema/issue';
import type { Period } from '../../settings/period';
import { counted, ENTRIES } from '../../values/russian';
import { EXPERIENCE_BANK, type ExperienceRow } from '../tables/experience-bank';
import type { SchoolRow } from '../tables/schools';
import { atRows } from './at-rows';
import { isOfPeriod, schoolFinder } from './experience';

const CLAUSE = 'муниципальная книга, «Банк опыта»';
const NO_SCHOOL = 'запись посчитана в строке «Не указано»';

interface Shown {
  readonly shown: string;
}

export const UNKNOWN_BANK_SCHOOL: Check<Shown> = {
  id: 'Т-16',
  severity: 'warning',
  costs: NO_SCHOOL,
  clause: CLAUSE,
  example: '«Школа № 7», а на листе «ОО» «МБОУ СОШ № 7»',
  message: ({ shown }) => `На листе «ОО» нет ни кода, ни наименования «${shown}»`,
  remedy: 'Выберите наименование из списка или введите код.',
};

export const BANK_SCHOOLS_ALIKE: Check<Shown> = {
  id: 'Т-17',
  severity: 'warning',
  costs: NO_SCHOOL,
  clause: CLAUSE,
  example: 'на листе «ОО» две строки «Детский сад «Солнышко»»',
  message: ({ shown }) => `Наименование «${shown}» стоит на листе «ОО» несколько раз`,
  remedy: 'Введите вместо наименования код.',
};

export const EXPERIENCE_ELSEWHEN: Check<{ readonly rows: readonly number[] }> = {
  id: 'Т-18',
  severity: 'warning',
  costs: 'записи других периодов не посчитаны',
  clause: CLAUSE,
  example: 'запись прошлого учебного года',
  message: ({ rows }) =>
    `Вне отчётного периода или позже даты расчёта: ${counted(rows.length, ENTRIES)} (${atRows(rows)})`,
  remedy: 'Проверьте даты; записи прошлых лет можно оставить на листе.',
};

/** Schools and dates of the good rows (Т-16 … Т-18). */
export function checkExperience(
  rows: readonly ExperienceRow[],
  schools: readonly SchoolRow[],
  period: Period,
  findings: Findings,
): void {
  const { sheet, columns } = EXPERIENCE_BANK;
  const find = schoolFinder(schools);
  const outside: number[] = [];
  for (const one of rows) {
    const { row, school: shown } = one;
    const isCounted = isOfPeriod(one, period);
    if (!isCounted) outside.push(row);
    if (shown === null) continue;
    const found = find(shown);
    if (found !== null && found !== 'alike') continue;
    const check = found === null ? UNKNOWN_BANK_SCHOOL : BANK_SCHOOLS_ALIKE;
    findings.report(check, { sheet, row, column: columns.school.header }, { shown }, isCounted);
  }
  if (outside.length > 0) findings.note(EXPERIENCE_ELSEWHEN, { sheet }, { rows: outside });
}
