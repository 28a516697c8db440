import { choice, yesNo } from '../../schema/columns/choice';
import { day } from '../../schema/columns/day';
import { reference } from '../../schema/columns/text';
import { defineTable } from '../../schema/table';
import { levelSynonymsFor } from '../../vocabulary/levels';
import { TEACHER_CODE } from './teachers';

const LEVELS_OF_ACTIVE = ['муниципальный', 'региональный'] as const;

export const ACTIVISTS = defineTable({
  sheet: 'Методический актив',
  kind: 'input',
  about: 'Тьюторы, наставники и эксперты муниципального и регионального актива.',
  frozenColumns: 1,
  columns: {
    teacher: reference('Код педагога', TEACHER_CODE, { required: true }),
    role: choice('Роль', ['тьютор', 'наставник', 'эксперт'], { required: true, width: 110 }),
    level: choice('Уровень', LEVELS_OF_ACTIVE, {
      required: true,
      width: 140,
      synonyms: levelSynonymsFor(LEVELS_OF_ACTIVE),
    }),
    included: day('Дата включения', { required: true, width: 120 }),
    byMaterials: yesNo('По материалам сопровождения', { width: 150 }),
  },
});
