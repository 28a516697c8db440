import { SHEET_NAMES } from './contract';
import { issuesOf, schoolWith } from './school-kit';

test('a row of every sheet with the filling of the kit alone raises no issue', () => {
  const person = { 'Код педагога': 'П-1' };
  const results = schoolWith({
    Педагоги: [{}, {}],
    Курсы: [person],
    Мероприятия: [{ ...person, Вид: 'собеседование' }],
    'ИОП и ИОМ': [person],
    Дефициты: [person],
    'Заявки в ЦНППМ': [person],
    Аттестация: [person],
    'Методический актив': [person],
    Наставничество: [{ ...person, 'Код наставника': 'П-2' }],
    'Запросы на ПК': [person],
    'План ПК': [person],
    'Банк опыта': [person],
    'Кадровая потребность': [{}],
  });
  expect(issuesOf(results)).toEqual([]);
});

test('a school of headers alone raises no issue and counts nobody', () => {
  const results = schoolWith({});
  expect(issuesOf(results)).toEqual([]);
  expect(results.shares.map(({ denominator }) => denominator)).toEqual(new Array(19).fill(0));
  expect(results.rating.lines).toEqual([]);
  expect(SHEET_NAMES).toHaveLength(15);
});
