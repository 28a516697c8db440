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
    time: text('Время', { informs: true, addedLater: true, width: 60 }),
    source: text('Источник', { informs: true, width: 230 }),
    schoolCode: text('Код ОО', { informs: true, width: 90 }),
    period: text('Период', { informs: true, width: 170 }),
    asOf: day('Дата расчёта', { informs: true, width: 105 }),
    outcome: text('Итог', { informs: true, width: 110 }),
    reason: text('Причина', { informs: true, width: 700 }),
  },
});
