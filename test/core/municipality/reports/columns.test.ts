/** Names of the municipal reports, and the looks of their columns: long words wrap, what is unclear has its note. */
import type { ColumnPlan } from '../../../../src/core/schema/sheet-plan';
import { resultsOf, sheetOf } from '../municipal-kit';

interface Looks {
  /** Before the municipality and the period. */
  readonly title: string;
  readonly wraps: readonly string[];
  readonly bold: readonly string[];
  readonly noted: readonly string[];
}

const LOOKS: ReadonlySet<string> = new Set(['text', 'day', 'integer', 'points', 'share']);

const OF_EVENTS = ['Запланировано', 'Просрочено', 'Участников', 'Участий организаций'];

it.each<[string, Looks]>([
  [
    'Свод показателей',
    { title: 'Свод показателей, %', wraps: ['Показатель'], bold: ['Итого'], noted: ['ШНОР'] },
  ],
  [
    'Мониторинг по ОО',
    {
      title: 'Мониторинг по образовательным организациям',
      wraps: ['Наименование ОО', 'Замечание'],
      bold: [],
      noted: ['Средний балл П1', 'Средний балл П2', 'Средний балл, итого'],
    },
  ],
  [
    'Справка по аттестации',
    {
      title: 'Справка по итогам аттестации',
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
      title: 'Свод запросов на повышение квалификации',
      wraps: ['Направление', 'Приоритет'],
      bold: ['Новых запросов'],
      noted: ['Новых запросов', 'Остальные ОО'],
    },
  ],
  [
    'План ПК',
    {
      title: 'План повышения квалификации',
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
      title: 'Дефициты педагогов по темам',
      wraps: ['Тема', 'Формы работы с МО'],
      bold: ['Выявлено'],
      noted: ['Формы работы с МО'],
    },
  ],
  [
    'Мероприятия по направлениям',
    {
      title: 'Мероприятия по направлениям методической работы',
      wraps: ['Направление работы', 'Структуры'],
      bold: [],
      noted: OF_EVENTS,
    },
  ],
  [
    'Мероприятия по формам',
    { title: 'Мероприятия по формам', wraps: ['Форма', 'Структуры'], bold: [], noted: OF_EVENTS },
  ],
  [
    'Свод банка опыта',
    {
      title: 'Свод банка опыта',
      wraps: ['Разрез', 'Название'],
      bold: ['Итого'],
      noted: ['В банках ОО'],
    },
  ],
  [
    'Кадровая потребность',
    {
      title: 'Кадровая потребность, ставок',
      wraps: ['Должность', 'Предмет'],
      bold: ['Итого'],
      noted: [],
    },
  ],
  [
    'Публичная сводка',
    { title: 'Публичная сводка показателей, %', wraps: ['Показатель'], bold: ['Итого'], noted: [] },
  ],
])('«%s»', (name, looks) => {
  const { columns, titles } = sheetOf(resultsOf({ schools: [['01']] }), name);
  const those = (are: (column: ColumnPlan) => boolean): string[] =>
    columns.filter(are).map(({ header }) => header);
  expect(those(({ look }) => !LOOKS.has(look))).toEqual([]);
  expect({
    title: titles[0]?.split('. Заречный')[0],
    wraps: those(({ wrap }) => wrap === true),
    bold: those(({ strong }) => strong === true),
    noted: those(({ note }) => note !== undefined),
  }).toEqual(looks);
});
