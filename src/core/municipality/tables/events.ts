import { choice } from '../../schema/columns/choice';
import { day } from '../../schema/columns/day';
import { term } from '../../schema/columns/term';
import { text } from '../../schema/columns/text';
import { defineTable, type RecordOf } from '../../schema/table';
import { workDirection } from './directions';
import { EVENT_FORMS } from './event-forms';
import { STRUCTURES } from './structures';

/** The contests that the development programme names. */
const CONTESTS = [
  'Конкурс «Дебют»',
  'Конкурс «Учитель года»',
  'Конкурс «Воспитатель года»',
  'Конкурс «Лидер в образовании»',
] as const;

const MARKS = ['проведено', 'перенесено', 'отменено'] as const;
/** What a blank mark means; people have typed it too. */
const PLANNED = 'запланировано';

export const EVENTS = defineTable({
  sheet: 'План мероприятий',
  kind: 'input',
  about: 'Муниципальные мероприятия по двадцати направлениям методической работы.',
  frozenColumns: 1,
  columns: {
    title: text('Мероприятие', { required: true, suggestions: CONTESTS, width: 280 }),
    form: text('Форма', {
      informs: true,
      suggestions: [...EVENT_FORMS.ordinary, ...EVENT_FORMS.information],
      width: 250,
    }),
    structure: {
      ...text('Структура', { informs: true, width: 200, requisite: true }),
      target: { sheet: STRUCTURES.sheet, header: STRUCTURES.columns.name.header },
    },
    direction: workDirection(),
    term: term('Срок', {
      required: true,
      aliases: ['Дата'],
      note: 'Дата, «до 15.05.2026», «3 квартал 2026», «сентябрь–октябрь 2026», «2025/26 учебный год»; «постоянно», «по графику», «в течение года» — весь отчётный период.',
    }),
    result: text('Ожидаемый результат', {
      informs: true,
      addedLater: true,
      width: 220,
      note: 'Для справки: что должно получиться, например аналитическая справка.',
    }),
    responsible: text('Ответственный', { informs: true, width: 160, requisite: true }),
    participants: text('Участники', {
      informs: true,
      width: 160,
      requisite: true,
      note: 'Число, «34 педагога», «18 ОО»: берётся единственное целое число; организации считаются отдельно от людей.',
    }),
    mark: {
      ...choice('Отметка', [...MARKS, PLANNED], {
        whenBlank: PLANNED,
        width: 120,
        synonyms: { да: 'проведено', '+': 'проведено', выполнено: 'проведено', нет: PLANNED },
        note: 'Пусто — мероприятие запланировано.',
      }),
      values: MARKS,
    },
    heldOn: day('Дата проведения', {
      informs: true,
      addedLater: true,
      note: 'Когда проведено на самом деле, если в «Сроке» не дата.',
    }),
  },
});

export type MunicipalEvent = RecordOf<typeof EVENTS>;
