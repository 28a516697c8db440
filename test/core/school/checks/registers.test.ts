import { issuesOf, schoolWith } from '../school-kit';
import { testChecks } from './cases';

const PERSON = { 'Код педагога': 'П-1' };
const AROUND = {
  Педагоги: [{}, {}],
  Курсы: [{ 'Код педагога': 'П-2', 'Код курса': 'К-2' }],
};

testChecks('ИОП и ИОМ', AROUND, [
  {
    id: 'Ж-01',
    severity: 'error',
    what: 'a plan that ends before it begins',
    breaks: { ...PERSON, 'Дата начала': '02.09.2025', 'Дата окончания': '01.09.2025' },
    nearMiss: { ...PERSON, 'Дата начала': '01.09.2025', 'Дата окончания': '01.09.2025' },
    at: 'Дата окончания',
  },
]);

testChecks('Дефициты', AROUND, [
  {
    id: 'Ж-02',
    severity: 'warning',
    what: 'a deficit found and not named',
    breaks: { ...PERSON, Дефицит: null },
    nearMiss: { ...PERSON, Дефицит: null, Статус: 'не выявлен' },
    at: 'Дефицит',
  },
  {
    id: 'Ж-03',
    severity: 'warning',
    what: 'overcome without a day',
    breaks: { ...PERSON, Статус: 'преодолён' },
    nearMiss: { ...PERSON, Статус: 'преодолён', 'Дата преодоления': '01.10.2025' },
  },
  {
    id: 'Ж-04',
    severity: 'error',
    what: 'overcome before found (01.10.2025)',
    breaks: { ...PERSON, Статус: 'преодолён', 'Дата преодоления': '30.09.2025' },
    nearMiss: { ...PERSON, Статус: 'преодолён', 'Дата преодоления': '01.10.2025' },
  },
  {
    id: 'З-01',
    severity: 'error',
    what: 'a required source left blank',
    breaks: { ...PERSON, Источник: null },
    nearMiss: { ...PERSON, Компетенция: null },
    at: 'Источник',
  },
]);

testChecks('Заявки в ЦНППМ', AROUND, [
  {
    id: 'Ж-07',
    severity: 'warning',
    what: 'a decision earlier than the difficulty (01.10.2025)',
    breaks: { ...PERSON, 'Решение ММС, №': '7', 'Дата решения ММС': '30.09.2025' },
    nearMiss: { ...PERSON, 'Решение ММС, №': '7', 'Дата решения ММС': '01.10.2025' },
    at: 'Дата решения ММС',
  },
  {
    id: 'Ж-07',
    severity: 'warning',
    what: 'a route earlier than the diagnostics',
    breaks: { ...PERSON, 'Дата диагностики': '02.12.2025', 'Дата ИОМ': '01.12.2025' },
    nearMiss: { ...PERSON, 'Дата диагностики': '01.12.2025', 'Дата ИОМ': '01.12.2025' },
    at: 'Дата ИОМ',
  },
  {
    id: 'М-02',
    severity: 'warning',
    what: 'a course of another person, in a column that informs',
    breaks: { ...PERSON, 'Код курса': 'К-2' },
    nearMiss: { 'Код педагога': 'П-2', 'Код курса': 'К-2' },
  },
]);

describe('an application to the centre takes out itself, not the difficulty (К3)', () => {
  const DECIDED = { ...PERSON, 'Решение ММС, №': '7', 'Дата решения ММС': '10.11.2025' };
  const applied = (row: Record<string, string | null>) => {
    const results = schoolWith({ ...AROUND, 'Заявки в ЦНППМ': [{ ...DECIDED, ...row }] });
    const errors = results.issues.filter(({ severity }) => severity === 'error');
    expect(results.book.applications).toHaveLength(1);
    const { leftOut, leftOutInPart } = results.book.findings;
    expect([leftOut, leftOutInPart]).toEqual([0, errors.length]);
    return errors.map(({ code, row: at }) => `${code} ${at}`);
  };

  test('Ж-05: without the number of the decision', () => {
    expect(applied({ 'Решение ММС, №': null, 'Дата заявки': '10.11.2025' })).toEqual(['Ж-05 2']);
  });

  test('Ж-05: without the day of the decision', () => {
    expect(applied({ 'Дата решения ММС': null, 'Дата заявки': '10.11.2025' })).toEqual(['Ж-05 2']);
  });

  test('Ж-05: a near miss, nothing applied for yet', () => {
    expect(applied({ 'Решение ММС, №': null, 'Дата решения ММС': null })).toEqual([]);
  });

  test('Ж-06: applied the day before the decision; on the day itself is a near miss', () => {
    expect(applied({ 'Дата заявки': '09.11.2025' })).toEqual(['Ж-06 2']);
    expect(applied({ 'Дата заявки': '10.11.2025' })).toEqual([]);
  });
});

testChecks('Аттестация', AROUND, [
  {
    id: 'Ж-08',
    severity: 'warning',
    what: 'decided before applied',
    breaks: { ...PERSON, 'Дата заявления': '02.10.2025', 'Дата решения': '01.10.2025' },
    nearMiss: { ...PERSON, 'Дата заявления': '01.10.2025', 'Дата решения': '01.10.2025' },
  },
  {
    id: 'Ж-09',
    severity: 'warning',
    what: 'a decision without a day',
    breaks: { ...PERSON, Решение: 'отказ' },
    nearMiss: { ...PERSON, Решение: 'на рассмотрении' },
    at: 'Дата решения',
  },
]);

testChecks('Наставничество', AROUND, [
  {
    id: 'Ж-10',
    severity: 'error',
    what: 'a mentor of oneself',
    breaks: { ...PERSON, 'Код наставника': 'П-1' },
    nearMiss: { ...PERSON, 'Код наставника': 'П-2' },
    at: 'Код наставника',
  },
  {
    id: 'Ж-01',
    severity: 'error',
    what: 'mentoring that ends before it begins (01.09.2025)',
    breaks: { ...PERSON, 'Код наставника': 'П-2', 'Дата окончания': '31.08.2025' },
    nearMiss: { ...PERSON, 'Код наставника': 'П-2', 'Дата окончания': '01.09.2025' },
  },
  {
    id: 'Ф-09',
    severity: 'error',
    what: 'a mentor who is not on «Педагоги»',
    breaks: { ...PERSON, 'Код наставника': 'П-9' },
    nearMiss: { ...PERSON, 'Код наставника': 'П-2' },
  },
  {
    id: 'Ф-09',
    severity: 'error',
    what: 'a mentor at the level of the school who is not on «Педагоги»; a municipal one may be',
    breaks: { ...PERSON, 'Код наставника': '0513-001', Уровень: 'ОО' },
    nearMiss: { ...PERSON, 'Код наставника': '0513-001', Уровень: 'районный' },
  },
  {
    id: 'Ф-09',
    severity: 'error',
    what: 'a mentored person who is not on «Педагоги», whatever the level',
    breaks: { 'Код педагога': 'П-9', 'Код наставника': 'П-2', Уровень: 'муниципальный' },
    nearMiss: { ...PERSON, 'Код наставника': 'П-9', Уровень: 'региональный' },
    at: 'Код педагога',
  },
]);

test('Ж-03, Ж-10: say what it costs, and of whom', () => {
  const { issues } = schoolWith({
    ...AROUND,
    Педагоги: [{ ФИО: 'Ким А. А.' }, {}],
    Дефициты: [{ ...PERSON, Статус: 'преодолён' }],
    Наставничество: [{ ...PERSON, 'Код наставника': 'П-1' }],
  });
  expect(issues.map(({ message }) => message)).toEqual([
    'Педагог указан наставником самого себя',
    'Статус «преодолён» без даты преодоления: в числитель К15 не войдёт',
  ]);
});

testChecks('План ПК', AROUND, [
  {
    id: 'З-07',
    severity: 'error',
    what: 'a fifth quarter',
    breaks: { ...PERSON, Квартал: 5 },
    nearMiss: { ...PERSON, Квартал: 4 },
    at: 'Квартал',
  },
]);

test('a row of a register that nobody counts is checked too: «Банк опыта», «Кадровая потребность»', () => {
  const results = schoolWith({
    ...AROUND,
    'Банк опыта': [{ 'Код педагога': 'П-9' }, { ...PERSON, Дата: 'вчера' }],
    'Кадровая потребность': [{ Ставка: 'полставки' }],
  });
  expect(issuesOf(results)).toEqual([
    'Ф-09 Банк опыта:2',
    'З-02 Банк опыта:3',
    'З-04 Кадровая потребность:2',
  ]);
});
