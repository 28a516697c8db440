/** «Сводка»: what leaves a school (С-01 … С-04). */
import { computedSheets, type SchoolResults } from '../../../../src/core/school/compute-school';
import { checksumOf } from '../../../../src/core/summary/summary';
import { isDayCell } from '../../../../src/core/values/cell';
import { addDays } from '../../../../src/core/values/day';
import { COMPUTED_HEADERS, SHARE_LIST } from '../contract';
import { dayAt, type Row, type SchoolRows, schoolWith } from '../school-kit';

/** Everything about a person here is a word or a day that stands nowhere else. */
const SECRETS = ['Тайнова', 'Т-001', 'Т-002', 'К-777', 'Сокровенное', 'скрытый', 'Незримов'];
const PERSON = { 'Код педагога': 'Т-001' };
const SCHOOL: SchoolRows = {
  // Two people are ranked: fewer than the default threshold.
  Настройки: { 'Порог малой группы': 2 },
  Педагоги: [
    {
      ...PERSON,
      ФИО: 'Тайнова М. П.',
      'Дата приёма': '03.02.2020',
      'Начало педстажа': '04.02.2024',
      Категория: 'высшая',
      'Дата присвоения': '05.02.2024',
    },
    { 'Код педагога': 'Т-002', ФИО: 'Тайнова А. А.' },
  ],
  Курсы: [
    {
      ...PERSON,
      'Код курса': 'К-777',
      'Название программы': 'Сокровенное знание',
      'Дата окончания': '06.11.2025',
      Куратор: 'Незримов',
      'Результаты сопровождения': 'обобщение опыта, личностное развитие',
    },
  ],
  Мероприятия: [
    { ...PERSON, Дата: '07.12.2025', Тема: 'Сокровенное', Уровень: 'школьный', Критерий: '2.2' },
    { ...PERSON, Дата: '08.12.2025', Вид: 'консультация', Комментарий: 'скрытый' },
    { 'Код педагога': 'Т-002', Уровень: 'районный', 'Направление работы': 'н07' },
    { 'Код педагога': 'Т-002', Уровень: 'районный', 'Статус проверки': 'отклонено' },
  ],
  Дефициты: [
    { ...PERSON, Дефицит: 'скрытый от Тайновой', Компетенция: 'правовая' },
    { ...PERSON, Статус: 'преодолён', 'Дата преодоления': '09.12.2025', Компетенция: 'правовая' },
    { 'Код педагога': 'Т-002', Статус: 'не выявлен', Дефицит: null },
  ],
  Аттестация: [
    { ...PERSON, 'Дата заявления': '10.12.2025', 'Дата решения': '11.12.2025', Решение: 'отказ' },
  ],
  Наставничество: [{ ...PERSON, 'Код наставника': 'Т-002' }],
  'Заявки в ЦНППМ': [{ ...PERSON, Затруднение: 'скрытый', 'Дата фиксации': '12.12.2025' }],
  'Запросы на ПК': [
    { ...PERSON, Направление: 'Ёмкие методики' },
    { 'Код педагога': 'Т-002', Направление: ' емкие  МЕТОДИКИ' },
    { ...PERSON, Статус: 'отклонён' },
    { ...PERSON, Квартал: 2, Год: 2025 },
  ],
  'Кадровая потребность': [
    { Предмет: 'физика', Ставка: 0.1 },
    { Предмет: 'Физика', Ставка: 0.2 },
    { Ставка: 1 },
  ],
};

const tableOf = (results: SchoolResults) =>
  computedSheets(results).find(({ name }) => name === 'Сводка')?.rows ?? [];

/** The cells of a column of «Сводка», told by its header. */
const columnOf = (results: SchoolResults, header: string) => {
  const at = COMPUTED_HEADERS.Сводка.split(' · ').indexOf(header);
  return tableOf(results).map((row) => row[at]);
};

const numerators = (results: SchoolResults) =>
  Object.fromEntries((results.summary?.measures ?? []).map((one) => [one.code, one.numerator]));

const RESULTS = schoolWith(SCHOOL);

describe('С-01: nothing about a person', () => {
  const cells = tableOf(RESULTS).flat();

  test.each(SECRETS)('«%s» stands in no cell', (secret) => {
    const found = cells.filter((cell) => String(cell).toLowerCase().includes(secret.toLowerCase()));
    expect(found).toEqual([]);
  });

  test('the only dates are those of the period and of the calculation', () => {
    const days = new Set(cells.flatMap((cell) => (isDayCell(cell) ? [cell.day] : [])));
    expect([...days].sort()).toEqual(
      ['01.09.2025', '15.04.2026', '31.08.2026'].map((text) => dayAt(text)),
    );
  });

  test('a school without its code, name or municipality hands over nothing', () => {
    for (const name of ['Код ОО', 'Наименование ОО', 'Муниципалитет']) {
      const results = schoolWith({ ...SCHOOL, Настройки: { [name]: null } });
      expect([name, results.summary, tableOf(results)]).toEqual([name, null, []]);
    }
  });
});

describe('С-02: what is counted', () => {
  const count = numerators(RESULTS);

  test('every share in order, К9 in its two parts, then counts, then three means', () => {
    const kinds = (kind: string) =>
      (RESULTS.summary?.measures ?? []).filter((one) => one.kind === kind).map(({ code }) => code);
    expect(kinds('доля')).toEqual(SHARE_LIST);
    expect(kinds('среднее')).toEqual(['С1', 'С2', 'С3']);
  });

  test('people: two teachers, one of them young, one mentor', () => {
    expect([count['Ч01'], count['Ч02'], count['Ч03'], count['Ч04']]).toEqual([2, 0, 1, 1]);
  });

  test('windows by status add up to the windows of base N', () => {
    const statuses = ['не начался', 'I этап', 'II этап', 'завершён'].map(
      (status) => count[`Ч11/${status}`],
    );
    expect(statuses).toEqual([0, 1, 0, 0]);
    expect([count['Ч10'], count['Ч13/ОО']]).toEqual([1, 1]);
    expect([count['Ч14/обобщение опыта'], count['Ч14/осмысление опыта']]).toEqual([1, 0]);
  });

  test('activities: three in the period, the rejected one not; by level and direction', () => {
    expect([count['Ч20'], count['Ч21/школьный'], count['Ч21/муниципальный']]).toEqual([3, 1, 1]);
    expect([count['Ч22/Н07'], count['Ч22/Н08']]).toEqual([1, 0]);
  });

  test('deficits: two found, one overcome, by competence', () => {
    expect(
      ['Ч30', 'Ч31/правовая', 'Ч32', 'Ч33/правовая', 'Ч33/информационная'].map(
        (code) => count[code],
      ),
    ).toEqual([2, 2, 1, 1, 0]);
  });

  test('attestation by category and decision', () => {
    expect(
      ['Ч40/высшая', 'Ч41/высшая', 'Ч42/высшая', 'Ч42/первая'].map((code) => count[code]),
    ).toEqual([1, 0, 1, 0]);
  });

  test('requests by direction and quarter: words meet whatever their case, ё and spaces', () => {
    expect(Object.entries(count).filter(([code]) => code.startsWith('Ч50'))).toEqual([
      ['Ч50/емкие методики/2 квартал 2026', 2],
      ['Ч50/фгос/2 квартал 2025', 1],
    ]);
  });

  test('staff needs: 0,1 + 0,2 of a rate is 0,3', () => {
    expect([count['Ч60/учитель/физика'], count['Ч60/учитель/без предмета']]).toEqual([0.3, 1]);
  });

  test('means: the sum of points over the ranked people', () => {
    // Of two people one has 1 point (2.2 at school level), the other 3 as a mentor (2.5).
    const means = RESULTS.summary?.measures.filter(({ kind }) => kind === 'среднее') ?? [];
    expect(means.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [0, 2],
      [4, 2],
      [4, 2],
    ]);
    const values = columnOf(RESULTS, 'Значение');
    const shown = columnOf(RESULTS, 'Код').map((code, index) => [code, values[index]]);
    expect(shown).toContainEqual(['С3', 2]);
    expect(shown).toContainEqual(['К9.1', 50]);
    expect(shown).toContainEqual(['К8', '—']);
  });

  test('people outside base N are counted nowhere', () => {
    const outside = SCHOOL.Педагоги?.map((row) => ({ ...row, Занятость: 'внешний совместитель' }));
    const counted = Object.entries(numerators(schoolWith({ ...SCHOOL, Педагоги: outside ?? [] })));
    const left = counted.filter(([code, value]) => value !== 0 && !code.startsWith('Ч60'));
    expect(left).toEqual([]);
  });
});

describe('С-04: the checksum', () => {
  const summary = RESULTS.summary;
  if (summary === null) throw new Error('The school must have a summary');
  const { head, measures, checksum } = summary;

  test('stands in every row', () => {
    expect(new Set(columnOf(RESULTS, 'Контрольная сумма'))).toEqual(new Set([checksum]));
  });

  test('does not depend on the order of the rows', () => {
    expect(checksumOf(head, [...measures].reverse())).toBe(checksum);
  });

  test.each([
    ['Версия', { version: 2 }],
    ['Код ОО', { schoolCode: '0513' }],
    ['Наименование ОО', { schoolName: 'МОБУ «ООШ № 6»' }],
    ['Муниципалитет', { municipality: 'Апшеронский район' }],
    ['Период с', { periodStart: addDays(head.periodStart, 1) }],
    ['Период по', { periodEnd: addDays(head.periodEnd, 1) }],
    ['Дата расчёта', { asOf: addDays(head.asOf, 1) }],
    ['Редакция', { edition: head.edition + 1 }],
    ['Правила', { rules: 'период 36 мес.' }],
    // A delivery whose two new columns are gone is no delivery of an older program.
    ['Редакция, что стёрта', { edition: 0 }],
  ])('changes with «%s»', (_header, change) => {
    expect(checksumOf({ ...head, ...change }, measures)).not.toBe(checksum);
  });

  test('changes with any code, title, kind, numerator or denominator of any row', () => {
    measures.forEach((measure, index) => {
      const edits = [
        { code: `${measure.code}.` },
        { title: `${measure.title}.` },
        { kind: measure.kind === 'доля' ? 'среднее' : 'доля' } as const,
        { numerator: measure.numerator + 1 },
        { denominator: (measure.denominator ?? 0) + 1 },
      ];
      for (const edit of edits) {
        const edited = measures.map((one, at) => (at === index ? { ...one, ...edit } : one));
        expect(checksumOf(head, edited)).not.toBe(checksum);
      }
    });
  });

  test('changes when a row is lost, doubled, or two rows swap their counts', () => {
    expect(checksumOf(head, measures.slice(1))).not.toBe(checksum);
    expect(checksumOf(head, [...measures, ...measures.slice(0, 1)])).not.toBe(checksum);
    const [first, ...rest] = measures;
    const last = rest[rest.length - 1];
    if (first === undefined || last === undefined) throw new Error('Too few measures');
    const swapped = [
      { ...first, numerator: last.numerator },
      ...rest.slice(0, -1),
      { ...last, numerator: first.numerator },
    ];
    expect(checksumOf(head, swapped)).not.toBe(checksum);
  });
});

describe('С-02: what each count counts, and what it does not', () => {
  const countsOf = (rows: SchoolRows) => numerators(schoolWith({ Педагоги: [{}, {}], ...rows }));
  const own = { 'Код педагога': 'П-1' };

  test('mentors: of base N, whose mentorship goes on on R', () => {
    const mentored = { ...own, 'Код наставника': 'П-2' };
    const mentors = (...rows: Row[]) => countsOf({ Наставничество: rows })['Ч04'];
    expect(mentors(mentored)).toBe(1);
    expect(mentors(mentored, mentored)).toBe(1);
    expect(mentors({ ...mentored, 'Дата окончания': '15.04.2026' })).toBe(1);
    expect(mentors({ ...mentored, 'Дата окончания': '14.04.2026' })).toBe(0);
    expect(mentors({ ...mentored, 'Дата начала': '16.04.2026' })).toBe(0);
  });

  test('windows by level: those in progress alone', () => {
    const course = (completed: string) => ({
      ...own,
      'Дата окончания': completed,
      'Уровень сопровождения': 'региональный',
    });
    // The window of the first ended on 01.03.2026.
    const counts = countsOf({ Курсы: [course('01.03.2025'), course('01.12.2025')] });
    expect(counts['Ч13/региональный']).toBe(1);
    expect([counts['Ч11/завершён'], counts['Ч11/I этап']]).toEqual([1, 1]);
  });

  test('deficits overcome: by the status, not by a day alone', () => {
    const overcome = { ...own, 'Дата преодоления': '01.12.2025', Компетенция: 'правовая' };
    const counts = countsOf({
      Дефициты: [
        { ...overcome, Статус: 'в работе' },
        { ...overcome, Статус: 'преодолён' },
      ],
    });
    expect([counts['Ч30'], counts['Ч32'], counts['Ч33/правовая']]).toEqual([2, 1, 1]);
  });

  test('С-14: requests: of quarters long over too, as long as they are open', () => {
    const counts = countsOf({ 'Запросы на ПК': [{ ...own, Квартал: 4, Год: 2020 }] });
    expect(counts['Ч50/фгос/4 квартал 2020']).toBe(1);
  });

  test('С-14: one person, words that are one code: one request', () => {
    const typed = ['ФГОС/НОО', 'ФГОС-НОО'].map((direction) => ({ ...own, Направление: direction }));
    const counts = countsOf({ 'Запросы на ПК': typed });
    expect(counts['Ч50/фгос-ноо/2 квартал 2026']).toBe(1);
  });

  test('a word with a slash stays one word of its code', () => {
    const counts = countsOf({ 'Кадровая потребность': [{ Предмет: 'Физика/астрономия' }] });
    expect(counts['Ч60/учитель/физика-астрономия']).toBe(1);
  });
});
