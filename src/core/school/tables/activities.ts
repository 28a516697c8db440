import { choice, yesNo } from '../../schema/columns/choice';
import { day } from '../../schema/columns/day';
import { decimal, integer } from '../../schema/columns/number';
import { code, reference, text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import {
  ACTIVITY_KIND_SYNONYMS,
  ACTIVITY_KINDS,
  CONTEST_RESULT_SYNONYMS,
  CONTEST_RESULTS,
  FORMATS,
  PUPIL_GROUPS,
  REVIEW_STATUSES,
  ROLES,
} from '../../vocabulary/activities';
import { LEVEL_SYNONYMS, LEVELS } from '../../vocabulary/levels';
import { WORK_DIRECTION_CODES, WORK_DIRECTIONS } from '../../vocabulary/work-directions';
import { COURSE_CODE } from './courses';
import { CRITERION_CODE } from './criteria';
import { TEACHER_CODE } from './teachers';

/** Far above any cap a table of criteria may hold. */
const MOST_POINTS = 10_000;

export const ACTIVITIES = defineTable({
  sheet: 'Мероприятия',
  kind: 'input',
  about: 'Всё, что педагог сделал: для сопровождения и для рейтинга. Факт записывается один раз.',
  frozenColumns: 1,
  columns: {
    teacher: reference('Код педагога', TEACHER_CODE, { required: true }),
    course: reference('Код курса', COURSE_CODE, {
      note: 'Можно не указывать, если у педагога на эту дату один посткурсовой период.',
    }),
    date: day('Дата', { required: true }),
    kind: choice('Вид', ACTIVITY_KINDS, {
      required: true,
      width: 190,
      synonyms: ACTIVITY_KIND_SYNONYMS,
    }),
    topic: text('Тема', {
      informs: true,
      width: 240,
      note: 'Без фамилий обучающихся: «призёр, 7 кл.» достаточно.',
    }),
    level: choice('Уровень', LEVELS, { width: 130, synonyms: LEVEL_SYNONYMS }),
    role: choice('Роль', ROLES, { informs: true, width: 110 }),
    result: choice('Результат', CONTEST_RESULTS, { width: 110, synonyms: CONTEST_RESULT_SYNONYMS }),
    format: choice('Формат', FORMATS, { width: 120 }),
    criterion: reference('Критерий', CRITERION_CODE, {
      width: 90,
      note: 'Пусто — мероприятие учитывается в сопровождении, но не в рейтинге.',
    }),
    quantity: integer('Кол-во', { min: 1, max: 1000, note: 'Пусто — 1.' }),
    selfPoints: decimal('Самооценка, баллы', {
      min: 0,
      max: MOST_POINTS,
      width: 110,
      note: 'Пусто — балл по шкале критерия.',
    }),
    review: choice('Статус проверки', REVIEW_STATUSES, { whenBlank: 'не проверено', width: 150 }),
    confirmedPoints: decimal('Подтверждено, баллы', { min: 0, max: MOST_POINTS, width: 120 }),
    reviewer: text('Проверил', { informs: true, width: 130, requisite: true }),
    reviewed: day('Дата проверки', { informs: true, width: 115 }),
    comment: text('Комментарий', { informs: true, width: 200 }),
    evidence: text('Подтверждение', {
      informs: true,
      width: 180,
      requisite: true,
      note: 'Ссылка или реквизиты.',
    }),
    organiser: text('Организатор', { informs: true, width: 150 }),
    visitor: text('Посетил', {
      width: 130,
      requisite: true,
      note: 'Кто посетил. Посещённое мероприятие — мониторинг этапа.',
    }),
    reflected: yesNo('Рефлексия проведена', { informs: true, width: 110 }),
    change: text('Что изменилось в практике', { informs: true, width: 220 }),
    pupils: choice('Обучающиеся', PUPIL_GROUPS, { informs: true, width: 115 }),
    workDirection: choice('Направление работы', WORK_DIRECTION_CODES, {
      informs: true,
      width: 260,
      words: WORK_DIRECTIONS,
      note: 'Одно из двадцати направлений муниципальной модели. Выберите из списка; можно ввести один код, например Н04.',
    }),
    helper: text('Кто помог', {
      addedLater: true,
      informs: true,
      width: 150,
      requisite: true,
      note: 'Кто помог подготовить: наставник, коллега, методист.',
    }),
    recordCode: code('Код записи', {
      addedLater: true,
      informs: true,
      width: 110,
      note: 'Для справки: по нему запись узнают, когда педагог сдаёт лист самооценки снова. Заполняется при сборе; не исправляйте его, в строке-копии очистите.',
    }),
  },
});

export type Activity = RecordOf<typeof ACTIVITIES>;
