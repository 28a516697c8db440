import { choice, yesNo } from '../../schema/columns/choice';
import { day } from '../../schema/columns/day';
import { reference, text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import { CLAIMS } from '../../vocabulary/staff';
import { TEACHER_CODE } from './teachers';

export const ATTESTATIONS = defineTable({
  sheet: 'Аттестация',
  kind: 'input',
  about: 'Заявления на квалификационную категорию и решения по ним.',
  frozenColumns: 1,
  columns: {
    teacher: reference('Код педагога', TEACHER_CODE, { required: true }),
    claimed: choice('Заявленная категория', CLAIMS, { required: true, width: 160 }),
    applied: day('Дата заявления', { informs: true, width: 120 }),
    decided: day('Дата решения', { width: 115 }),
    decision: choice('Решение', ['присвоена', 'отказ', 'на рассмотрении'], { width: 140 }),
    usedMaterials: yesNo('Использованы материалы сопровождения', { width: 150 }),
    materials: text('Материалы', { informs: true, width: 220, requisite: true }),
  },
});

export type Attestation = RecordOf<typeof ATTESTATIONS>;
