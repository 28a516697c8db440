/**
 * «Лист самооценки»: the sheet that a teacher fills. Its columns are those of «Мероприятия», so that
 * what is typed there is read, checked and shown by one declaration.
 */
import { decimal } from '../../../schema/columns/number';
import { defineTable, type RecordOf } from '../../../schema/table';
import { ACTIVITIES } from '../../tables/activities';
import { FORM_SHEET } from './form-sheets';

const { columns } = ACTIVITIES;

/** What a teacher types, in the order of the sheet. */
export const TYPED_BY_TEACHER = {
  date: columns.date,
  kind: columns.kind,
  topic: columns.topic,
  course: columns.course,
  level: columns.level,
  role: columns.role,
  result: columns.result,
  format: columns.format,
  criterion: columns.criterion,
  quantity: columns.quantity,
  selfPoints: columns.selfPoints,
  evidence: columns.evidence,
  reflected: columns.reflected,
  change: columns.change,
} as const;

export type TypedKey = keyof typeof TYPED_BY_TEACHER;

export const FORM = defineTable({
  sheet: FORM_SHEET,
  kind: 'input',
  about: 'Что педагог сделал за период: по строке на мероприятие.',
  frozenColumns: 2,
  columns: {
    ...TYPED_BY_TEACHER,
    scale: decimal('Балл по шкале', {
      informs: true,
      width: 90,
      note: 'Считается сам по листу «Критерии».',
    }),
    review: columns.review,
    confirmedPoints: columns.confirmedPoints,
    comment: columns.comment,
    recordCode: columns.recordCode,
  },
});

/** A row of the sheet, as a teacher has typed it. */
export type FormRow = RecordOf<typeof FORM>;
