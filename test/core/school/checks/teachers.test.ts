import { schoolWith } from '../school-kit';
import { testChecks } from './cases';

testChecks('Педагоги', {}, [
  {
    id: 'П-01',
    severity: 'error',
    what: 'dismissed without the day of dismissal',
    breaks: { Статус: 'уволен' },
    nearMiss: { Статус: 'уволен', 'Дата увольнения': '01.06.2026' },
    at: 'Дата увольнения',
  },
  {
    id: 'П-02',
    severity: 'error',
    what: 'dismissed before hired',
    breaks: { Статус: 'уволен', 'Дата приёма': '02.09.2025', 'Дата увольнения': '01.09.2025' },
    nearMiss: { Статус: 'уволен', 'Дата приёма': '01.09.2025', 'Дата увольнения': '01.09.2025' },
  },
  {
    id: 'П-03',
    severity: 'error',
    what: 'a teaching career that begins in the future',
    breaks: { 'Начало педстажа': '16.04.2026' },
    nearMiss: { 'Начало педстажа': '15.04.2026' },
    at: 'Начало педстажа',
  },
  {
    id: 'П-04',
    severity: 'warning',
    what: 'an additional category without the highest',
    breaks: {
      Категория: 'первая',
      'Доп. категория': 'педагог-методист',
      'Дата присвоения': '01.09.2024',
    },
    nearMiss: {
      Категория: 'высшая',
      'Доп. категория': 'педагог-методист',
      'Дата присвоения': '01.09.2024',
    },
  },
  {
    id: 'П-05',
    severity: 'warning',
    what: 'a category without the day it was granted, СЗД included',
    breaks: { Категория: 'СЗД' },
    nearMiss: { Категория: 'без категории' },
    at: 'Дата присвоения',
  },
  {
    id: 'П-06',
    severity: 'warning',
    what: 'a category granted after the reference date',
    breaks: { Категория: 'высшая', 'Дата присвоения': '16.04.2026' },
    nearMiss: { Категория: 'высшая', 'Дата присвоения': '15.04.2026' },
  },
  {
    id: 'П-07',
    severity: 'warning',
    what: 'a day of dismissal while the status is not «уволен»',
    breaks: { 'Дата увольнения': '01.06.2026' },
    nearMiss: { Статус: 'уволен', 'Дата увольнения': '01.06.2026' },
  },
]);

test('a blank category means «без категории» and needs no day', () => {
  const { book, issues } = schoolWith({ Педагоги: [{}] });
  expect(book.teachers[0]?.qualification).toBe('без категории');
  expect(issues).toEqual([]);
});
