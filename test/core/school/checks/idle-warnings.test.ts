/** Warnings of what no figure counts anyway cost nothing, those beside them do (rule З-23). */
import { type SchoolRows, schoolWith } from '../school-kit';

const costsOf = (code: string, rows: SchoolRows): (string | null)[] =>
  schoolWith(rows)
    .issues.filter((issue) => issue.code === code)
    .sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
    .map(({ costs }) => costs);

const PERSON = { 'Код педагога': 'П-1' };
const LEFT = { 'Код педагога': 'П-2' };
const Педагоги = [PERSON, { ...LEFT, Статус: 'уволен', 'Дата увольнения': '01.09.2025' }];
/** Worth 2 points by the scale. */
const LESSON = { Вид: 'открытый урок', Уровень: 'муниципальный', Критерий: '2.2' };

test('points of a rejected entry and of a person who left cost nothing; of an earlier period nothing is said', () => {
  const claim = { ...LESSON, Дата: '02.03.2026', 'Самооценка, баллы': 50 };
  const rows = [
    { ...PERSON, ...claim, Тема: 'Первая' },
    { ...PERSON, ...claim, Тема: 'Вторая', Дата: '31.08.2025' },
    { ...PERSON, ...claim, Тема: 'Третья', 'Статус проверки': 'отклонено', Комментарий: 'нет' },
    { ...LEFT, ...claim, Тема: 'Четвёртая' },
  ];
  expect(costsOf('М-06', { Педагоги, Мероприятия: rows })).toEqual([
    'баллы: взяты по шкале',
    null,
    null,
  ]);
});

test('a category without its day costs К9 where a share counts it', () => {
  const without = (code: string, category: string) => ({
    'Код педагога': code,
    Категория: category,
  });
  const external = { ...without('П-3', 'первая'), Занятость: 'внешний совместитель' };
  const teachers = [without('П-1', 'первая'), without('П-2', 'СЗД'), external];
  expect(costsOf('П-05', { Педагоги: teachers })).toEqual(['К9: засчитана без срока', null, null]);
});

test('of rows alike, those count double that a share counts at all', () => {
  const twice = <R extends object>(row: R): R[] => [row, row];
  const found = { Дефицит: 'Оценивание', Статус: 'выявлен' };
  const deficits = [...twice({ ...PERSON, ...found }), ...twice({ ...LEFT, ...found })];
  expect(costsOf('Ж-12', { Педагоги, Дефициты: deficits })).toEqual([
    'К15: учтены обе строки',
    null,
  ]);
  const plan = { ...PERSON, Статус: 'запланирован' };
  const plans = [...twice(plan), ...twice({ ...plan, Статус: 'отменён' })];
  expect(costsOf('Ж-12', { Педагоги, 'План ПК': plans })).toEqual(['К16: учтены обе строки', null]);
  const requests = twice(PERSON);
  expect(costsOf('Ж-12', { Педагоги, 'Запросы на ПК': requests })).toEqual([null]);
});

test('of rows alike, those cost nothing that no figure of the period counts', () => {
  const twice = <R extends object>(row: R): R[] => [row, row];
  const costs = (rows: SchoolRows) => costsOf('Ж-12', { Педагоги, ...rows });
  const plan = { ...PERSON, Квартал: 2, Год: 2025 };
  expect(costs({ 'План ПК': twice(plan) })).toEqual([null]);
  const overcome = { Дата: '01.03.2025', 'Дата преодоления': '31.08.2025', Статус: 'преодолён' };
  expect(costs({ Дефициты: twice({ ...PERSON, ...overcome }) })).toEqual([null]);
  // By default no criterion takes points from «Методический актив», and 2.7 takes them from the bank.
  expect(costs({ 'Методический актив': twice(PERSON) })).toEqual([null]);
  expect(costs({ 'Банк опыта': twice(PERSON) })).toEqual(['баллы: учтены обе строки']);
  expect(costs({ 'Банк опыта': twice({ ...PERSON, Дата: '31.08.2025' }) })).toEqual([null]);
});

test('what is ahead, or outside a window, costs nothing of a person who left', () => {
  const ahead = { Дата: '16.04.2026' };
  const rows = [PERSON, LEFT].map((person) => ({ ...person, ...ahead }));
  expect(costsOf('М-01', { Педагоги, Мероприятия: rows })).toEqual(['запись пока не учтена', null]);
  const deficits = rows.map((row) => ({ ...row, Статус: 'выявлен', Дефицит: 'Оценивание' }));
  expect(costsOf('Ж-11', { Педагоги, Дефициты: deficits })).toEqual(['дата пока не учтена', null]);
});
