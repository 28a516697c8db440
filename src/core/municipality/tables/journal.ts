/** «Журнал импорта»: what became of every delivery, and why. Rows are only added. */
import { day } from '../../schema/columns/day';
import { text } from '../../schema/columns/text';
import { defineTable } from '../../schema/table';

export const OUTCOMES = ['принято', 'заменено', 'не изменилось', 'отклонено'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const JOURNAL = defineTable({
  sheet: 'Журнал импорта',
  kind: 'computed',
  about: 'Что стало с каждой сводкой и почему. Строки только добавляются.',
  columns: {
    when: day('Когда', { required: true }),
    time: text('Время', { informs: true, addedLater: true, width: 60, requisite: true }),
    source: text('Источник', { informs: true, width: 230, requisite: true }),
    schoolCode: text('Код ОО', { informs: true, width: 90, requisite: true }),
    period: text('Период', { informs: true, width: 170, requisite: true }),
    asOf: day('Дата расчёта', { informs: true, width: 105 }),
    outcome: text('Итог', { informs: true, width: 110, requisite: true }),
    reason: text('Причина', { informs: true, width: 700, requisite: true }),
  },
});
