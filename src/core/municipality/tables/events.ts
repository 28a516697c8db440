import { choice } from '../../schema/columns/choice';
import { day } from '../../schema/columns/day';
import { text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import {
  WORK_DIRECTION_CODES,
  WORK_DIRECTIONS,
  type WorkDirection,
} from '../../vocabulary/work-directions';
import { STRUCTURES } from './structures';

/** The contests that the development programme names. */
const CONTESTS = [
  'Конкурс «Дебют»',
  'Конкурс «Учитель года»',
  'Конкурс «Воспитатель года»',
  'Конкурс «Лидер в образовании»',
] as const;

const FORMS = [
  'конкурс профессионального мастерства',
  'творческий отчёт',
  'открытый урок',
  'выступление на РМО',
  'мастер-класс',
  'семинар для педагогов',
  'семинар для обучающихся (ОГЭ, ЕГЭ, олимпиады)',
  'конференция',
  'форум',
  'совещание',
  'вебинар',
  'стажировка',
] as const;

/** «H01» with a Latin H looks the same and is meant the same. */
const LATIN_CODES = Object.fromEntries(
  WORK_DIRECTION_CODES.map((code) => [`H${code.slice(1)}`, code]),
) as Readonly<Record<string, WorkDirection>>;

export const EVENTS = defineTable({
  sheet: 'План мероприятий',
  kind: 'input',
  about: 'Муниципальные мероприятия по двадцати направлениям методической работы.',
  frozenColumns: 1,
  columns: {
    title: text('Мероприятие', { required: true, suggestions: CONTESTS, width: 280 }),
    form: text('Форма', { informs: true, suggestions: FORMS, width: 250 }),
    structure: {
      ...text('Структура', { informs: true, width: 200, requisite: true }),
      target: { sheet: STRUCTURES.sheet, header: STRUCTURES.columns.name.header },
    },
    direction: choice('Направление работы', WORK_DIRECTION_CODES, {
      informs: true,
      width: 260,
      words: WORK_DIRECTIONS,
      synonyms: LATIN_CODES,
      note: 'Одно из двадцати направлений модели. Выберите из списка; можно ввести один код, например Н04.',
    }),
    date: day('Дата', { required: true }),
    responsible: text('Ответственный', { informs: true, width: 160, requisite: true }),
    participants: text('Участники', {
      informs: true,
      width: 160,
      requisite: true,
      note: 'Число участников или словами; числа складываются.',
    }),
    mark: choice('Отметка', ['запланировано', 'проведено', 'перенесено', 'отменено'], {
      whenBlank: 'запланировано',
      width: 120,
      synonyms: { да: 'проведено', '+': 'проведено', выполнено: 'проведено', нет: 'запланировано' },
    }),
  },
});

export type MunicipalEvent = RecordOf<typeof EVENTS>;
