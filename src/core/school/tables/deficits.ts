import { choice } from '../../schema/columns/choice';
import { day } from '../../schema/columns/day';
import { reference, text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import { COMPETENCES } from '../../vocabulary/support';
import { TEACHER_CODE } from './teachers';

export const DEFICITS = defineTable({
  sheet: 'Дефициты',
  kind: 'input',
  about: 'Профессиональные дефициты и результаты диагностики.',
  frozenColumns: 1,
  columns: {
    teacher: reference('Код педагога', TEACHER_CODE, { required: true }),
    date: day('Дата', { required: true }),
    source: choice(
      'Источник',
      ['диагностика', 'посещение занятия', 'самоанализ', 'аттестация', 'иное'],
      { required: true, width: 150 },
    ),
    competence: choice('Компетенция', COMPETENCES, { informs: true, width: 150 }),
    deficit: text('Дефицит', {
      informs: true,
      width: 260,
      note: 'Коротко и без фамилий: тема уходит в «Сводку». Пусто, если диагностика дефицитов не выявила.',
    }),
    status: choice('Статус', ['не выявлен', 'выявлен', 'в работе', 'преодолён'], {
      required: true,
      width: 120,
    }),
    overcome: day('Дата преодоления', { width: 130 }),
  },
});

export type Deficit = RecordOf<typeof DEFICITS>;
