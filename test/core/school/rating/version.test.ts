/** «Версия критериев»: another one when, and only when, the rules of the rating are others. */
import { DEFAULT_CRITERIA } from '../contract';
import { type Row, schoolWith } from '../school-kit';

const versionWith = (settings: Row, criteria: readonly Row[] = CRITERIA): string =>
  schoolWith({ Настройки: settings, Критерии: criteria }).rating.version;

const CRITERIA: readonly Row[] = DEFAULT_CRITERIA.map((row) => ({
  ...row,
  Формулировка: 'Показатель',
}));

const PLAIN = versionWith({});

test.each<[string, Row]>([
  ['Основа рейтинга', { 'Основа рейтинга': 'только самооценка' }],
  ['Нумерация мест', { 'Нумерация мест': '1, 1, 2' }],
  ['При равенстве баллов', { 'При равенстве баллов': 'выше П2' }],
  ['Места', { Места: 'по группам' }],
  ['Вес П1', { 'Вес П1': 2 }],
  ['Вес П2', { 'Вес П2': 2 }],
  ['Коэффициент: участник', { 'Коэффициент: участник': 1.1 }],
  ['Коэффициент: лауреат', { 'Коэффициент: лауреат': 1.1 }],
  ['Коэффициент: призёр', { 'Коэффициент: призёр': 1.1 }],
  ['Коэффициент: победитель', { 'Коэффициент: победитель': 1.1 }],
  ['Коэффициент: очный', { 'Коэффициент: очный': 1.1 }],
  ['Коэффициент: дистанционный', { 'Коэффициент: дистанционный': 1.1 }],
  ['Коэффициент: заочный', { 'Коэффициент: заочный': 1.1 }],
])('is another one under another «%s»', (_, settings) => {
  expect(versionWith(settings)).not.toBe(PLAIN);
});

test('is another one under another point, cap or set of criteria', () => {
  const [first = {}, ...others] = CRITERIA;
  expect(versionWith({}, [{ ...first, Школьный: 1.5 }, ...others])).not.toBe(PLAIN);
  expect(versionWith({}, [{ ...first, Предел: 16 }, ...others])).not.toBe(PLAIN);
  expect(versionWith({}, others)).not.toBe(PLAIN);
});

test('is another one under another source, or for other groups', () => {
  const [first = {}, ...others] = CRITERIA;
  expect(versionWith({}, [{ ...first, Источник: 'Банк опыта' }, ...others])).not.toBe(PLAIN);
  expect(versionWith({}, [{ ...first, 'Для групп': 'специалисты' }, ...others])).not.toBe(PLAIN);
  // What a blank cell means changes nothing when it is written out.
  expect(versionWith({}, [{ ...first, Источник: 'Мероприятия' }, ...others])).toBe(PLAIN);
});

test('is the same under settings that change no point and no place', () => {
  expect(versionWith({ 'Минимум мероприятий в периоде': 5, 'Цель К6, %': 70 })).toBe(PLAIN);
});

test('is the same when the criteria stand on other rows', () => {
  // A row without a code is out, and moves those below it down by one.
  const out: Row = { Код: null, Показатель: 'П1', Формулировка: 'Показатель' };
  expect(versionWith({}, [out, ...CRITERIA])).toBe(PLAIN);
});
