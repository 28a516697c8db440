/** What is said of an entry while it is typed: on 15.04.2026, in the period 01.09.2025–31.08.2026. */
import type { Row, SchoolRows } from '../school-kit';
import { dayAt } from '../school-kit';
import { judged, saidOf, type Typed } from './entry-kit';

const ANNA: Row = { 'Код педагога': 'А-1', ФИО: 'Анна' };
const BORIS: Row = { 'Код педагога': 'Б-2', ФИО: 'Борис' };
/** Its window is 16.10.2025–15.10.2026. */
const COURSE: Row = { 'Код курса': 'К-1', 'Код педагога': 'А-1', 'Дата окончания': '15.10.2025' };
const SCHOOL: SchoolRows = { Педагоги: [ANNA, BORIS], Курсы: [COURSE] };

const LESSON: Typed = {
  'Код педагога': 'А-1',
  Дата: '10.03.2026',
  Вид: 'открытый урок',
  Тема: 'Дроби',
  Уровень: 'муниципальный',
};

const ofActivity = (typed: Typed, rows: SchoolRows = SCHOOL) => judged(rows, 'activities', typed);
const said = (typed: Typed, rows: SchoolRows = SCHOOL): string[] =>
  saidOf('activities', ofActivity(typed, rows).advice);

describe('what is typed is read as on the sheet', () => {
  it('a short year, a synonym, a decimal comma and a tick', () => {
    const { cells, advice } = ofActivity({
      ...LESSON,
      Дата: '10.03.26',
      Вид: 'Открытое занятие',
      'Самооценка, баллы': '1,5',
      'Рефлексия проведена': 'да',
    });
    expect(cells).toMatchObject({
      date: { day: dayAt('10.03.2026') },
      kind: 'открытый урок',
      selfPoints: 1.5,
      reflected: true,
    });
    expect(saidOf('activities', advice)).toEqual([
      'reading Дата: Год указан двумя цифрами; дата прочитана как 10.03.2026',
    ]);
  });

  it('what cannot be read is a fault, and not a blank besides', () => {
    const about = said({ ...LESSON, Дата: 'вчера', Роль: 'зритель' });
    expect(about.map((text) => text.split(':')[0])).toEqual(['fault Дата', 'fault Роль']);
  });

  it('what cannot be read is told once, and not as what its column lacks (М-03)', () => {
    expect(said({ ...LESSON, Критерий: '2.2', Уровень: 'сказочный' })).toEqual([
      expect.stringMatching(/^fault Уровень: Значение «сказочный» не из списка/),
    ]);
  });

  it('says what is still to be filled', () => {
    expect(said({})).toEqual([
      'blank Код педагога: Не заполнено обязательное поле «Код педагога»',
      'blank Дата: Не заполнено обязательное поле «Дата»',
      'blank Вид: Не заполнено обязательное поле «Вид»',
    ]);
  });
});

describe('points by the scale', () => {
  it.each<[string, Typed, number]>([
    // 2.2, муниципальный: 2.
    ['level', {}, 2],
    // 2.1, региональный 3 × призёр 2 = 6.
    ['result', { Критерий: '2.1', Уровень: 'региональный', Результат: 'призёр' }, 6],
    // 2.3, школьный 0,5 × 3 выступления = 1,5.
    ['quantity', { Критерий: '2.3', Уровень: 'школьный', 'Кол-во': '3' }, 1.5],
  ])('go by %s', (_, typed, points) => {
    const { advice } = ofActivity({ ...LESSON, Критерий: '2.2', ...typed });
    expect(advice.points).toEqual([{ criterion: typed['Критерий'] ?? '2.2', points }]);
  });

  it('are there before everything else is filled', () => {
    const { points } = ofActivity({ Критерий: '2.2', Уровень: 'школьный' }).advice;
    expect(points).toEqual([{ criterion: '2.2', points: 1 }]);
  });

  it('are those of the register that gives them: a mentor gets 3 by 2.5', () => {
    const { points } = judged(SCHOOL, 'mentorships', { 'Код наставника': 'Б-2' }).advice;
    expect(points).toEqual([{ criterion: '2.5', points: 3 }]);
  });

  it('of a register, before anybody is named', () => {
    const mentors = {
      Код: '2.5',
      'Без уровня': 3,
      Источник: 'Наставничество',
      'Для групп': 'специалисты',
    };
    const { points } = judged({ ...SCHOOL, Критерии: [mentors] }, 'mentorships', {}).advice;
    expect(points).toEqual([{ criterion: '2.5', points: 3 }]);
  });
});

describe('the checks of the whole book, over this row', () => {
  it.each<[string, Typed, string]>([
    ['М-02', { 'Код педагога': 'Б-2', 'Код курса': 'К-1' }, 'fault Код курса: Курс К-1'],
    ['М-03', { Критерий: '2.2', Уровень: '' }, 'fault Уровень: Для критерия нужен уровень'],
    ['М-06', { Критерий: '2.2', 'Самооценка, баллы': '50' }, 'doubt Самооценка, баллы: Само'],
    ['М-01', { Дата: '20.05.2026' }, 'doubt Дата: Мероприятие позже даты расчёта'],
    ['В-13', { Дата: '01.10.2025', Критерий: '' }, 'doubt Дата: Мероприятие вне'],
    ['Ф-09', { 'Код педагога': 'В-3' }, 'fault Код педагога: Код педагога не найден'],
    ['Ф-10', { Тема: 'звонить 8 918 123-45-67' }, 'doubt Тема: Похоже на персональные'],
  ])('%s', (_, typed, beginning) => {
    expect(said({ ...LESSON, ...typed })).toContainEqual(
      expect.stringMatching(new RegExp(`^${beginning}`)),
    );
  });

  it('М-10 and М-12: a fact that is on the sheet already, with its row', () => {
    const rows: SchoolRows = {
      ...SCHOOL,
      Мероприятия: [
        { 'Код педагога': 'Б-2' },
        {
          'Код педагога': 'А-1',
          Дата: '10.03.2026',
          Вид: 'открытый урок',
          Тема: 'дроби',
          Критерий: '2.2',
          Уровень: 'муниципальный',
        },
      ],
    };
    expect(said({ ...LESSON, Критерий: '2.2' }, rows)).toEqual([
      'doubt Тема: Педагог, дата, вид, тема и критерий те же, что в строке 3: учтены обе',
    ]);
    expect(said({ ...LESSON, Критерий: '2.3' }, rows)).toEqual([
      'doubt Критерий: Возможный двойной учёт: тот же педагог, дата и тема в строке 3 по другому критерию',
    ]);
    // Another person's row says nothing of this one.
    expect(said({ ...LESSON, 'Код педагога': 'Б-2', Критерий: '2.2' }, rows)).toEqual([]);
  });

  it('М-13: what a register gives points for', () => {
    const rows = {
      ...SCHOOL,
      Наставничество: [{ 'Код педагога': 'Б-2', 'Код наставника': 'А-1' }],
    };
    expect(said({ ...LESSON, Вид: 'наставничество', Критерий: '2.5' }, rows)).toEqual([
      'doubt Критерий: Возможный двойной учёт: баллы по критерию 2.5 даёт и строка 2 листа «Наставничество»',
    ]);
  });

  it('О-02, О-07, Ф-07: hours of its kind, a course and a code that are there already', () => {
    const course = {
      'Код педагога': 'А-1',
      'Код курса': 'К-1',
      'Вид программы': 'ПК',
      'Название программы': 'Программа 1',
      'Организация ДПО': 'ИРО',
      'Дата окончания': '15.10.2025',
      'Объём, ч': '8 ч',
    };
    const about = saidOf('courses', judged(SCHOOL, 'courses', course).advice);
    expect(about).toContain('fault Код курса: Повтор кода курса: уже есть в строке 2');
    expect(about).toContain('fault Объём, ч: Объём программы ПК меньше 16 ч');
    const again = { ...course, 'Код курса': 'К-2', 'Объём, ч': '36' };
    expect(saidOf('courses', judged(SCHOOL, 'courses', again).advice)).toEqual([
      'fault Название программы: Повтор курса: уже есть в строке 2',
    ]);
  });

  it('Ж-02, Ж-10, Ж-12: registers have theirs', () => {
    const deficit = { 'Код педагога': 'А-1', Дата: '01.10.2025', Источник: 'диагностика' };
    const found = judged(SCHOOL, 'deficits', { ...deficit, Статус: 'выявлен' }).advice;
    expect(saidOf('deficits', found)).toEqual(['doubt Дефицит: Дефицит не назван']);
    const own = { 'Код педагога': 'А-1', 'Код наставника': 'А-1', 'Дата начала': '01.09.2025' };
    expect(saidOf('mentorships', judged(SCHOOL, 'mentorships', own).advice)).toEqual([
      'fault Код наставника: Педагог указан наставником самого себя',
    ]);
    const rows = { ...SCHOOL, 'Банк опыта': [{ 'Код педагога': 'А-1' }] };
    const alike = {
      'Код педагога': 'А-1',
      Тема: 'оценивание',
      Дата: '01.10.2025',
      Уровень: 'школьный',
    };
    expect(saidOf('experienceBank', judged(rows, 'experienceBank', alike).advice)).toEqual([
      expect.stringMatching(/^doubt —: Строка во всём повторяет строку 2/),
    ]);
  });
});

describe('proposals', () => {
  const activity = (kind: string, criterion: string | null, level = 'школьный'): Row => ({
    'Код педагога': 'Б-2',
    Вид: kind,
    Критерий: criterion,
    Уровень: level,
    Тема: `${kind} ${criterion}`,
  });
  const proposedTo = (typed: Typed, rows: SchoolRows = SCHOOL) =>
    ofActivity(typed, rows).advice.proposed;

  it('Я-51: the criterion that the school uses most with the kind and level', () => {
    const rows = {
      ...SCHOOL,
      Мероприятия: [
        activity('семинар', '2.8'),
        activity('семинар', '2.3'),
        activity('семинар', '2.3'),
        activity('семинар', '2.6', 'муниципальный'),
        activity('консультация', null),
        activity('консультация', null),
        activity('консультация', '2.8'),
      ],
    };
    const of = (kind: string, level: string) =>
      proposedTo({ ...LESSON, Вид: kind, Уровень: level }, rows)['criterion'];
    expect(of('семинар', 'школьный')).toEqual({ text: '2.3', by: 'habit' });
    expect(of('семинар', 'муниципальный')).toEqual({ text: '2.6', by: 'habit' });
    // Of a level that has not been there yet, the kind speaks: 2.3 twice, 2.8 and 2.6 once.
    expect(of('семинар', 'региональный')).toEqual({ text: '2.3', by: 'habit' });
    // Most often under none.
    expect(of('консультация', 'школьный')).toBeUndefined();
    // No such rows: by the wording of 2.2 «Открытые уроки (занятия), мастер-классы».
    expect(of('мастер-класс', 'школьный')).toEqual({ text: '2.2', by: 'wording' });
  });

  it('Я-51: of two that are as frequent a criterion comes before none, whichever was first', () => {
    const seminar = (...criteria: (string | null)[]) =>
      proposedTo(
        { ...LESSON, Вид: 'семинар', Уровень: 'школьный' },
        { ...SCHOOL, Мероприятия: criteria.map((code) => activity('семинар', code)) },
      )['criterion']?.text;
    expect([seminar(null, '2.8'), seminar('2.8', null)]).toEqual(['2.8', '2.8']);
    expect([seminar('2.8', '2.3'), seminar('2.3', '2.8')]).toEqual(['2.8', '2.3']);
  });

  // By the wordings of the accepted table: «Реализация программ внеурочной деятельности», «Привлечение
  // внешних ресурсов: партнёрство …», «Гранты, проекты, инициативы», and so on.
  it.each([
    ['внеурочная программа', '1.4'],
    ['сотрудничество с партнёром', '1.5'],
    ['грант, проект', '1.6'],
    ['конкурс профессионального мастерства', '2.1'],
    ['открытый урок', '2.2'],
    ['мастер-класс', '2.2'],
    ['выступление', '2.3'],
    ['выступление на ШМО', '2.3'],
    ['выступление на РМО', '2.3'],
    ['публикация', '2.4'],
    ['экспертная деятельность', '2.6'],
    ['руководство МО', '2.6'],
    ['взаимопосещение уроков', '2.8'],
  ])('Я-51: «%s», which the school has never entered, goes by the wording of %s', (kind, text) => {
    expect(proposedTo({ ...LESSON, Вид: kind })['criterion']).toEqual({ text, by: 'wording' });
  });

  it('Я-51: none where the wordings name several criteria, or none', () => {
    expect(proposedTo({ ...LESSON, Вид: 'семинар' })['criterion']).toBeUndefined();
  });

  it('Я-51: none that is for other groups, or that a register gives', () => {
    const rows = {
      Педагоги: [{ ...ANNA, 'Группа рейтинга': 'специалисты' }],
      Критерии: [
        { Код: '2.2', Школьный: 1, 'Для групп': 'учителя-предметники' },
        { Код: '2.4', 'Без уровня': 1, Источник: 'Банк опыта' },
      ],
    };
    expect(proposedTo(LESSON, rows)).toEqual({});
    expect(proposedTo({ ...LESSON, Вид: 'публикация' }, rows)).toEqual({});
  });

  it('Я-52: the course in whose window alone the day lies', () => {
    const of = (rows: SchoolRows, day: string) =>
      proposedTo({ ...LESSON, Дата: day }, rows)['course'];
    expect(of(SCHOOL, '16.10.2025')).toEqual({ text: 'К-1', by: 'window' });
    expect(of(SCHOOL, '15.10.2025')).toBeUndefined();
    const two = {
      ...SCHOOL,
      Курсы: [COURSE, { ...COURSE, 'Код курса': 'К-2', 'Дата окончания': '15.01.2026' }],
    };
    expect(of(two, '15.01.2026')).toEqual({ text: 'К-1', by: 'window' });
    expect(of(two, '16.01.2026')).toBeUndefined();
  });

  it('Я-53: the next code of a course', () => {
    const { proposed } = judged(SCHOOL, 'courses', { 'Код педагога': 'Б-2' }).advice;
    expect(proposed).toEqual({ code: { text: 'К-2', by: 'sequence' } });
  });

  it('nothing is proposed for a field that a person has emptied', () => {
    expect(proposedTo({ ...LESSON, Критерий: '', 'Код курса': '' })).toEqual({});
  });
});

it('tells the row that the entry would take, and the courses of its teacher', () => {
  const rows = { ...SCHOOL, Мероприятия: [{ 'Код педагога': 'Б-2' }, { 'Код педагога': 'Б-2' }] };
  const { row, courses } = ofActivity(LESSON, rows).advice;
  expect(row).toBe(4);
  expect(courses).toEqual([{ code: 'К-1', title: 'Программа 1', completed: dayAt('15.10.2025') }]);
});
