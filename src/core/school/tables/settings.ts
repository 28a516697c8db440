/** «Настройки»: one parameter a row; each parameter is declared as a column is. */

import { choice } from '../../schema/columns/choice';
import { day } from '../../schema/columns/day';
import { decimal, integer } from '../../schema/columns/number';
import { code, text } from '../../schema/columns/text';
import type { Columns } from '../../schema/table';
import { TARGETS } from '../../summary/targets';
import { SMALL_GROUP } from '../../values/law';
import { ORGANISATION_TYPES } from '../../vocabulary/staff';

const RATING_BASES = [
  'подтверждено, иначе самооценка',
  'только самооценка',
  'только подтверждённое',
] as const;

/** «Если тема не выбрана»: of a group without a mark only the course completed last is supported. */
export const ONLY_LAST_COURSE = 'сопровождается последний курс';

const coefficient = (header: string) => decimal(header, { min: 0, max: 10 });

export const SETTINGS = {
  schoolCode: code('Код ОО', {
    required: true,
    note: 'Код школы в муниципалитете; с ним сводка придёт в район.',
  }),
  schoolName: text('Наименование ОО', { required: true }),
  municipality: text('Муниципалитет', { required: true }),
  schoolType: choice('Тип ОО', ORGANISATION_TYPES, {
    informs: true,
    note: 'Сведение о школе: на расчёты не влияет, в сводку не входит.',
  }),
  periodStart: day('Период с', {
    required: true,
    note: 'Отчётный период, обычно учебный год с 01.09.',
  }),
  periodEnd: day('Период по', { required: true, note: 'Последний день периода, обычно 31.08.' }),
  asOf: day('Дата расчёта', { note: 'Пусто — сегодня.' }),
  windowMonths: integer('Длительность посткурсового периода, мес.', {
    min: 1,
    max: 36,
    note: 'Один год после курсов повышения квалификации.',
  }),
  firstStageMonths: integer('Длительность I этапа, мес.', {
    min: 1,
    max: 35,
    note: 'Меньше длительности всего периода.',
  }),
  groupInterval: integer('Небольшой интервал между курсами, дней', {
    min: 0,
    max: 365,
    note: 'Курсы, законченные не позже стольких дней после первого из них, — группа, из которой педагог вправе выбрать одну тему.',
  }),
  leastActivities: integer('Минимум мероприятий в периоде', { min: 0, max: 20 }),
  directionTerm: integer('Срок выбора направления, дней', {
    min: 0,
    max: 365,
    note: 'Сколько дней после курсов есть у педагога, чтобы назвать направление.',
  }),
  unchosenTopic: choice('Если тема не выбрана', ['сопровождаются все', ONLY_LAST_COURSE], {
    addedLater: true,
    note: 'Педагог вправе, но не обязан выбрать одну тему из курсов подряд.',
  }),
  checkpoints: integer('Контрольных точек на этапе', {
    addedLater: true,
    min: 1,
    max: 6,
    note: 'На столько частей делится этап; в каждой нужен мониторинг.',
  }),
  ratingBasis: choice('Основа рейтинга', RATING_BASES, {}),
  placeNumbering: choice('Нумерация мест', ['1, 1, 3', '1, 1, 2'], {}),
  tieRule: choice('При равенстве баллов', ['общее место', 'выше П2'], {}),
  placing: choice('Места', ['общие', 'по группам'], {
    addedLater: true,
    note: 'По группам — места считаются внутри каждой «Группы рейтинга».',
  }),
  weight1: coefficient('Вес П1'),
  weight2: coefficient('Вес П2'),
  participant: coefficient('Коэффициент: участник'),
  laureate: coefficient('Коэффициент: лауреат'),
  prizeWinner: coefficient('Коэффициент: призёр'),
  winner: coefficient('Коэффициент: победитель'),
  inPerson: coefficient('Коэффициент: очный'),
  online: coefficient('Коэффициент: дистанционный'),
  byCorrespondence: coefficient('Коэффициент: заочный'),
  thirdShareBase: choice('Знаменатель К3', ['с затруднениями', 'включённые в сопровождение'], {}),
  youngYears: integer('Молодой педагог: стаж менее, лет', { min: 1, max: 10 }),
  smallGroup: integer('Порог малой группы', {
    min: 2,
    max: 30,
    note: 'Если людей в рейтинге или в группе меньше, показывайте места только администрации. Если меньше во всём рейтинге, средние баллы не идут в сводку.',
  }),
  ...TARGETS,
} as const satisfies Columns;

/** What a blank or faulty parameter means; the period's default, the school year, is not among them. */
export const SETTING_DEFAULTS = {
  schoolType: 'СОШ',
  windowMonths: 12,
  firstStageMonths: 6,
  groupInterval: 60,
  leastActivities: 2,
  directionTerm: 30,
  unchosenTopic: 'сопровождаются все',
  checkpoints: 1,
  ratingBasis: 'подтверждено, иначе самооценка',
  placeNumbering: '1, 1, 3',
  tieRule: 'общее место',
  placing: 'общие',
  weight1: 1,
  weight2: 1,
  participant: 1,
  laureate: 1.5,
  prizeWinner: 2,
  winner: 3,
  inPerson: 1,
  online: 1,
  byCorrespondence: 1,
  thirdShareBase: 'с затруднениями',
  youngYears: 3,
  smallGroup: SMALL_GROUP,
} as const;
