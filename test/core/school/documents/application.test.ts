/** «Заявка в ЦНППМ» and «Выписка из решения ММС», of a row of «Заявки в ЦНППМ». */
import { APPLICATION } from '../../../../src/core/school/documents/application';
import { DECISION } from '../../../../src/core/school/documents/decision';
import { type SchoolRows, schoolWith } from '../school-kit';
import { linesOf, requisitesOf, tablesOf } from './pages';
import { blanksOf, missingOf, paperOf, signersOf } from './papers';

const OWN = { 'Код педагога': 'А-1' };

const ROW = {
  ...OWN,
  'Код курса': 'К-1',
  Затруднение: 'Оценивание устных ответов',
  'Дата фиксации': '01.02.2026',
  'Решение ММС, №': '12',
  'Дата решения ММС': '10.03.2026',
  'Дата заявки': '15.03.2026',
};

const ROWS = {
  Педагоги: [
    { ...OWN, ФИО: 'Семёнова Мария Петровна', Предмет: 'химия' },
    { 'Код педагога': 'А-2' },
  ],
  Курсы: [{ ...OWN, 'Код курса': 'К-1', 'Дата окончания': '30.09.2025' }],
  Дефициты: [
    { ...OWN, Дефицит: 'критерии', Компетенция: 'профессиональная', Статус: 'в работе' },
    { ...OWN, Дефицит: 'срок', Статус: 'преодолён', 'Дата преодоления': '01.01.2026' },
  ],
  'Заявки в ЦНППМ': [ROW],
} satisfies SchoolRows;

const withRow = (more: object, sheet: SchoolRows = ROWS) =>
  schoolWith({ ...sheet, 'Заявки в ЦНППМ': [{ ...ROW, ...more }] });

/** The first row below the header. */
const FIRST = '2';

describe('Б-22: one for each difficulty', () => {
  it.each([APPLICATION, DECISION])('is listed by the person and the difficulty', (kind) => {
    const results = schoolWith({
      ...ROWS,
      'Заявки в ЦНППМ': [ROW, { ...ROW, 'Код педагога': 'А-2', 'Код курса': null }],
    });
    expect(kind.subjects?.(results)).toEqual([
      {
        id: '2',
        label: 'Семёнова М. П. — затруднение: Оценивание устных ответов',
        teacher: 'А-1',
        isWorking: true,
      },
      {
        id: '3',
        label: 'А-2 — затруднение: Оценивание устных ответов',
        teacher: 'А-2',
        isWorking: true,
      },
    ]);
  });

  it('is listed in few words, however long the difficulty is', () => {
    const [subject] = APPLICATION.subjects?.(withRow({ Затруднение: 'а'.repeat(300) })) ?? [];
    expect(subject?.label).toBe(`Семёнова М. П. — затруднение: ${'а'.repeat(80)}…`);
  });

  it('holds the person, the course, the difficulty and the deficits that are open', () => {
    expect(tablesOf(paperOf(APPLICATION, schoolWith(ROWS), FIRST))[0]).toEqual([
      ['Педагог', 'Семёнова Мария Петровна'],
      ['Должность', 'учитель, химия'],
      ['Категория', 'без категории'],
      ['Курсы повышения квалификации', 'Программа 1; ИРО; ПК, 36 ч; по 30.09.2025'],
      ['Затруднение', 'Оценивание устных ответов'],
      ['Дата фиксации', '01.02.2026'],
      ['Профессиональные дефициты', 'критерии (профессиональная)'],
    ]);
    const bare = paperOf(
      APPLICATION,
      withRow({ 'Код курса': null }, { ...ROWS, Дефициты: [] }),
      FIRST,
    );
    expect(tablesOf(bare)[0]?.[3]).toEqual(['Курсы повышения квалификации', 'не указаны']);
    expect(tablesOf(bare)[0]?.[6]).toEqual(['Профессиональные дефициты', 'не указаны']);
  });

  it.each([APPLICATION, DECISION])('is none of a row that is not there', (kind) => {
    expect(missingOf(kind, schoolWith(ROWS), '7')).toBe(
      'Такой строки на листе «Заявки в ЦНППМ» нет, или в ней ошибка: см. «Проверка».',
    );
  });
});

describe('Б-23: the application rests on the decision', () => {
  it('which is told with its day in words', () => {
    const paper = paperOf(APPLICATION, schoolWith(ROWS), FIRST);
    expect(linesOf(paper)).toEqual([
      'На основании решения муниципальной методической службы (ММС) от 10 марта 2026 г. № 12 просим провести диагностику профессиональных дефицитов педагога и организовать научно-методическое сопровождение в рамках индивидуального образовательного маршрута (ИОМ) в связи с затруднениями в посткурсовой период.',
      'Приложения:',
      'Выписка из решения ММС от 10 марта 2026 г. № 12.',
      'Согласие педагога на обработку персональных данных.',
    ]);
    expect(requisitesOf(paper)).toEqual([
      'Школа: МОБУ «ООШ № 5»',
      'Муниципалитет: Туапсинский район',
      'Дата заявки: 15 марта 2026 г.',
      'Данные на: 15 апреля 2026 г.',
    ]);
    expect(paper.addressee[0]).toBe('Руководителю ЦНППМ');
    expect(signersOf(paper)).toEqual(['Директор: —']);
    const head = {
      'Код педагога': 'Д-1',
      ФИО: 'Покровская Нина Евгеньевна',
      'Категория персонала': 'руководитель',
      Должность: 'директор',
    };
    const Педагоги = [...ROWS.Педагоги, head];
    const known = paperOf(APPLICATION, schoolWith({ ...ROWS, Педагоги }), FIRST);
    expect(signersOf(known)).toEqual(['Директор: Н. Е. Покровская']);
  });

  it.each([
    ['№ 8 от 10.03.2026', '№ 8.'],
    ['8 от 10.03.2026 г.', '№ 8.'],
    // Of two days that differ both are seen.
    ['№ 8 от 11.03.2026', '№ 8 от 11.03.2026.'],
    ['03/26', '№ 03/26.'],
  ])('whose number may be typed «%s»', (typed, told) => {
    const paper = paperOf(APPLICATION, withRow({ 'Решение ММС, №': typed }), FIRST);
    expect(linesOf(paper)[2]).toBe(`Выписка из решения ММС от 10 марта 2026 г. ${told}`);
  });

  it('and waits for its own day', () => {
    const paper = paperOf(APPLICATION, withRow({ 'Дата заявки': null }), FIRST);
    expect(requisitesOf(paper)[2]).toBe('Дата заявки: «___» ____________ 20___ г.');
  });

  it.each([{ 'Решение ММС, №': null }, { 'Дата решения ММС': null }])(
    'is none without it: %j',
    (more) => {
      expect(missingOf(APPLICATION, withRow(more), FIRST)).toBe(
        'Нет решения ММС: без него заявку не подают. Подготовьте «Выписку из решения ММС», а когда решение примут, впишите его номер и дату: лист «Заявки в ЦНППМ», строка 2.',
      );
    },
  );

  it('is none before it', () => {
    expect(missingOf(APPLICATION, withRow({ 'Дата заявки': '09.03.2026' }), FIRST)).toBe(
      'Дата заявки раньше решения ММС. Исправьте одну из дат: лист «Заявки в ЦНППМ», строка 2.',
    );
  });
});

describe('Б-24: the decision', () => {
  it('is an extract where number and day are known', () => {
    const paper = paperOf(DECISION, withRow({ 'Решение ММС, №': '№ 12 от 10.03.2026' }), FIRST);
    expect(paper.mark).toBeNull();
    expect(requisitesOf(paper)).toEqual([
      'Муниципалитет: Туапсинский район',
      'Номер решения: 12',
      'Дата решения: 10 марта 2026 г.',
      'Школа: МОБУ «ООШ № 5»',
      'Данные на: 15 апреля 2026 г.',
    ]);
    expect(linesOf(paper)).toEqual([
      'Слушали',
      'О затруднении педагога в посткурсовой период, зафиксированном 1 февраля 2026 г.',
      'Решили',
      'Признать, что педагог испытывает затруднение в посткурсовой период и нуждается в научно-методическом сопровождении.',
      'Рекомендовать руководителю образовательной организации (МОБУ «ООШ № 5») подать заявку в ЦНППМ для сопровождения педагога в рамках индивидуального образовательного маршрута (ИОМ) на основе диагностики.',
      'Методической службе школы продолжать посткурсовое сопровождение педагога и учитывать результаты диагностики и ИОМ.',
      'Выписка верна',
    ]);
    expect(blanksOf(paper)).toEqual(['Ещё решили:']);
    expect(signersOf(paper)).toEqual([
      'Председатель ММС: —',
      'Секретарь: —',
      'Представитель ММС: —',
    ]);
  });

  it.each([
    [
      { 'Решение ММС, №': null, 'Дата решения ММС': null, 'Дата заявки': null },
      'проект: номер и дата решения не указаны',
    ],
    [{ 'Решение ММС, №': null }, 'проект: номер решения не указан'],
    [{ 'Дата решения ММС': null }, 'проект: дата решения не указана'],
  ])('is a draft with room for what is not known: %j', (more, mark) => {
    const paper = paperOf(DECISION, withRow(more), FIRST);
    expect(paper.mark?.replace(/\u00a0/g, ' ')).toBe(mark);
    const [, number, day] = requisitesOf(paper);
    expect(number).toBe(
      'Решение ММС, №' in more ? 'Номер решения: __________' : 'Номер решения: 12',
    );
    expect(day).toBe(
      'Дата решения ММС' in more
        ? 'Дата решения: «___» ____________ 20___ г.'
        : 'Дата решения: 10 марта 2026 г.',
    );
  });
});
