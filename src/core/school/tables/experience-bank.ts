import { choice } from '../../schema/columns/choice';
import { day } from '../../schema/columns/day';
import { integer } from '../../schema/columns/number';
import { reference, text } from '../../schema/columns/text';
import { defineTable } from '../../schema/table';
import { LEVEL_SYNONYMS, LEVELS } from '../../vocabulary/levels';
import { PLAN_YEARS } from './quarters';
import { TEACHER_CODE } from './teachers';

export const EXPERIENCE_BANK = defineTable({
  sheet: 'Банк опыта',
  kind: 'input',
  about: 'Обобщённый опыт педагогов и материалы для сборника.',
  frozenColumns: 1,
  columns: {
    teacher: reference('Код педагога', TEACHER_CODE, { required: true }),
    topic: text('Тема', { required: true, width: 280 }),
    form: text('Форма', { informs: true, width: 150 }),
    level: choice('Уровень', LEVELS, { width: 140, synonyms: LEVEL_SYNONYMS }),
    date: day('Дата', { required: true }),
    link: text('Ссылка', { informs: true, width: 200, requisite: true }),
    digestYear: integer('В сборник', {
      informs: true,
      ...PLAN_YEARS,
      note: 'Год сборника, в который вошёл материал.',
    }),
  },
});
