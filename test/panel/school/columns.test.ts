/** Nobody fills a column in vain (rule З-24): whatever changes in it shows somewhere, or its note says otherwise. */
import { schoolResults } from '../../../src/app/school/school-results';
import type { Column } from '../../../src/core/schema/column';
import { computedSheets } from '../../../src/core/school/compute-school';
import { SCHOOL_TABLES } from '../../../src/core/school/tables';
import type { Cell } from '../../../src/core/values/cell';
import {
  showDeadlines,
  showPerson,
  showRating,
  showShares,
  showSummary,
} from '../../../src/panel/school/views';
import { headersOf, type SheetName } from '../../core/school/contract';
import type { Row, SchoolRows } from '../../core/school/school-kit';
import { bookWith } from './panel-kit';

const OWN = { 'Код педагога': 'А-1' };

const LESSON: Row = { ...OWN, Критерий: '2.2', Дата: '01.03.2026', Вид: 'открытый урок' };

/** A school in which every column is filled somewhere; the first row with a column is the one changed. */
const FULL = {
  Педагоги: [
    {
      ...OWN,
      ФИО: 'Семёнова Мария Петровна',
      'Категория персонала': 'педагогический работник',
      Должность: 'учитель',
      Предмет: 'химия',
      Занятость: 'основное место работы',
      Статус: 'работает',
      'Дата приёма': '01.09.2010',
      'Дата увольнения': '01.07.2026',
      'Начало педстажа': '01.09.2010',
      Категория: 'высшая',
      'Доп. категория': 'педагог-методист',
      'Дата присвоения': '01.10.2024',
      ШМО: 'естественные науки',
      РМО: 'химия района',
      'Группа рейтинга': 'учителя-предметники',
    },
    { 'Код педагога': 'А-2', 'Группа рейтинга': 'учителя-предметники' },
    { 'Код педагога': 'А-3', 'Группа рейтинга': 'учителя-предметники' },
  ],
  Курсы: [
    {
      ...OWN,
      'Код курса': 'К-1',
      'Вид программы': 'ПК',
      'Название программы': 'Оценивание',
      'Направление программы': 'ФГОС',
      'Организация ДПО': 'ИРО',
      Форма: 'очная',
      'Объём, ч': 72,
      'Дата начала': '01.10.2025',
      'Дата окончания': '20.10.2025',
      Документ: 'удостоверение о повышении квалификации',
      'Номер документа': '231-08',
      'Тема выбрана': 'да',
      'Направление сопровождения': 'оценивание',
      'Уровень сопровождения': 'ОО',
      Куратор: 'завуч',
      'Результаты сопровождения': 'осмысление опыта',
    },
    { ...OWN, 'Код курса': 'К-2', 'Дата окончания': '01.05.2025' },
  ],
  Мероприятия: [
    {
      ...LESSON,
      'Код курса': 'К-1',
      Тема: 'Дроби',
      Уровень: 'муниципальный',
      Роль: 'докладчик',
      Результат: 'призёр',
      Формат: 'очный',
      'Кол-во': 2,
      'Самооценка, баллы': 3,
      'Статус проверки': 'подтверждено частично',
      'Подтверждено, баллы': 2,
      Проверил: 'завуч',
      'Дата проверки': '01.04.2026',
      Комментарий: 'без анализа',
      Подтверждение: 'приказ № 5',
      Организатор: 'школа',
      Посетил: 'методист',
      'Рефлексия проведена': 'да',
      'Что изменилось в практике': 'работа в группах',
      Обучающиеся: 'все',
      'Направление работы': 'Н04',
      'Кто помог': 'руководитель ШМО',
      'Код записи': 's1a2b3c4d',
    },
    { ...LESSON, Дата: '02.03.2026', Критерий: '1.1' },
    { ...LESSON, Дата: '08.03.2026', Уровень: 'муниципальный', Результат: 'призёр' },
    { ...LESSON, Дата: '03.03.2026', Уровень: 'школьный' },
    { ...LESSON, Дата: '04.03.2026', Уровень: 'региональный' },
    { ...LESSON, Дата: '05.03.2026', Уровень: 'межрегиональный' },
    { ...LESSON, Дата: '06.03.2026', Уровень: 'всероссийский' },
    { ...LESSON, Дата: '07.03.2026', Уровень: 'международный' },
  ],
  Критерии: [
    {
      Код: '2.2',
      Показатель: 'П2',
      Формулировка: 'Открытые занятия',
      Единица: 'занятие',
      Школьный: 2,
      Муниципальный: 3,
      Региональный: 4,
      Межрегиональный: 5,
      Всероссийский: 6,
      Международный: 7,
      'Коэффициент результата': 'да',
      Учёт: 'сумма',
      Предел: 10,
      Подтверждение: 'протокол',
      Источник: 'Мероприятия',
      'Для групп': 'учителя-предметники',
    },
    { Код: '1.1', Показатель: 'П1', 'Без уровня': 9 },
  ],
  'ИОП и ИОМ': [
    {
      ...OWN,
      Вид: 'ИОМ',
      Уровень: 'ОО',
      Цель: 'оценивание',
      Дефициты: 'критерии',
      'Имеющиеся компетенции': 'методика',
      'Предстоящая деятельность': 'апробация',
      Мероприятия: 'семинар',
      'Дата начала': '01.11.2025',
      'Дата окончания': '01.06.2026',
      'Дата корректировки': '01.02.2026',
      Статус: 'выполняется',
    },
  ],
  Дефициты: [
    {
      ...OWN,
      Дата: '01.10.2025',
      Источник: 'диагностика',
      Компетенция: 'профессиональная',
      Дефицит: 'оценивание',
      Статус: 'преодолён',
      'Дата преодоления': '01.02.2026',
    },
  ],
  'Заявки в ЦНППМ': [
    {
      ...OWN,
      'Код курса': 'К-1',
      Затруднение: 'оценивание',
      'Дата фиксации': '01.11.2025',
      'Решение ММС, №': '7',
      'Дата решения ММС': '05.11.2025',
      'Дата заявки': '16.11.2025',
      'Дата диагностики': '20.11.2025',
      'Дата ИОМ': '01.12.2025',
      'Статус ИОМ': 'выполняется',
    },
  ],
  Аттестация: [
    {
      ...OWN,
      'Заявленная категория': 'педагог-методист',
      'Дата заявления': '01.10.2025',
      'Дата решения': '01.12.2025',
      Решение: 'присвоена',
      'Использованы материалы сопровождения': 'да',
      Материалы: 'карта сопровождения',
    },
  ],
  'Методический актив': [
    {
      ...OWN,
      Роль: 'тьютор',
      Уровень: 'муниципальный',
      'Дата включения': '01.10.2025',
      'По материалам сопровождения': 'да',
    },
  ],
  Наставничество: [
    {
      'Код педагога': 'А-2',
      'Код наставника': 'А-1',
      Уровень: 'школьный',
      'Дата начала': '01.10.2025',
      'Дата окончания': '31.05.2026',
      Приказ: '№ 12',
    },
  ],
  'Запросы на ПК': [
    {
      ...OWN,
      Направление: 'ФГОС',
      Квартал: 2,
      Год: 2026,
      Форма: 'очная',
      Основание: 'инициатива',
      Приоритет: 'высокий',
      Статус: 'новый',
    },
  ],
  'План ПК': [
    {
      ...OWN,
      Направление: 'ФГОС',
      'Организация ДПО': 'ИРО',
      Квартал: 3,
      Год: 2026,
      'Объём, ч': 36,
      Запрос: 'инициатива',
      Статус: 'запланирован',
    },
  ],
  'Банк опыта': [
    {
      ...OWN,
      Тема: 'Критерии',
      Форма: 'статья',
      Уровень: 'школьный',
      Дата: '01.02.2026',
      Ссылка: 'https://example.org/1',
      'В сборник': 2026,
    },
  ],
  'Кадровая потребность': [
    { Должность: 'учитель', Предмет: 'химия', Ставка: 1, 'С какой даты': '01.09.2026' },
  ],
  'Показатели вручную': [{ Код: 'Ш1', Показатель: 'Кружки', Числитель: 3, Знаменатель: 5 }],
} as const satisfies SchoolRows;

type FullSheet = keyof typeof FULL;

/** All that is shown, but for what checks say. */
function shownOf(rows: SchoolRows): string {
  const workbook = bookWith(rows);
  const results = schoolResults(workbook);
  const people = results.book.teachers.map(({ code }) => showPerson(workbook, code));
  const shown = JSON.stringify([
    computedSheets(results).filter(({ name }) => name !== 'Проверка'),
    people.map((person) => ({ ...person, hints: null })),
    showRating(workbook),
    showShares(workbook),
    showDeadlines(workbook),
    showSummary(workbook),
  ]);
  // A mark of the whole sheet «Критерии» shows none of its columns.
  return shown.replaceAll(results.rating.version, '');
}

const errorsOf = (rows: SchoolRows) =>
  schoolResults(bookWith(rows)).issues.filter(({ severity }) => severity === 'error');

const REFERENCES: Readonly<Record<string, Cell>> = {
  'Код педагога': 'А-3',
  'Код наставника': 'А-3',
  'Код курса': 'К-2',
  Критерий: '1.1',
};

/**
 * With these of a row its other cells, or rows of other sheets, would have to change: the change is
 * an error, which takes the row out.
 */
const BOUND: readonly string[] = [
  'Педагоги, Код педагога',
  'Курсы, Код курса',
  'Курсы, Код педагога',
  'Курсы, Вид программы',
  'Мероприятия, Код педагога',
  'Критерии, Код',
];

/** Another good value of a column. */
function otherThan(cell: Cell, { type, values, header }: Column<unknown>): Cell {
  // It must fit the kind of the programme.
  if (header === 'Документ') return null;
  if (type === 'reference') return REFERENCES[header] ?? null;
  if (type === 'choice' || type === 'choices') return values.find((one) => one !== cell) ?? null;
  if (type === 'yesNo') return null;
  if (typeof cell === 'number') return cell === 2026 ? 2025 : cell + 1;
  if (type === 'day') return String(cell).replace(/^\d\d/, '15');
  return `${cell}-иначе`;
}

const columnsOf = (sheet: FullSheet): Readonly<Record<string, Column<unknown>>> => {
  const table = Object.values(SCHOOL_TABLES).find((one) => one.sheet === sheet);
  return Object.fromEntries(
    Object.values<Column<unknown>>(table?.columns ?? {}).map((column) => [column.header, column]),
  );
};

const COLUMNS = (Object.keys(FULL) as FullSheet[]).flatMap((sheet) =>
  headersOf(sheet).map((header) => ({ sheet, header })),
);

const rowWith = (rows: readonly Row[], header: string): number =>
  rows.findIndex((row) => row[header] !== undefined);

describe('З-24: whatever people fill in shows somewhere', () => {
  const full = shownOf(FULL);

  it('the school is filled in everywhere, and in good order', () => {
    const sheets: readonly SheetName[] = Object.keys(FULL) as FullSheet[];
    expect(Object.values(SCHOOL_TABLES).map(({ sheet }) => sheet)).toEqual(sheets);
    expect(errorsOf(FULL)).toEqual([]);
    const isBlank = ({ sheet, header }: (typeof COLUMNS)[number]) =>
      rowWith(FULL[sheet], header) === -1;
    expect(COLUMNS.filter(isBlank)).toEqual([]);
  });

  it.each(COLUMNS)('$sheet, $header', ({ sheet, header }) => {
    const column = columnsOf(sheet)[header];
    const before: readonly Row[] = FULL[sheet];
    const place = rowWith(before, header);
    const cell = before[place]?.[header] ?? null;
    if (column === undefined) throw new Error(`No such column: ${header}`);
    const changed = { ...before[place], [header]: otherThan(cell, column) };
    const rows = {
      ...FULL,
      [sheet]: before.map((row, index) => (index === place ? changed : row)),
    };
    expect(errorsOf(rows).length > 0).toBe(BOUND.includes(`${sheet}, ${header}`));
    const isForTheRecord = column.note.startsWith('Для справки');
    expect(shownOf(rows) !== full).toBe(!isForTheRecord);
  });
});
