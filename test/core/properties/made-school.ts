/** Generates whole schools for the laws: any rows, good and bad, with unique codes. */
import fc from 'fast-check';
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { schoolTemplate } from '../../../src/core/school/school-template';
import { formatDay } from '../../../src/core/values/day';
import { dayAt, type Row, type SchoolRows, sheetsWith, TODAY } from '../school/school-kit';

const FIRST = dayAt('01.01.2023');
const LAST = dayAt('31.12.2026');

const date = fc.integer({ min: FIRST, max: LAST }).map((day) => formatDay(day as typeof FIRST));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const seldom = <T>(value: T, other: T) =>
  fc.oneof(
    { arbitrary: fc.constant(value), weight: 5 },
    { arbitrary: fc.constant(other), weight: 1 },
  );

const PEOPLE = 6;
const person = fc.integer({ min: 1, max: PEOPLE }).map((number) => `П-${number}`);

const teacher = fc.record({
  'Категория персонала': seldom('педагогический работник', 'руководитель'),
  Занятость: seldom('основное место работы', 'внешний совместитель'),
  Статус: fc.oneof(
    { arbitrary: fc.constant('работает'), weight: 8 },
    { arbitrary: oneOf('уволен', 'длительный отпуск'), weight: 2 },
  ),
  'Дата приёма': maybe(date),
  'Дата увольнения': maybe(date),
  'Начало педстажа': maybe(date),
  Категория: oneOf('без категории', 'первая', 'высшая'),
  'Дата присвоения': maybe(date),
  ШМО: maybe(oneOf('математики')),
});

const course = fc.record({
  'Код педагога': person,
  'Вид программы': seldom('ПК', 'ПП'),
  'Объём, ч': oneOf(16, 72, 300),
  'Дата начала': maybe(date),
  'Дата окончания': maybe(date),
  'Тема выбрана': seldom('нет', 'да'),
  'Уровень сопровождения': oneOf('ОО', 'муниципальный', 'региональный'),
});

const activity = fc.record({
  'Код педагога': person,
  Дата: date,
  Посетил: maybe(oneOf('методист ММС', 'завуч')),
  Вид: oneOf(
    'собеседование',
    'мониторинг',
    'мастер-класс',
    'выступление на РМО',
    'конкурс профессионального мастерства',
  ),
  Уровень: maybe(oneOf('школьный', 'муниципальный', 'всероссийский')),
  Результат: maybe(oneOf('лауреат', 'победитель')),
  Критерий: maybe(oneOf('1.1', '1.2', '1.3', '2.1', '2.7', '2.8')),
  'Кол-во': maybe(fc.integer({ min: 1, max: 4 })),
  'Самооценка, баллы': maybe(oneOf(0, 0.75, 2, 3.5)),
  'Статус проверки': maybe(oneOf('подтверждено', 'подтверждено частично', 'отклонено')),
  'Подтверждено, баллы': maybe(oneOf(0, 0.5, 1)),
});

const ofPerson = (rest: Record<string, fc.Arbitrary<Row[string]>>) =>
  fc.record({ 'Код педагога': person, ...rest });

const registers = {
  Дефициты: ofPerson({
    Дата: date,
    Источник: oneOf('диагностика', 'самоанализ'),
    Статус: oneOf('не выявлен', 'выявлен', 'преодолён'),
    'Дата преодоления': maybe(date),
  }),
  'Заявки в ЦНППМ': ofPerson({
    'Дата фиксации': date,
    'Решение ММС, №': maybe(oneOf('7')),
    'Дата решения ММС': maybe(date),
    'Дата заявки': maybe(date),
    'Дата диагностики': maybe(date),
    'Дата ИОМ': maybe(date),
    'Статус ИОМ': maybe(oneOf('выполняется', 'завершён', 'прекращён')),
  }),
  Аттестация: ofPerson({
    'Заявленная категория': oneOf('СЗД', 'первая', 'высшая', 'педагог-методист'),
    'Дата решения': maybe(date),
    Решение: oneOf('присвоена', 'отказ'),
    'Использованы материалы сопровождения': oneOf('да', 'нет'),
  }),
  'Методический актив': ofPerson({
    'Дата включения': date,
    'По материалам сопровождения': oneOf('да', 'нет'),
  }),
  Наставничество: ofPerson({
    'Код наставника': fc.oneof(
      { arbitrary: person, weight: 5 },
      { arbitrary: fc.constant('Д-1'), weight: 1 },
    ),
    Уровень: maybe(oneOf('школьный', 'муниципальный')),
    'Дата начала': date,
    'Дата окончания': maybe(date),
  }),
  'ИОП и ИОМ': ofPerson({
    'Дата начала': date,
    'Дата окончания': maybe(date),
    'Дата корректировки': maybe(date),
  }),
  'План ПК': ofPerson({
    Квартал: fc.integer({ min: 1, max: 4 }),
    Год: oneOf(2025, 2026),
    Статус: oneOf('завершён', 'отменён', 'запланирован'),
  }),
};

const some = (row: fc.Arbitrary<Row>, maxLength: number) => fc.array(row, { maxLength });

/** Codes are given here, so that they go with their rows when rows are moved. */
const coded = (header: string, prefix: string) => (rows: readonly Row[]) =>
  rows.map((row, index) => ({ ...row, [header]: `${prefix}-${index + 1}` }));

const settings = fc.record({
  'Небольшой интервал между курсами, дней': oneOf(0, 60, 365),
  'Если тема не выбрана': oneOf('сопровождаются все', 'сопровождается последний курс'),
  'Контрольных точек на этапе': fc.integer({ min: 1, max: 6 }),
  'Основа рейтинга': oneOf(
    'подтверждено, иначе самооценка',
    'только самооценка',
    'только подтверждённое',
  ),
  'Нумерация мест': oneOf('1, 1, 3', '1, 1, 2'),
  'При равенстве баллов': oneOf('общее место', 'выше П2'),
  'Знаменатель К3': oneOf('с затруднениями', 'включённые в сопровождение'),
  'Вес П2': oneOf(0, 0.33, 1, 2),
});

/** A school of six people with anything in its books. */
export const anySchool: fc.Arbitrary<SchoolRows> = fc.record({
  Настройки: settings,
  Педагоги: fc
    .array(teacher, { minLength: PEOPLE, maxLength: PEOPLE })
    .map(coded('Код педагога', 'П')),
  Курсы: some(course, 8).map(coded('Код курса', 'К')),
  Мероприятия: some(activity, 14),
  Дефициты: some(registers.Дефициты, 4),
  'Заявки в ЦНППМ': some(registers['Заявки в ЦНППМ'], 4),
  Аттестация: some(registers.Аттестация, 3),
  'Методический актив': some(registers['Методический актив'], 3),
  Наставничество: some(registers.Наставничество, 3),
  'ИОП и ИОМ': some(registers['ИОП и ИОМ'], 3),
  'План ПК': some(registers['План ПК'], 4),
});

/** Rows on the sheets of the template, for a workbook of any host. */
export function plansWith(rows: SchoolRows): SheetPlan[] {
  const grids = new Map(sheetsWith(rows).map((sheet) => [sheet.name, sheet.rows]));
  return schoolTemplate(dayAt(TODAY)).map((plan) => {
    const [headers = [], ...lines] = grids.get(plan.name) ?? [];
    const places = plan.columns.map(({ header }) => headers.indexOf(header));
    return lines.length === 0
      ? plan
      : { ...plan, rows: lines.map((line) => places.map((at) => line[at] ?? null)) };
  });
}
