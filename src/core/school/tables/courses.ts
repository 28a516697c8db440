import { choice, choices, yesNo } from '../../schema/columns/choice';
import { day } from '../../schema/columns/day';
import { integer } from '../../schema/columns/number';
import { code, reference, text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import {
  CERTIFICATES,
  COURSE_DIRECTIONS,
  PROGRAMME_KINDS,
  STUDY_FORMS,
} from '../../vocabulary/education';
import { levelSynonymsFor } from '../../vocabulary/levels';
import { SUPPORT_LEVELS, SUPPORT_RESULTS } from '../../vocabulary/support';
import { TEACHER_CODE } from './teachers';

export const COURSES = defineTable({
  sheet: 'Курсы',
  kind: 'input',
  about: 'Курсы повышения квалификации и переподготовки, по строке на курс.',
  frozenColumns: 2,
  columns: {
    code: code('Код курса', { required: true, unique: 'кода курса', note: 'Например, К-101.' }),
    teacher: reference('Код педагога', TEACHER_CODE, { required: true }),
    kind: choice('Вид программы', PROGRAMME_KINDS, {
      required: true,
      note: 'Посткурсовой период открывает только ПК.',
      synonyms: {
        'повышение квалификации': 'ПК',
        'профессиональная переподготовка': 'ПП',
        переподготовка: 'ПП',
      },
    }),
    title: text('Название программы', { required: true, min: 3, max: 300, width: 280 }),
    direction: text('Направление программы', {
      informs: true,
      suggestions: COURSE_DIRECTIONS,
      width: 170,
    }),
    provider: text('Организация ДПО', { required: true, width: 200 }),
    form: choice('Форма', STUDY_FORMS, {
      informs: true,
      width: 140,
      synonyms: {
        'с применением ДОТ / ЭО': 'с применением ДОТ',
        дистанционная: 'с применением ДОТ',
      },
    }),
    hours: integer('Объём, ч', { min: 1, max: 5000, hours: true }),
    started: day('Дата начала', {}),
    completed: day('Дата окончания', {
      width: 120,
      note: 'Пусто, пока педагог учится. Период начинается на следующий день.',
    }),
    certificate: choice('Документ', CERTIFICATES, {
      informs: true,
      width: 190,
      synonyms: {
        удостоверение: 'удостоверение о повышении квалификации',
        диплом: 'диплом о профессиональной переподготовке',
      },
    }),
    certificateNumber: text('Номер документа', {
      informs: true,
      width: 130,
      requisite: true,
    }),
    chosen: yesNo('Тема выбрана', {
      width: 110,
      note: 'Если курсов несколько подряд, педагог вправе выбрать тему одного из них.',
    }),
    supportDirection: text('Направление сопровождения', {
      informs: true,
      width: 210,
      note: 'Педагог называет его сам, при поддержке методической службы.',
    }),
    supportLevel: choice('Уровень сопровождения', SUPPORT_LEVELS, {
      whenBlank: 'ОО',
      width: 160,
      synonyms: { школьный: 'ОО', ...levelSynonymsFor(['муниципальный', 'региональный']) },
    }),
    curator: text('Куратор', { informs: true, width: 140, requisite: true }),
    results: choices('Результаты сопровождения', SUPPORT_RESULTS, {
      informs: true,
      width: 230,
      note: `Через запятую: ${SUPPORT_RESULTS.join(', ')}.`,
    }),
  },
});

export type Course = RecordOf<typeof COURSES>;

export const COURSE_CODE = { sheet: COURSES.sheet, header: 'Код курса' } as const;
