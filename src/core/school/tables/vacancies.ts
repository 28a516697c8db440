import { day } from '../../schema/columns/day';
import { decimal } from '../../schema/columns/number';
import { text } from '../../schema/columns/text';
import { defineTable } from '../../schema/table';
import { POSITIONS, SUBJECTS } from '../../vocabulary/staff';

export const VACANCIES = defineTable({
  sheet: 'Кадровая потребность',
  kind: 'input',
  about: 'Каких работников не хватает школе: должность, предмет, ставка.',
  columns: {
    position: text('Должность', { required: true, suggestions: POSITIONS, width: 200 }),
    subject: text('Предмет', { informs: true, suggestions: SUBJECTS, width: 170 }),
    rate: decimal('Ставка', { required: true, min: 0.01, max: 100 }),
    from: day('С какой даты', {
      required: true,
      width: 120,
      note: 'Для справки: в «Сводку» идут должность, предмет и ставки.',
    }),
  },
});
