import { choice } from '../../schema/columns/choice';
import { reference, text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import { COURSE_DIRECTIONS, REQUEST_REASONS, STUDY_FORMS } from '../../vocabulary/education';
import { QUARTER, YEAR } from './quarters';
import { TEACHER_CODE } from './teachers';

export const REQUESTS = defineTable({
  sheet: 'Запросы на ПК',
  kind: 'input',
  about: 'Запросы педагогов на повышение квалификации.',
  frozenColumns: 1,
  columns: {
    teacher: reference('Код педагога', TEACHER_CODE, { required: true }),
    direction: text('Направление', { required: true, suggestions: COURSE_DIRECTIONS, width: 200 }),
    quarter: QUARTER,
    year: YEAR,
    form: text('Форма', { informs: true, suggestions: STUDY_FORMS, width: 140 }),
    reason: choice('Основание', REQUEST_REASONS, { informs: true, width: 140 }),
    priority: text('Приоритет', { informs: true, width: 100 }),
    status: choice('Статус', ['новый', 'в плане', 'отклонён'], { whenBlank: 'новый', width: 110 }),
  },
});

export type TrainingRequest = RecordOf<typeof REQUESTS>;
