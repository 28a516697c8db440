/** С-16 and its warning С-30: words that people typed leave only when they hold no name. */
import { computedSheets } from '../../../../src/core/school/compute-school';
import { issuesOf, type Row, type SchoolRows, schoolWith } from '../school-kit';

const PEOPLE = [{ ФИО: 'Иванова М. П.' }, { ФИО: 'Музыка А. А.' }];
const own = { 'Код педагога': 'П-1' };

const resultsOf = (rows: SchoolRows) => schoolWith({ Педагоги: PEOPLE, ...rows });

/** Codes and counts of Ч5… and Ч6…, zeros apart. */
function typedCounts(rows: SchoolRows) {
  const measures = resultsOf(rows).summary?.measures ?? [];
  return measures
    .filter(({ code, numerator }) => /^Ч(5[01]|60)/.test(code) && numerator > 0)
    .map(({ code, title, numerator }) => [code, title, numerator]);
}

const request = (direction: string, more: Row = {}): Row => ({
  ...own,
  Направление: direction,
  ...more,
});

test('С-16: a direction with a name counts under «иное», and its cell is warned about', () => {
  const rows = { 'Запросы на ПК': [request('занятия у Ивановой'), request('ФГОС')] };
  expect(typedCounts(rows)).toEqual([
    ['Ч50/фгос/2 квартал 2026', 'Новые запросы на ПК, педагогов: фгос, 2 квартал 2026', 1],
    ['Ч50/иное/2 квартал 2026', 'Новые запросы на ПК, педагогов: иное, 2 квартал 2026', 1],
  ]);
  const { issues } = resultsOf(rows);
  expect(issues).toEqual([
    {
      code: 'С-30',
      severity: 'warning',
      sheet: 'Запросы на ПК',
      row: 2,
      column: 'Направление',
      message:
        'Похоже на фамилию, код педагога, адрес или личные данные в поле «Направление»: из школы вместо этих слов уйдёт «иное»',
      remedy:
        'Назовите то же без фамилии, кода, телефона, адреса почты, ссылки и имени файла; есть в ячейке список — лучше словами из него. Строка учтена: теряется только её название.',
      costs: 'название в «Сводке»',
    },
  ]);
});

test('С-16: of a staff need the word with the name alone is replaced', () => {
  const vacancies = [
    { Должность: 'учитель', Предмет: 'вместо Иванова П. П.', Ставка: 0.5 },
    { Должность: 'ставка Ивановой', Предмет: 'физика', Ставка: 1 },
    { Должность: 'Сидорова А. Б.', Ставка: 0.25 },
  ];
  expect(
    typedCounts({ 'Кадровая потребность': vacancies }).map(([code, , n]) => [code, n]),
  ).toEqual([
    ['Ч60/учитель/иное', 0.5],
    ['Ч60/иное/физика', 1],
    ['Ч60/иное/без предмета', 0.25],
  ]);
  expect(issuesOf(resultsOf({ 'Кадровая потребность': vacancies }))).toEqual([
    'С-30 Кадровая потребность:2',
    'С-30 Кадровая потребность:3',
    'С-30 Кадровая потребность:4',
  ]);
});

test('С-16: a word of the list is no name, even where somebody is called so', () => {
  const vacancies = [{ Должность: 'учитель', Предмет: 'Музыка', Ставка: 1 }];
  const rows = { 'Кадровая потребность': vacancies };
  expect(typedCounts(rows).map(([code]) => code)).toEqual(['Ч60/учитель/музыка']);
  expect(issuesOf(resultsOf(rows))).toEqual([]);
});

test.each([
  ['для П-1'],
  ['П-1 ФГОС'],
  ['ФГОС (П-1)'],
  // Typed with a Latin letter that looks the same.
  ['ФГОС, кроме п-1.'],
])('С-16: a teacher’s code does not leave: «%s»', (direction) => {
  const rows = { Педагоги: [{}], 'Запросы на ПК': [request(direction)] };
  expect(typedCounts(rows).map(([code]) => code)).toEqual(['Ч50/иное/2 квартал 2026']);
  expect(issuesOf(resultsOf(rows))).toEqual(['С-30 Запросы на ПК:2']);
});

test.each([
  ...['vk.com/pokrovskaya', 'см. https://disk.example/p', '@pokrovskaya', 'Покровская.pdf'],
  ...['материалы www.pokrovskaya.example', 'О512-ОО1', '512-001', 'у Сидоровой М П', 'Сидорова МП'],
])('С-16: an address, a name of a file, a code or a name typed otherwise: «%s»', (text) => {
  const rows = {
    Педагоги: [{ 'Код педагога': '0512-001' }],
    'Запросы на ПК': [request(text, { 'Код педагога': '0512-001' })],
  };
  expect(typedCounts(rows).map(([code]) => code)).toEqual(['Ч50/иное/2 квартал 2026']);
  expect(issuesOf(resultsOf(rows))).toEqual(['С-30 Запросы на ПК:2']);
});

test.each(['ivanova@mail.ru', 'тел. 8 918 123-45-67', 'СНИЛС 112-233-445 95'])(
  'С-16: personal data do not leave, wherever they are typed: «%s»',
  (text) => {
    const results = resultsOf({
      Дефициты: [{ ...own, Дефицит: text }],
      'Запросы на ПК': [request('ФГОС', { Приоритет: text })],
      'План ПК': [{ ...own, Направление: text }],
      'Кадровая потребность': [{ Должность: text, Предмет: text }],
    });
    const codes = results.summary?.measures.map(({ code }) => code) ?? [];
    expect(codes.filter((code) => /^Ч(34|5[4-6]|60)/.test(code))).toEqual([
      'Ч34/иное',
      'Ч54/фгос/2 квартал 2026/иное',
      'Ч55/иное/1 квартал 2026',
      'Ч60/иное/иное',
    ]);
    expect(results.issues.filter(({ code }) => code === 'С-30')).toHaveLength(5);
  },
);

test.each([
  ['П-02', 'занятия П02'],
  ['П-02', 'п02, п03'],
  ['П02', 'для П-02'],
])('С-16: the code %s is known in «%s», with a hyphen or without', (code, direction) => {
  const rows = {
    Педагоги: [{ 'Код педагога': code }],
    'Запросы на ПК': [request(direction, { 'Код педагога': code })],
  };
  expect(typedCounts(rows).map(([one]) => one)).toEqual(['Ч50/иное/2 квартал 2026']);
});

test('С-16: numbers with a hyphen are other numbers without it', () => {
  const rows = {
    Педагоги: [{ 'Код педагога': '1011' }, { 'Код педагога': '20-26' }],
    'Запросы на ПК': [request('10-11 классы, 2026', { 'Код педагога': '1011' })],
  };
  expect(typedCounts(rows).map(([code]) => code)).toEqual([
    'Ч50/10-11 классы, 2026/2 квартал 2026',
  ]);
});

test('С-16: a number or a letter is no code, even where somebody has it', () => {
  const rows = {
    Педагоги: [{ 'Код педагога': '4' }, { 'Код педагога': 'А' }],
    'Запросы на ПК': [request('ОРКСЭ, 4 А', { 'Код педагога': '4' })],
  };
  expect(typedCounts(rows).map(([code]) => code)).toEqual(['Ч50/орксэ, 4 а/2 квартал 2026']);
});

test('С-16: rows that do not leave are not warned about', () => {
  const rows = {
    Педагоги: [...PEOPLE, { Занятость: 'внешний совместитель' }],
    'Запросы на ПК': [
      request('Иванова', { Статус: 'отклонён' }),
      request('Иванова', { 'Код педагога': 'П-3' }),
      request('ФГОС', { Статус: 'отклонён', Приоритет: 'как у Ивановой' }),
    ],
    'План ПК': [{ ...own, Направление: 'у Ивановой', Статус: 'отменён' }],
    Дефициты: [
      { ...own, Статус: 'не выявлен', Дефицит: 'Иванова' },
      { 'Код педагога': 'П-3', Дефицит: 'Иванова' },
      { ...own, Дата: '31.08.2025', Дефицит: 'Иванова' },
    ],
  };
  expect([typedCounts(rows), issuesOf(resultsOf(rows))]).toEqual([[], []]);
});

test('С-16: the name of a person whose row is faulty does not leave either', () => {
  const rows = {
    Педагоги: [{}, { ФИО: 'Незнамова А. А.', Должность: null }],
    'Запросы на ПК': [request('у Незнамовой')],
  };
  expect(typedCounts(rows).map(([code]) => code)).toEqual(['Ч50/иное/2 квартал 2026']);
});

test('С-01, С-16: of organisers a number leaves, and not their names', () => {
  const activity = (organiser: string | null) => ({ ...own, Организатор: organiser });
  const results = resultsOf({
    Мероприятия: ['Фонд Незримова', 'фонд  незримова', 'Ассоциация «ЩЪ»', null].map(activity),
  });
  const count = results.summary?.measures.find(({ code }) => code === 'Ч26');
  expect(count?.numerator).toBe(2);
  const cells = computedSheets(results).find(({ name }) => name === 'Сводка')?.rows ?? [];
  expect(cells.length).toBeGreaterThan(0);
  expect(JSON.stringify(cells)).not.toMatch(/незримов|фонд|щъ/i);
});
