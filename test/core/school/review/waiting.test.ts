/** Я-40: which entries wait for checking, and in what order. */
import type { Row, SchoolRows } from '../school-kit';
import { schoolWith } from '../school-kit';
import { waitingIn } from './review-kit';

/** Criterion 2.2: school 1, municipal 2; 1.1 is by result. */
const LESSON: Row = {
  'Код педагога': 'П-1',
  Вид: 'открытый урок',
  Критерий: '2.2',
  Уровень: 'муниципальный',
};
const withLessons = (...rows: Row[]): SchoolRows => ({
  Педагоги: [{}, {}],
  Мероприятия: rows.map((row) => ({ ...LESSON, ...row })),
});

const rowsOf = (school: SchoolRows) => waitingIn(school).map(({ activity }) => activity.row);

test('Я-40: counted entries without a checked score, those confirmed in part without points too', () => {
  const school = withLessons(
    {},
    { 'Статус проверки': 'подтверждено' },
    { 'Статус проверки': 'отклонено' },
    { 'Статус проверки': 'подтверждено частично', 'Подтверждено, баллы': 1 },
    { 'Статус проверки': 'подтверждено частично' },
    { 'Подтверждено, баллы': 1 },
  );
  // The header is row 1.
  expect(rowsOf(school)).toEqual([2, 6, 7]);
  expect(schoolWith(school).rating.unchecked).toBe(3);
});

test.each([
  ['before the period', { Дата: '31.08.2025' }],
  ['after the reference date', { Дата: '16.04.2026' }],
  ['without a criterion', { Критерий: null }],
  ['of a level that the scale has no points for', { Уровень: null }],
])('Р-01: what is no entry does not wait: %s', (_, row) => {
  expect(rowsOf(withLessons(row))).toEqual([]);
});

test('Р-11: what a register confirms does not wait', () => {
  const mentored = { 'Код педагога': 'П-2', 'Код наставника': 'П-1' };
  expect(waitingIn({ ...withLessons({}), Наставничество: [mentored] })).toHaveLength(1);
});

test('Л-02: only people of the base are ranked, so only their entries wait', () => {
  const school = withLessons({}, { 'Код педагога': 'П-2' });
  const people = [{}, { Занятость: 'внешний совместитель' }];
  expect(rowsOf({ ...school, Педагоги: people })).toEqual([2]);
});

test('Я-40: by person as on «Педагоги», by criterion as on «Критерии», by row', () => {
  const school = withLessons(
    { 'Код педагога': 'П-2' },
    { Критерий: '2.3' },
    {},
    { 'Код педагога': 'П-2', Критерий: '1.3' },
    { Тема: 'Ещё один' },
  );
  expect(rowsOf(school)).toEqual([4, 6, 3, 5, 2]);
});

test('Р-03: says how the points come about: municipal 2 × laureate 1,5 × online 0,5 × quantity 2', () => {
  const [waiting] = waitingIn({
    Настройки: { 'Коэффициент: дистанционный': 0.5 },
    ...withLessons({
      Критерий: '1.1',
      Результат: 'лауреат',
      Формат: 'дистанционный',
      'Кол-во': 2,
    }),
  });
  expect(waiting?.working).toEqual({ scale: 2, byResult: 1.5, byFormat: 0.5, quantity: 2 });
  expect(waiting?.calculated).toBe(300);
});

test('Р-04: the self score is the typed one up to the scale, in hundredths', () => {
  const selves = waitingIn(
    withLessons({}, { 'Самооценка, баллы': 1.5 }, { 'Самооценка, баллы': 50 }),
  ).map(({ self }) => self);
  expect(selves).toEqual([200, 150, 200]);
});

test('Я-44: the key changes with any declared cell of the row, and with what the scale gives', () => {
  const keyOf = (row: Row, more: SchoolRows = {}) =>
    waitingIn({ ...withLessons(row), ...more })[0]?.key;
  const key = keyOf({});
  expect(keyOf({})).toBe(key);
  for (const row of [
    { Тема: 'Другая' },
    { Комментарий: 'Жду скан' },
    { Подтверждение: 'приказ' },
    { Уровень: 'школьный' },
    { Дата: '02.03.2026' },
  ]) {
    expect(keyOf(row)).not.toBe(key);
  }
  const criteria = [{ Код: '2.2', Муниципальный: 5, Учёт: 'сумма' }];
  expect(keyOf({}, { Критерии: criteria })).not.toBe(key);
});
