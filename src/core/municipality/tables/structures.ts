import { text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import { LEVELS } from '../../vocabulary/levels';
import { SUBJECTS } from '../../vocabulary/staff';

/** The structural elements of the municipal model; any other may be typed. */
const STRUCTURE_TYPES = [
  'орган управления',
  'муниципальная методическая служба (ММС)',
  'совет',
  'РМО',
  'муниципальная инновационная площадка (МИП)',
  'муниципальный опорный центр (МОЦ)',
  'Совет наставников',
  'Школа молодого педагога',
  'ассоциация педагогов',
  'тьюторский консультационный пункт',
  'сетевое сообщество',
  'партнёр',
] as const;

export const STRUCTURES = defineTable({
  sheet: 'Структуры',
  kind: 'input',
  about: 'Кто ведёт методическую работу: РМО, ММС, МИП, МОЦ, Совет наставников и другие.',
  frozenColumns: 1,
  columns: {
    name: text('Название', { required: true, width: 260, requisite: true }),
    type: text('Тип', { required: true, suggestions: STRUCTURE_TYPES, width: 220 }),
    level: text('Уровень', { informs: true, suggestions: LEVELS, width: 130 }),
    head: text('Руководитель', { informs: true, width: 180, requisite: true }),
    subject: text('Предмет', { informs: true, suggestions: SUBJECTS, width: 150 }),
  },
});

export type Structure = RecordOf<typeof STRUCTURES>;
