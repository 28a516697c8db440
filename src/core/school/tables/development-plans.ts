import { choice } from '../../schema/columns/choice';
import { day } from '../../schema/columns/day';
import { reference, text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import { levelSynonymsFor } from '../../vocabulary/levels';
import { ROUTE_STATUS_SYNONYMS, ROUTE_STATUSES } from '../../vocabulary/support';
import { TEACHER_CODE } from './teachers';

export const DEVELOPMENT_PLANS = defineTable({
  sheet: 'ИОП и ИОМ',
  kind: 'input',
  about: 'Индивидуальные образовательные программы (ИОП) и маршруты (ИОМ) педагогов.',
  frozenColumns: 1,
  columns: {
    teacher: reference('Код педагога', TEACHER_CODE, { required: true }),
    kind: choice('Вид', ['ИОП', 'ИОМ'], { width: 80 }),
    level: choice('Уровень', ['ОО', 'региональный'], {
      informs: true,
      width: 120,
      synonyms: {
        школьный: 'ОО',
        'региональный (ЦНППМ)': 'региональный',
        ...levelSynonymsFor(['региональный']),
      },
    }),
    goal: text('Цель', { informs: true, width: 220 }),
    deficits: text('Дефициты', { informs: true, width: 200 }),
    strengths: text('Имеющиеся компетенции', { informs: true, width: 200 }),
    ahead: text('Предстоящая деятельность', { informs: true, width: 200 }),
    measures: text('Мероприятия', { informs: true, width: 220 }),
    started: day('Дата начала', { required: true }),
    ended: day('Дата окончания', { width: 120 }),
    revised: day('Дата корректировки', { informs: true, width: 135 }),
    status: choice('Статус', ROUTE_STATUSES, { width: 120, synonyms: ROUTE_STATUS_SYNONYMS }),
  },
});

export type DevelopmentPlan = RecordOf<typeof DEVELOPMENT_PLANS>;
