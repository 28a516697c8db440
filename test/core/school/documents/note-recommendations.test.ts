/** Б-40 … Б-49: each rule on both sides of its condition. */
import { noteFacts } from '../../../../src/core/school/documents/note-facts';
import { NOTE_RULES, namesBy } from '../../../../src/core/school/documents/note-recommendations';
import { type Row, type SchoolRows, schoolWith } from '../school-kit';

const OWN = { 'Код педагога': 'А-1' };
const PEOPLE = [OWN];

/** In stage II on 15.04.2026, with nothing done yet. */
const RUNNING = { ...OWN, 'Код курса': 'К-1', 'Дата окончания': '30.09.2025' };

const WITH_RUNNING: SchoolRows = { Педагоги: PEOPLE, Курсы: [RUNNING] };

/** What the rule says of the school; null: nothing. */
function saidBy(id: string, rows: SchoolRows, today?: string): string | null {
  const rule = NOTE_RULES.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`No rule ${id}`);
  const names = namesBy(({ code }) => code);
  return rule.say(noteFacts(schoolWith({ Педагоги: PEOPLE, ...rows }, today)), names);
}

const course = (completed: string, more: Row = {}): Row => ({
  ...RUNNING,
  'Дата окончания': completed,
  ...more,
});

const lesson = (day: string, more: Row = {}): Row => ({
  ...OWN,
  Дата: day,
  Вид: 'открытый урок',
  ...more,
});

it('ten rules, each with its own id, in their order', () => {
  expect(NOTE_RULES.map(({ id }) => id)).toEqual(
    Array.from({ length: 10 }, (_, at) => `Б-${40 + at}`),
  );
});

describe('goals', () => {
  /** Of three with windows one has a lesson: 33,3 %. */
  const third = (goal: number | null): SchoolRows => ({
    Педагоги: ['А-1', 'А-2', 'А-3'].map((code) => ({ 'Код педагога': code })),
    Курсы: ['А-1', 'А-2', 'А-3'].map((code) => ({
      'Код педагога': code,
      'Дата окончания': '30.09.2025',
    })),
    Мероприятия: [lesson('01.12.2025')],
    Настройки: goal === null ? {} : { 'Цель К4, %': goal },
  });

  it('Б-40 and Б-41: the goal is reached by what is shown of the share, and not below it', () => {
    expect(saidBy('Б-40', third(33.3))).toBe(
      'Цели достигнуты: К4 (33,3\u00a0% при цели 33,3\u00a0%).',
    );
    expect(saidBy('Б-41', third(33.3))).toBeNull();
    expect(saidBy('Б-40', third(33.4))).toBeNull();
    expect(saidBy('Б-41', third(33.4))).toBe(
      'Цели не достигнуты: К4 (33,3\u00a0% при цели 33,4\u00a0%).',
    );
  });

  it('Б-40 and Б-41 say nothing without a goal, nor of nobody', () => {
    for (const id of ['Б-40', 'Б-41']) {
      expect(saidBy(id, third(null))).toBeNull();
      // Nobody’s window was over in the period.
      expect(saidBy(id, { ...third(null), Настройки: { 'Цель К5, %': 50 } })).toBeNull();
    }
  });
});

describe('windows in progress', () => {
  it.each<[string | null, SchoolRows]>([
    ['Запланировать мероприятия тем, у кого в идущем посткурсовом периоде их ещё нет: А-1.', {}],
    [null, { Мероприятия: [lesson('01.12.2025')] }],
    // The day before the window began.
    [
      'Запланировать мероприятия тем, у кого в идущем посткурсовом периоде их ещё нет: А-1.',
      { Мероприятия: [lesson('30.09.2025')] },
    ],
    // Over on 14.04.2026: nothing can be planned any more.
    [null, { Курсы: [course('14.04.2025')] }],
  ])('Б-42: %s', (sentence, rows) => {
    expect(saidBy('Б-42', { ...WITH_RUNNING, ...rows })).toBe(sentence);
  });

  it('Б-43: monitoring is missed on the day after the last of its stage, and of no window that is over', () => {
    // Stage I ends on 30.03.2026.
    expect(saidBy('Б-43', WITH_RUNNING, '30.03.2026')).toBeNull();
    expect(saidBy('Б-43', WITH_RUNNING, '31.03.2026')).toBe(
      'Провести мониторинг (собеседование, посещение занятия или рефлексию) вместо пропущенного: А-1.',
    );
    const met = { Мероприятия: [lesson('30.03.2026', { Посетил: 'Гостева Г. Г.' })] };
    expect(saidBy('Б-43', { ...WITH_RUNNING, ...met }, '31.03.2026')).toBeNull();
    expect(saidBy('Б-43', { Курсы: [course('14.04.2025')] })).toBeNull();
  });

  it('Б-44: the direction is asked for when its 30 days are over', () => {
    const bare = { 'Направление сопровождения': null };
    expect(saidBy('Б-44', { Курсы: [course('16.03.2026', bare)] })).toBeNull();
    expect(saidBy('Б-44', { Курсы: [course('15.03.2026', bare)] })).toBe(
      'Помочь выбрать направление сопровождения, срок выбора истёк: А-1.',
    );
    expect(saidBy('Б-44', { Курсы: [course('15.03.2026')] })).toBeNull();
  });

  it('Б-45: of courses in a row a topic may be chosen, once for a person', () => {
    const two = (mark: Row): SchoolRows => ({
      Курсы: [course('10.01.2026', mark), course('20.01.2026', { 'Код курса': 'К-2' })],
    });
    expect(saidBy('Б-45', two({}))).toBe(
      'Предложить выбрать тему одного из курсов, пройденных подряд: А-1.',
    );
    expect(saidBy('Б-45', two({ 'Тема выбрана': 'да' }))).toBeNull();
  });

  it('Б-46: results are asked for on the day after the window’s last', () => {
    // The last days are 15.04.2026 and 14.04.2026.
    expect(saidBy('Б-46', { Курсы: [course('15.04.2025')] })).toBeNull();
    expect(saidBy('Б-46', { Курсы: [course('14.04.2025')] })).toBe(
      'Подвести итоги и назвать результаты сопровождения в закончившихся периодах: А-1.',
    );
    const named = { 'Результаты сопровождения': 'осмысление опыта' };
    expect(saidBy('Б-46', { Курсы: [course('14.04.2025', named)] })).toBeNull();
    // Over before the period: the last day is 31.08.2025.
    expect(saidBy('Б-46', { Курсы: [course('31.08.2024')] })).toBeNull();
  });
});

describe('Б-47: difficulties', () => {
  const applied = (more: Row): SchoolRows => ({
    ...WITH_RUNNING,
    'Заявки в ЦНППМ': [{ ...OWN, 'Дата фиксации': '01.09.2025', ...more }],
  });
  const decided = { 'Решение ММС, №': '5', 'Дата решения ММС': '10.04.2026' };

  it.each<[boolean, Row]>([
    [true, {}],
    [false, { 'Дата фиксации': '31.08.2025' }],
    [false, { ...decided, 'Дата заявки': '15.04.2026' }],
    [true, { ...decided, 'Дата заявки': '16.04.2026' }],
    // An application without a decision is none (К3).
    [true, { 'Дата заявки': '10.04.2026' }],
  ])('%s for %j', (isSaid, more) => {
    expect(saidBy('Б-47', applied(more))).toBe(
      isSaid ? 'Рассмотреть на ММС затруднения, по которым нет заявки в ЦНППМ: А-1.' : null,
    );
  });
});

describe('Б-48: the plan of further education', () => {
  // Three years end on 12.10.2026, 180 days after 15.04.2026; and on the day after.
  const last = (completed: string, more: SchoolRows = {}): SchoolRows => ({
    Курсы: [course(completed)],
    ...more,
  });
  const plan = (more: Row): SchoolRows => ({ 'План ПК': [{ ...OWN, ...more }] });

  it.each<[boolean, SchoolRows]>([
    [true, last('12.10.2023')],
    [false, last('13.10.2023')],
    [true, {}],
    [false, plan({ Квартал: 2 })],
    // Over on 31.03.2026.
    [true, plan({ Квартал: 1 })],
    [true, plan({ Квартал: 2, Статус: 'отменён' })],
    [true, plan({ Квартал: 2, Статус: 'завершён' })],
    [false, { 'Запросы на ПК': [{ ...OWN, Статус: 'в плане' }] }],
    [true, { 'Запросы на ПК': [{ ...OWN, Статус: 'новый' }] }],
  ])('%s for %j', (isSaid, rows) => {
    expect(saidBy('Б-48', rows)).toBe(
      isSaid ? 'Включить в план повышения квалификации: А-1.' : null,
    );
  });
});

describe('Б-49: deficits', () => {
  const found = (more: Row = {}, others: SchoolRows = {}): SchoolRows => ({
    Дефициты: [{ ...OWN, ...more }],
    ...others,
  });
  const overcome = (day: string) => ({ Статус: 'преодолён', 'Дата преодоления': day });

  it.each<[boolean, SchoolRows]>([
    [true, found()],
    [false, found({ Статус: 'не выявлен', Дефицит: null })],
    [false, found(overcome('15.04.2026'))],
    [true, found(overcome('16.04.2026'))],
    [false, found({}, { 'ИОП и ИОМ': [OWN] })],
    [true, found({}, { 'ИОП и ИОМ': [{ ...OWN, 'Дата окончания': '14.04.2026' }] })],
    [true, found({}, { 'ИОП и ИОМ': [{ ...OWN, Вид: 'ИОП' }] })],
  ])('%s for %j', (isSaid, rows) => {
    expect(saidBy('Б-49', rows)).toBe(
      isSaid ? 'Составить ИОМ тем, чьи дефициты ещё не преодолены: А-1.' : null,
    );
  });
});

it('Б-48: a quarter is not over on its last day', () => {
  const rows: SchoolRows = { 'План ПК': [{ ...OWN, Квартал: 1 }] };
  expect(saidBy('Б-48', rows, '31.03.2026')).toBeNull();
  expect(saidBy('Б-48', rows, '01.04.2026')).not.toBeNull();
});

it('names twenty people at most, and counts the rest', () => {
  const many = Array.from({ length: 22 }, (_, at) => ({ 'Код педагога': `Я-${10 + at}` }));
  expect(saidBy('Б-48', { Педагоги: many })).toMatch(/: Я-10, .*, Я-29 и ещё 2\.$/);
});
