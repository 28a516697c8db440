import { choice } from '../../schema/columns/choice';
import { day } from '../../schema/columns/day';
import { code, text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import { CATEGORY_TERMS_IN_WORDS } from '../../values/law';
import {
  EMPLOYMENTS,
  EXTRA_QUALIFICATIONS,
  POSITIONS,
  QUALIFICATIONS,
  RATING_GROUPS,
  STAFF_CATEGORIES,
  STAFF_STATUSES,
  SUBJECTS,
} from '../../vocabulary/staff';

/** How schools call the column of whole names; signs and spaces between the words do not matter. */
const NAME_HEADERS: readonly string[] = [
  ...['Ф.И.О.', 'Фамилия, имя, отчество', 'Фамилия, имя и отчество', 'Фамилия, И.О.'],
  ...['Фамилия и инициалы', 'Фамилия, инициалы', 'Фамилия, имя', 'Фамилия и имя'],
  ...['педагога', 'педагогов', 'учителя', 'работника', 'сотрудника', 'полностью'].flatMap((of) => [
    `ФИО ${of}`,
    `Ф.И.О. ${of}`,
  ]),
  ...['Фамилия, имя, отчество педагога', 'Фамилия, имя, отчество полностью'],
];

export const TEACHERS = defineTable({
  sheet: 'Педагоги',
  kind: 'input',
  about: 'Все педагогические работники и руководители школы, по строке на человека.',
  // A region has 30 000, and each of them costs as much as many rows of another sheet.
  most: 100_000,
  frozenColumns: 2,
  columns: {
    code: code('Код педагога', {
      required: true,
      unique: 'кода педагога',
      note: 'Условный код, например 0512-017. Не используйте СНИЛС и табельный номер.',
    }),
    name: text('ФИО', {
      aliases: NAME_HEADERS,
      informs: true,
      width: 260,
      requisite: true,
      note: 'Необязательно: всё работает и по кодам. В сводку ФИО не попадает.',
    }),
    category: choice('Категория персонала', STAFF_CATEGORIES, { required: true, width: 200 }),
    position: text('Должность', { required: true, suggestions: POSITIONS, width: 190 }),
    subject: text('Предмет', { informs: true, suggestions: SUBJECTS, width: 170 }),
    employment: choice('Занятость', EMPLOYMENTS, { required: true, width: 195 }),
    status: choice('Статус', STAFF_STATUSES, {
      required: true,
      width: 150,
      synonyms: { 'длительный отпуск (до 1 года)': 'длительный отпуск' },
    }),
    hired: day('Дата приёма', {}),
    dismissed: day('Дата увольнения', {
      width: 125,
      note: 'Обязательна при статусе «уволен». До этого дня человек считается работающим.',
    }),
    careerStart: day('Начало педстажа', {
      width: 125,
      note: 'По этой дате определяется, молодой ли педагог.',
    }),
    qualification: choice('Категория', QUALIFICATIONS, {
      whenBlank: 'без категории',
      width: 120,
      synonyms: { 'соответствие занимаемой должности': 'СЗД', вкк: 'высшая', пкк: 'первая' },
    }),
    extraQualification: choice('Доп. категория', EXTRA_QUALIFICATIONS, {
      informs: true,
      width: 160,
      note: 'Только вместе с высшей категорией.',
    }),
    granted: day('Дата присвоения', {
      width: 125,
      note: `Срок действия: ${CATEGORY_TERMS_IN_WORDS}.`,
    }),
    schoolUnion: text('ШМО', { width: 150 }),
    districtUnion: text('РМО', { width: 150 }),
    ratingGroup: text('Группа рейтинга', {
      addedLater: 'все педагоги — «без группы»',
      suggestions: RATING_GROUPS,
      width: 160,
      note: 'Для отдельных мест и критериев. Пусто — «без группы».',
    }),
  },
});

export type Teacher = RecordOf<typeof TEACHERS>;

/** What every register's «Код педагога» refers to. */
export const TEACHER_CODE = { sheet: TEACHERS.sheet, header: 'Код педагога' } as const;
