/** Б-02, Б-25: every paper of a school with codes alone names nobody, whatever is typed. */
import type { DocumentKind } from '../../../../src/core/documents/kind';
import { computeSchool, type SchoolResults } from '../../../../src/core/school/compute-school';
import { APPLICATION } from '../../../../src/core/school/documents/application';
import { CARD } from '../../../../src/core/school/documents/card';
import { DECISION } from '../../../../src/core/school/documents/decision';
import { DIGEST } from '../../../../src/core/school/documents/digest';
import { SCHOOL_DOCUMENTS } from '../../../../src/core/school/documents/index';
import { NOTE } from '../../../../src/core/school/documents/note';
import { OWN_PAGE } from '../../../../src/core/school/documents/own-page';
import { PLAN } from '../../../../src/core/school/documents/plan';
import { RATING } from '../../../../src/core/school/documents/rating';
import { ROUTE } from '../../../../src/core/school/documents/route';
import { SCORES } from '../../../../src/core/school/documents/scores';
import type { Cell } from '../../../../src/core/values/cell';
import { demoSchool } from '../../../../src/demo/school';
import { dayAt, readerOf, type SchoolRows, schoolWith } from '../school-kit';
import { requisitesOf } from './pages';
import { paperOf, signersOf, wordsOf } from './papers';

const OWN = { 'Код педагога': 'А-1' };

/** The person, a colleague, and guests whom «Педагоги» does not know. */
const NAMING =
  'см. Семёнову, Канарейкину Зою Львовну, Гостеву Марфу Кузьминичну, Г. И. Щеглова и Уткина О. О.';
const NAMED =
  /Семёнов|Мари[яи]|Канарейк|Зо[яюи]|Гостев|Марф|Кузьминичн|Щегл|Уткин|Клестов|Чижов|Дроздов/;

const ALL = {
  Педагоги: [
    {
      ...OWN,
      ФИО: 'Семёнова Мария Петровна',
      Должность: 'учитель (вместо Канарейкиной)',
      Предмет: 'химия, за Канарейкину',
    },
    { 'Код педагога': 'Я-777', ФИО: 'Канарейкина Зоя Львовна' },
  ],
  Курсы: [
    {
      ...OWN,
      'Код курса': 'К-1',
      'Дата окончания': '30.09.2025',
      'Название программы': 'Опыт Канарейкиной',
      'Организация ДПО': 'ИП Семёнова',
      'Номер документа': '15, Семёнова',
      'Направление сопровождения': 'как у Канарейкиной',
      Куратор: 'методист Гостева Марфа Кузьминична',
    },
  ],
  Мероприятия: [
    {
      ...OWN,
      Дата: '01.12.2025',
      Вид: 'открытый урок',
      Тема: 'Урок для Чижова и Клестовой, Дроздова, Гостевой',
      Уровень: 'школьный',
      Критерий: '2.2',
      Проверил: 'Клестова М. И.',
      Посетил: 'зам. директора Чижов А. А.',
      'Кто помог': 'И. И. Дроздов',
      Организатор: 'Канарейкина',
      Комментарий: NAMING,
      Подтверждение: NAMING,
      'Что изменилось в практике': NAMING,
    },
    { ...OWN, Дата: '20.05.2026', Вид: 'мастер-класс', Тема: 'с Канарейкиной' },
  ],
  Наставничество: [{ 'Код педагога': 'Я-777', 'Код наставника': 'А-1' }],
  'Банк опыта': [{ ...OWN, Тема: 'Вместе с Канарейкиной', Уровень: 'школьный' }],
  'ИОП и ИОМ': [
    {
      ...OWN,
      Цель: 'как у Канарейкиной',
      Дефициты: 'по словам Канарейкиной',
      'Имеющиеся компетенции': 'по словам Гостевой',
      'Предстоящая деятельность': 'замена Канарейкиной',
      Мероприятия: 'уроки Канарейкиной; консультация Гостевой',
    },
  ],
  Дефициты: [{ ...OWN, Дефицит: 'замечено Канарейкиной' }],
  'План ПК': [
    {
      ...OWN,
      Направление: 'как у Канарейкиной',
      'Организация ДПО': 'ИП Канарейкина',
      Запрос: NAMING,
    },
  ],
  'Заявки в ЦНППМ': [
    {
      ...OWN,
      'Код курса': 'К-1',
      Затруднение: 'Канарейкина просит помочь',
      'Решение ММС, №': '12 (Канарейкина)',
      'Дата решения ММС': '10.03.2026',
      'Дата заявки': '15.03.2026',
    },
  ],
};

const FREE =
  'Должность|Предмет|Название программы|Организация ДПО|Направление сопровождения|Тема|Организатор|Комментарий|Подтверждение|Что изменилось в практике|Цель|Дефициты|Имеющиеся компетенции|Предстоящая деятельность|Мероприятия|Дефицит|Направление|Запрос|Затруднение'.split(
    '|',
  );
const PERSONAL =
  ', тел. 8 (912) 345-67-89; 8, 912, 345, 67, 89; 112-233-445 95; kat@mail.ru; kat собака mail.ru';

/** With the same in every text that people type as they like. */
const withPersonalData = (
  rows: Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>,
): SchoolRows =>
  Object.fromEntries(
    Object.entries(rows).map(([sheet, records]) => [
      sheet,
      records.map((record) =>
        Object.fromEntries(
          Object.entries(record).map(([header, cell]) => [
            header,
            FREE.includes(header) && typeof cell === 'string' ? `${cell}${PERSONAL}` : cell,
          ]),
        ),
      ),
    ]),
  );

/** null: of the whole school. */
const PAPERS: readonly (readonly [string, DocumentKind<SchoolResults>, string | null])[] = [
  ['card', CARD, 'А-1'],
  ['scores', SCORES, 'А-1'],
  ['route', ROUTE, 'А-1'],
  ['application', APPLICATION, '2'],
  ['decision', DECISION, '2'],
  ['own page', OWN_PAGE, 'А-1'],
  ['note', NOTE, null],
  ['rating', RATING, null],
  ['plan', PLAN, null],
  ['digest', DIGEST, null],
];

it('knows every kind', () => {
  expect(new Set(PAPERS.map(([, kind]) => kind))).toEqual(new Set(SCHOOL_DOCUMENTS));
});

describe.each(PAPERS)('%s', (_, kind, subject) => {
  const options = ['place', 'chart'];

  it('names nobody where codes alone are wanted', () => {
    const paper = paperOf(kind, schoolWith(ALL), subject, { codesOnly: true, options });
    expect(NAMED.exec(wordsOf(paper))).toBeNull();
    expect(wordsOf(paper)).toContain('А-1');
    expect(paper.notice).toBeNull();
    expect(signersOf(paper).every((line) => line.endsWith(': —'))).toBe(true);
  });

  it('holds nobody’s telephone, document or e-mail address there', () => {
    const order = { codesOnly: true, options };
    const said = wordsOf(paperOf(kind, schoolWith(withPersonalData(ALL)), subject, order));
    expect(/345|445|mail/.exec(said)).toBeNull();
  });

  it('names the person else, and says that it holds personal data', () => {
    const paper = paperOf(kind, schoolWith(ALL), subject, { options });
    expect(wordsOf(paper)).toContain('Семёнова Мария Петровна');
    expect(paper.notice).toBe('Содержит персональные данные');
  });
});

it('tells that somebody visited, and whom the person mentors by code', () => {
  const order = { codesOnly: true };
  const results = schoolWith(ALL);
  expect(wordsOf(paperOf(CARD, results, 'А-1', order))).toContain('\nпосещено\n');
  expect(wordsOf(paperOf(SCORES, results, 'А-1', order))).toContain(
    '01.09.2025, наставничество: Я-777',
  );
});

it('leaves writers and posts of visitors alone', () => {
  const lesson = { ...OWN, Дата: '01.12.2025', Вид: 'открытый урок', Критерий: '2.2' };
  const results = schoolWith({
    ...ALL,
    Мероприятия: [
      {
        ...lesson,
        Уровень: 'школьный',
        Тема: 'Рассказы А. П. Чехова, методист и Администрация',
        Посетил: 'Администрация',
        'Кто помог': 'методист',
      },
    ],
  });
  const paper = paperOf(SCORES, results, 'А-1', { codesOnly: true });
  expect(wordsOf(paper)).toContain('Рассказы А. П. Чехова, методист и Администрация');
});

it('leaves numbers of papers and codes of courses alone', () => {
  const course = {
    ...OWN,
    'Код курса': '612-34-56',
    'Дата окончания': '30.09.2025',
    'Номер документа': '612400123456',
  };
  const results = schoolWith({ Педагоги: ALL.Педагоги, Курсы: [course] });
  const said = wordsOf(paperOf(CARD, results, 'А-1', { codesOnly: true }));
  expect(said).toContain('№ 612400123456');
  expect(said).toContain('612-34-56');
});

describe('of the example', () => {
  const grids = demoSchool().map(({ name, columns, rows, titles = [] }) => ({
    name,
    rows: [...titles.map((title) => [title]), columns.map(({ header }) => header), ...rows],
  }));
  const results = computeSchool(readerOf(grids), dayAt('15.04.2026'));
  const surnames = results.book.names.map((name) => name.split(' ')[0] ?? '');

  it.each(PAPERS)('%s of everybody names nobody', (_, kind) => {
    const subjects = kind.subjects?.(results).map(({ id }) => id) ?? [null];
    const texts = subjects.flatMap((subject) => {
      const paper = kind.make(results, { subject, codesOnly: true, options: ['place', 'full'] });
      return 'missing' in paper ? [] : [wordsOf(paper), ...requisitesOf(paper)];
    });
    expect(texts.length).toBeGreaterThan(4);
    const whole = texts.join('\n');
    const named = surnames.filter((one) =>
      new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, 'u').test(whole),
    );
    expect(named).toEqual([]);
  });
});
