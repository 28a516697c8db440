import { text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import { LEVELS } from '../../vocabulary/levels';
import { SUBJECTS } from '../../vocabulary/staff';
import { MODEL_STRUCTURES, STRUCTURE_TYPES } from './model-structures';

export const STRUCTURES = defineTable({
  sheet: 'Структуры',
  kind: 'input',
  about:
    'Кто ведёт методическую работу: РМО, ММС, МИП, МОЦ, Совет наставников и другие. В новой книге стоят структуры модели: исправьте названия на свои, лишнее удалите.',
  frozenColumns: 1,
  columns: {
    name: text('Название', { required: true, width: 260, requisite: true }),
    type: text('Тип', { required: true, suggestions: STRUCTURE_TYPES, width: 220 }),
    level: text('Уровень', { informs: true, suggestions: LEVELS, width: 130 }),
    head: text('Руководитель', { informs: true, width: 180, requisite: true }),
    subject: text('Предмет', { informs: true, suggestions: SUBJECTS, width: 150 }),
  },
  startsWith: MODEL_STRUCTURES,
});

export type Structure = RecordOf<typeof STRUCTURES>;
