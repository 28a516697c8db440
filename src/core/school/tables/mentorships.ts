import { choice } from '../../schema/columns/choice';
import { day } from '../../schema/columns/day';
import { reference, text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import { levelSynonymsFor } from '../../vocabulary/levels';
import { TEACHER_CODE } from './teachers';

const LEVELS_OF_MENTORING = ['школьный', 'муниципальный', 'региональный'] as const;

export const MENTORSHIPS = defineTable({
  sheet: 'Наставничество',
  kind: 'input',
  about: 'Наставники и наставляемые.',
  frozenColumns: 1,
  columns: {
    teacher: reference('Код педагога', TEACHER_CODE, {
      required: true,
      note: 'Код наставляемого.',
    }),
    mentor: reference('Код наставника', TEACHER_CODE, {
      required: true,
      refersWhen: ({ level }) => level === null || level === 'школьный',
      note: 'Код с листа «Педагоги». Наставник из другой школы — с уровнем «муниципальный» или «региональный».',
    }),
    level: choice('Уровень', LEVELS_OF_MENTORING, {
      width: 130,
      synonyms: levelSynonymsFor(LEVELS_OF_MENTORING),
    }),
    started: day('Дата начала', { required: true }),
    ended: day('Дата окончания', { width: 120 }),
    order: text('Приказ', { informs: true, width: 160, requisite: true }),
  },
});

export type Mentorship = RecordOf<typeof MENTORSHIPS>;
