import { issuesOf, schoolWith } from '../school-kit';
import { testChecks } from './cases';

const PERSON = { 'Код педагога': 'П-1' };
const AROUND = { Педагоги: [{}] };

testChecks('Курсы', AROUND, [
  {
    id: 'О-01',
    severity: 'error',
    what: 'completed before begun',
    breaks: { ...PERSON, 'Дата начала': '02.03.2025', 'Дата окончания': '01.03.2025' },
    nearMiss: { ...PERSON, 'Дата начала': '01.03.2025', 'Дата окончания': '01.03.2025' },
    at: 'Дата окончания',
  },
  {
    id: 'О-02',
    severity: 'error',
    what: 'ПК of fewer than 16 hours',
    breaks: { ...PERSON, 'Объём, ч': 15 },
    nearMiss: { ...PERSON, 'Объём, ч': 16 },
    at: 'Объём, ч',
  },
  {
    id: 'О-03',
    severity: 'error',
    what: 'ПП of fewer than 250 hours',
    breaks: { ...PERSON, 'Вид программы': 'ПП', 'Объём, ч': 249 },
    nearMiss: { ...PERSON, 'Вид программы': 'ПП', 'Объём, ч': 250 },
  },
  {
    id: 'О-04',
    severity: 'warning',
    what: 'ПК of 250 hours or more',
    breaks: { ...PERSON, 'Объём, ч': 250 },
    nearMiss: { ...PERSON, 'Объём, ч': 249 },
  },
  {
    id: 'О-05',
    severity: 'warning',
    what: 'completed ПК without hours',
    breaks: { ...PERSON, 'Объём, ч': null, 'Дата окончания': '01.03.2025' },
    nearMiss: { ...PERSON, 'Объём, ч': 16, 'Дата окончания': '01.03.2025' },
  },
  {
    id: 'О-06',
    severity: 'error',
    what: 'a document that does not fit the kind of programme',
    breaks: { ...PERSON, Документ: 'диплом о профессиональной переподготовке' },
    nearMiss: { ...PERSON, Документ: 'удостоверение о повышении квалификации' },
    at: 'Документ',
  },
  {
    id: 'О-08',
    severity: 'warning',
    what: 'completion after the reference date',
    breaks: { ...PERSON, 'Дата окончания': '16.04.2026' },
    nearMiss: { ...PERSON, 'Дата окончания': '15.04.2026' },
  },
  {
    id: 'О-09',
    severity: 'error',
    what: 'completion more than three years ahead',
    breaks: { ...PERSON, 'Дата окончания': '16.04.2029' },
    nearMiss: { ...PERSON, 'Дата окончания': '15.04.2029' },
  },
  {
    id: 'О-09',
    severity: 'error',
    what: 'completion before 1990',
    breaks: { ...PERSON, 'Дата окончания': '31.12.1989' },
    nearMiss: { ...PERSON, 'Дата окончания': '01.01.1990' },
  },
  {
    id: 'З-09',
    severity: 'error',
    what: 'a title of fewer than 3 characters',
    breaks: { ...PERSON, 'Название программы': 'ИТ' },
    nearMiss: { ...PERSON, 'Название программы': 'ИКТ' },
    at: 'Название программы',
  },
  {
    id: 'З-07',
    severity: 'error',
    what: '«иное» of no hours',
    breaks: { ...PERSON, 'Вид программы': 'иное', 'Объём, ч': 0 },
    nearMiss: { ...PERSON, 'Вид программы': 'иное', 'Объём, ч': 1 },
  },
]);

test('О-07: code, day and title do not run together into those of another person', () => {
  // Days 43831 and 38311: «П-1» + «43831» + «1С …» is letter by letter «П-14» + «38311» + «С …».
  const first = { 'Код педагога': 'П-1', 'Дата окончания': '01.01.2020' };
  const other = { 'Код педагога': 'П-14', 'Дата окончания': '20.11.2004' };
  const results = schoolWith({
    Педагоги: [{ 'Код педагога': 'П-1' }, { 'Код педагога': 'П-14' }],
    Курсы: [
      ...[{ ...first, 'Название программы': '1С для школы' }, first],
      ...[{ ...other, 'Название программы': 'С для школы' }, other],
    ],
  });
  expect(results.book.courses).toHaveLength(4);
});

describe('О-07: the same course entered twice', () => {
  const FIRST = {
    ...PERSON,
    'Код курса': 'К-1',
    'Название программы': 'Оценивание  в школе',
    'Дата окончания': '01.03.2025',
  };

  test('same person, completion and title, whatever its case and spaces: the lower row is out', () => {
    const results = schoolWith({
      ...AROUND,
      Курсы: [FIRST, { ...FIRST, 'Код курса': 'К-2', 'Название программы': 'ОЦЕНИВАНИЕ в школе' }],
    });
    expect(issuesOf(results)).toContain('О-07 Курсы:3');
    expect(results.book.courses.map(({ code }) => code)).toEqual(['К-1']);
  });

  test.each([
    ['another completion', { 'Дата окончания': '02.03.2025' }],
    ['another title', { 'Название программы': 'Оценивание в лицее' }],
    ['another person', { 'Код педагога': 'П-2' }],
  ])('%s is another course', (_what, difference) => {
    const results = schoolWith({
      Педагоги: [{}, {}],
      Курсы: [FIRST, { ...FIRST, 'Код курса': 'К-2', ...difference }],
    });
    expect(issuesOf(results).filter((issue) => issue.startsWith('О-07'))).toEqual([]);
  });
});

test.each([
  ['ПК', 'удостоверение о повышении квалификации'],
  ['ПП', 'диплом о профессиональной переподготовке'],
  ['иное', 'сертификат'],
  ['иное', 'справка'],
  ['иное', 'свидетельство'],
])('О-06: %s ends with «%s»', (kind, document) => {
  const course = { ...PERSON, 'Вид программы': kind, 'Объём, ч': 250, Документ: document };
  const results = schoolWith({ ...AROUND, Курсы: [course] });
  expect(issuesOf(results).filter((issue) => issue.startsWith('О-06'))).toEqual([]);
});

test.each([
  ['О-02', { 'Объём, ч': 8 }, 'Объём программы ПК меньше 16 ч'],
  ['О-03', { 'Вид программы': 'ПП', 'Объём, ч': 72 }, 'Объём переподготовки меньше 250 ч'],
  ['О-04', { 'Объём, ч': 260 }, 'Объём программы ПК 250 ч и больше: возможно, это переподготовка'],
  [
    'О-09',
    { 'Дата окончания': '15.03.2052' },
    'Дата окончания раньше 1990 года или позже даты расчёта больше чем на три года',
  ],
])('%s says the number that the rule sets', (id, course, message) => {
  const { issues } = schoolWith({ ...AROUND, Курсы: [{ ...PERSON, ...course }] });
  expect(issues.find(({ code }) => code === id)?.message).toBe(message);
});
