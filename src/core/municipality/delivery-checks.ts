/** What is strange about accepted deliveries, and codes of «ОО» that look alike (ids Т-30 …). */
import type { Findings } from '../schema/findings';
import type { Check } from '../schema/issue';
import { alikeCodes, differenceOf } from './import/alike-codes';
import type { MunicipalSettings } from './municipal-settings';
import { remarksOn } from './remarks';
import { placeIn, type Store } from './store';
import { SCHOOLS, type SchoolRow } from './tables/schools';

const CLAUSE = 'Решение: муниципальная книга, правила импорта';

export const OTHER_NAME: Check<{ readonly name: string; readonly told: string }> = {
  id: 'Т-30',
  severity: 'warning',
  costs: 'возможно, учтены числа чужой книги',
  clause: CLAUSE,
  example: 'на листе «ОО» «СОШ № 5», в её сводке «СОШ № 7»',
  message: ({ name, told }) => `В сводке другое название: «${told}», а здесь «${name}»`,
  remedy:
    'Проверьте, не прислана ли копия чужой книги. Если школу переименовали, исправьте название там, где оно прежнее.',
};

export const OTHER_RULES: Check<{ readonly name: string; readonly rules: string | null }> = {
  id: 'Т-31',
  severity: 'warning',
  costs: 'в итогах сложены числа по разным правилам',
  clause: CLAUSE,
  example: 'школа считает период 36 месяцев, остальные — по умолчанию',
  message: ({ name, rules }) =>
    `Числа «${name}» посчитаны по другим правилам: ${rules === null ? 'по умолчанию' : `«${rules}»`}`,
  remedy:
    'Попросите считать по общим правилам или оговорите это в отчёте. Если так считают все, впишите «Правила школ» в «Настройки».',
};

export const ALIKE_CODES: Check<{ readonly other: string; readonly difference: string }> = {
  id: 'Т-32',
  severity: 'warning',
  costs: null,
  clause: CLAUSE,
  example: '«0607» и «О607» (с буквой О) на одном листе',
  message: ({ other, difference }) =>
    `Код похож на «${other}», но отличается: ${difference}; их легко перепутать`,
  remedy: 'Если это одна школа, удалите лишнюю строку; если две, дайте им непохожие коды.',
};

/** Strange deliveries of the period, each at its school's row (С-23); codes that look alike (С-40). */
export function checkDeliveries(
  schools: readonly SchoolRow[],
  store: Store,
  settings: MunicipalSettings,
  findings: Findings,
): void {
  const { periodStart, periodEnd } = settings;
  const { code: codeColumn, name: nameColumn } = SCHOOLS.columns;
  const alike = alikeCodes(schools.map(({ code }) => code));
  for (const school of schools) {
    const { row, code, name } = school;
    const place = { sheet: SCHOOLS.sheet, row, column: nameColumn.header };
    const other = alike.get(code);
    if (other !== undefined) {
      const details = { other, difference: differenceOf(code, other) };
      findings.report(ALIKE_CODES, { ...place, column: codeColumn.header }, details);
    }
    const head = store.get(placeIn({ schoolCode: code, periodStart, periodEnd }))?.head;
    if (head === undefined) continue;
    for (const { kind } of remarksOn(school, head, settings)) {
      if (kind === 'otherName') {
        findings.report(OTHER_NAME, place, { name, told: head.schoolName });
      } else findings.report(OTHER_RULES, place, { name, rules: head.rules });
    }
  }
}
