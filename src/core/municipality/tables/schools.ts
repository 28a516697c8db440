import { choice, yesNo } from '../../schema/columns/choice';
import { code, text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import { ORGANISATION_TYPES } from '../../vocabulary/staff';

export const SCHOOLS = defineTable({
  sheet: 'ОО',
  kind: 'input',
  about: 'Организации, которые сдают сводки; в книге региона — муниципалитеты.',
  frozenColumns: 2,
  columns: {
    code: code('Код ОО', {
      required: true,
      unique: 'кода ОО',
      note: 'Тот же, что в «Настройках» присланной книги.',
    }),
    name: text('Наименование ОО', { required: true, width: 220, requisite: true }),
    type: choice('Тип ОО', [...ORGANISATION_TYPES, 'муниципалитет'], { informs: true, width: 110 }),
    locality: choice('Местность', ['городская', 'сельская'], {
      informs: true,
      synonyms: { город: 'городская', село: 'сельская' },
    }),
    lowResults: yesNo('ШНОР', {
      informs: true,
      note: 'Школа с низкими образовательными результатами.',
    }),
    hardConditions: yesNo('ШНСУ', {
      informs: true,
      note: 'Школа в неблагоприятных социальных условиях.',
    }),
    platform: text('Инновационная площадка', {
      informs: true,
      width: 200,
      requisite: true,
    }),
    link: text('Ссылка на книгу', {
      informs: true,
      width: 220,
      requisite: true,
      note: 'Ссылка на Google Таблицу: по ней импорт прочитает лист «Сводка».',
    }),
    contact: text('Контакт', { informs: true, width: 160, requisite: true }),
  },
});

export type SchoolRow = RecordOf<typeof SCHOOLS>;
