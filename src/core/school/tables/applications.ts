import { choice } from '../../schema/columns/choice';
import { day } from '../../schema/columns/day';
import { reference, text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import { ROUTE_STATUS_SYNONYMS, ROUTE_STATUSES } from '../../vocabulary/support';
import { COURSE_CODE } from './courses';
import { TEACHER_CODE } from './teachers';

export const APPLICATIONS = defineTable({
  sheet: 'Заявки в ЦНППМ',
  kind: 'input',
  about: 'Затруднения педагогов и заявки в ЦНППМ по решению ММС.',
  frozenColumns: 1,
  columns: {
    teacher: reference('Код педагога', TEACHER_CODE, { required: true }),
    course: reference('Код курса', COURSE_CODE, { informs: true }),
    difficulty: text('Затруднение', { required: true, width: 260 }),
    noticed: day('Дата фиксации', { required: true, width: 120 }),
    decisionNumber: text('Решение ММС, №', { width: 130, requisite: true }),
    decided: day('Дата решения ММС', { width: 135 }),
    applied: day('Дата заявки', {}),
    diagnosed: day('Дата диагностики', { width: 130 }),
    routed: day('Дата ИОМ', {}),
    routeStatus: choice('Статус ИОМ', ROUTE_STATUSES, {
      width: 130,
      synonyms: ROUTE_STATUS_SYNONYMS,
    }),
  },
});

export type Application = RecordOf<typeof APPLICATIONS>;
