import { choice } from '../../schema/columns/choice';
import { integer } from '../../schema/columns/number';
import { reference, text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import { COURSE_DIRECTIONS } from '../../vocabulary/education';
import { QUARTER, YEAR } from './quarters';
import { TEACHER_CODE } from './teachers';

export const TRAINING_PLAN = defineTable({
  sheet: 'План ПК',
  kind: 'input',
  about: 'План повышения квалификации по кварталам.',
  frozenColumns: 1,
  columns: {
    teacher: reference('Код педагога', TEACHER_CODE, { required: true }),
    direction: text('Направление', { required: true, suggestions: COURSE_DIRECTIONS, width: 200 }),
    provider: text('Организация ДПО', { informs: true, width: 200 }),
    quarter: QUARTER,
    year: YEAR,
    hours: integer('Объём, ч', { informs: true, min: 1, max: 5000, hours: true }),
    request: text('Запрос', {
      informs: true,
      width: 260,
      note: 'Основание, форма и приоритет запроса; при переносе запросов впишется само.',
    }),
    status: choice('Статус', ['запланирован', 'обучается', 'завершён', 'перенесён', 'отменён'], {
      required: true,
      width: 130,
    }),
  },
});

export type PlannedTraining = RecordOf<typeof TRAINING_PLAN>;
