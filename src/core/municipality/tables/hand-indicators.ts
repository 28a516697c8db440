import { decimal } from '../../schema/columns/number';
import { code, text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import { HAND_FAMILY } from '../../summary/measures';

export const HAND_INDICATORS = defineTable({
  sheet: 'Показатели вручную',
  kind: 'input',
  about: 'Показатели муниципалитета, которых нет в сводках школ: числитель и знаменатель.',
  columns: {
    code: code('Код', {
      unique: 'кода показателя',
      note: `Например, ${HAND_FAMILY.letter}1; пусто — без кода.`,
    }),
    title: text('Показатель', { required: true, width: 420 }),
    numerator: decimal('Числитель', { required: true, min: 0 }),
    denominator: decimal('Знаменатель', { required: true, min: 0, width: 110 }),
  },
});

export type HandIndicator = RecordOf<typeof HAND_INDICATORS>;
