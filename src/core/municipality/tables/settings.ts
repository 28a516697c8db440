/** «Настройки» of the municipal workbook: one parameter a row. */
import { choice } from '../../schema/columns/choice';
import { day } from '../../schema/columns/day';
import { integer } from '../../schema/columns/number';
import { code, text } from '../../schema/columns/text';
import type { Columns } from '../../schema/table';
import { TARGETS } from '../../summary/targets';
import { SMALL_GROUP } from '../../values/law';

/** Whose summaries come together: those of schools, or those of municipalities. */
export const LEVELS_OF_ROLL_UP = ['муниципалитет', 'регион'] as const;

export const MUNICIPAL_SETTINGS = {
  level: choice('Уровень свода', LEVELS_OF_ROLL_UP, {
    addedLater: true,
    note: 'Регион — если сюда сдают сводки муниципалитеты, а не школы.',
  }),
  municipality: text('Муниципалитет', { required: true }),
  municipalityCode: code('Код муниципалитета', {
    note: 'Под ним муниципалитет известен региону. Пусто — сводка для региона не составляется.',
  }),
  periodStart: day('Период с', {
    required: true,
    note: 'Сводки принимаются только за этот период.',
  }),
  periodEnd: day('Период по', { required: true, note: 'Последний день периода, обычно 31.08.' }),
  asOf: day('Дата расчёта', { note: 'Пусто — сегодня.' }),
  deadline: day('Срок сдачи сводок', {
    informs: true,
    note: 'Показывается рядом со списком несдавших.',
  }),
  smallGroup: integer('Порог малой группы', {
    min: 2,
    max: 30,
    note: 'Меньшие группы не показываются на листе «Публичная сводка».',
  }),
  courseGroup: integer('Слушателей в группе ПК', {
    min: 2,
    max: 100,
    note: 'По этому числу считаются полные группы на листах «Свод запросов» и «План ПК».',
  }),
  modelBody: text('Модель: орган', {
    informs: true,
    note: 'Кто рассмотрел муниципальную модель, например Совет по вопросам развития образования.',
  }),
  modelProtocol: text('Модель: протокол №', { informs: true }),
  modelDay: day('Модель: дата протокола', { informs: true }),
  schoolRules: text('Правила школ', {
    addedLater: true,
    note: 'Заполните, если во всех сводках расчёт не по умолчанию: слово в слово как в их столбце «Правила». Сводки с другими правилами принимаются, но называются в отчётах.',
  }),
  ...TARGETS,
} as const satisfies Columns;

/** What a blank or faulty parameter means. */
export const MUNICIPAL_DEFAULTS = {
  level: 'муниципалитет',
  smallGroup: SMALL_GROUP,
  courseGroup: 25,
} as const;
