/** How the columns of the municipal reports look: long words wrap, sums are bold, what is unclear has its note. */
import type { ColumnPlan } from '../../../../src/core/schema/sheet-plan';
import { resultsOf, sheetOf } from '../municipal-kit';

interface Looks {
  readonly wraps: readonly string[];
  readonly bold: readonly string[];
  readonly noted: readonly string[];
}

const OF_EVENTS = ['Запланировано', 'Просрочено', 'Участников', 'Участий организаций'];

it.each<[string, Looks]>([
  ['Свод показателей', { wraps: ['Показатель'], bold: ['Итого'], noted: ['ШНОР'] }],
  [
    'Мониторинг по ОО',
    {
      wraps: ['Наименование ОО', 'Замечание'],
      bold: [],
      noted: ['Средний балл П1', 'Средний балл П2', 'Средний балл, итого'],
    },
  ],
  [
    'Справка по аттестации',
    {
      wraps: ['ОО'],
      bold: [],
      noted: [
        ...['Подано', 'Присвоено', 'Отказано', 'Присвоено: изменение'],
        'Истекает в течение года',
      ],
    },
  ],
  [
    'Свод запросов',
    {
      wraps: ['Направление', 'Приоритет'],
      bold: ['Новых запросов'],
      noted: ['Новых запросов', 'Остальные ОО'],
    },
  ],
  [
    'План ПК',
    {
      wraps: ['Направление'],
      bold: [],
      noted: [
        ...['Новых запросов', 'ОО с новыми запросами', 'Запланировано в ОО', 'Завершено, %'],
        ...['Осталось обучить', 'Группы'],
      ],
    },
  ],
  [
    'Дефициты по темам',
    {
      wraps: ['Тема', 'Формы работы с МО'],
      bold: ['Выявлено'],
      noted: ['Формы работы с МО'],
    },
  ],
  [
    'Мероприятия по направлениям',
    { wraps: ['Направление работы', 'Структуры'], bold: [], noted: OF_EVENTS },
  ],
  ['Мероприятия по формам', { wraps: ['Форма', 'Структуры'], bold: [], noted: OF_EVENTS }],
  ['Свод банка опыта', { wraps: ['Разрез', 'Название'], bold: ['Итого'], noted: ['В банках ОО'] }],
  ['Кадровая потребность', { wraps: ['Должность', 'Предмет'], bold: ['Итого'], noted: [] }],
  ['Публичная сводка', { wraps: ['Показатель'], bold: ['Итого'], noted: [] }],
])('«%s»', (name, looks) => {
  const { columns } = sheetOf(resultsOf({ schools: [['01']] }), name);
  const those = (are: (column: ColumnPlan) => boolean): string[] =>
    columns.filter(are).map(({ header }) => header);
  expect({
    wraps: those(({ wrap }) => wrap === true),
    bold: those(({ strong }) => strong === true),
    noted: those(({ note }) => note !== undefined),
  }).toEqual(looks);
});
