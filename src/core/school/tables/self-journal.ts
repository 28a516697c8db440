/** «Журнал самооценок»: what became of every sheet that was collected. Rows are only added. */
import { day } from '../../schema/columns/day';
import { integer } from '../../schema/columns/number';
import { code, text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';

export const SELF_JOURNAL = defineTable({
  sheet: 'Журнал самооценок',
  kind: 'computed',
  about: 'Что стало с каждым собранным листом самооценки и почему. Строки только добавляются.',
  isExtra: true,
  columns: {
    when: day('Когда', { required: true }),
    source: text('Источник', { required: true, width: 230, requisite: true }),
    teacher: code('Код педагога', {}),
    added: integer('Принято', { informs: true, width: 80 }),
    changed: integer('Изменено', { informs: true, width: 85 }),
    unchanged: integer('Без изменений', { informs: true, width: 110 }),
    refused: integer('Отклонено', { informs: true, width: 90 }),
    reasons: text('Причины', { informs: true, width: 700, requisite: true }),
    // Not in the list of the contract: without it a sheet handed in by 15.09 would be one of the next year.
    period: text('Период', { informs: true, width: 170, requisite: true }),
  },
});

export type JournalLine = RecordOf<typeof SELF_JOURNAL>;
