/** Hints about a window of base N (В-10, В-33, В-34; В-21 … В-25). */
import { namesDistrictService } from '../../../../src/core/school/post-course/district-service';
import { type Row, schoolWith } from '../school-kit';

function messagesWith(completed: string, activities: readonly Row[], course: Row, person: Row) {
  const { issues } = schoolWith({
    Педагоги: [person],
    Курсы: [{ 'Код педагога': 'П-1', 'Дата окончания': completed, ...course }],
    Мероприятия: activities.map((activity) => ({ 'Код педагога': 'П-1', ...activity })),
  });
  return issues.filter(({ code }) => code.startsWith('В-2'));
}

const hintsWith = (
  completed: string,
  activities: readonly Row[] = [],
  course: Row = {},
  person: Row = {},
): string[] => messagesWith(completed, activities, course, person).map(({ code }) => code);

const TALK = { Вид: 'собеседование', Дата: '01.02.2026' };
const LESSON = { Вид: 'открытый урок', Дата: '01.02.2026' };

describe('В-10: hints about a window in progress', () => {
  test('В-21: no interview yet', () => {
    expect(hintsWith('01.01.2026', [LESSON])).toEqual(['В-21']);
    expect(hintsWith('01.01.2026', [TALK])).toEqual([]);
  });

  test('В-22: fewer activities than two with 30 days left; 31 days are a near miss', () => {
    expect(hintsWith('15.05.2025', [TALK])).toEqual(['В-22']);
    expect(hintsWith('15.05.2025', [TALK, LESSON])).toEqual([]);
    expect(hintsWith('16.05.2025', [TALK])).toEqual([]);
  });

  test('В-22, В-24: on the last day of the window, in words of that day', () => {
    expect(messagesWith('15.04.2025', [], {}, {}).map(({ message }) => message)).toEqual([
      'Период заканчивается сегодня, а мероприятий 0 из 2',
      'Период заканчивается сегодня, а на II этапе нет ни одного мероприятия',
      'В посткурсовом периоде ещё не было собеседования',
    ]);
    expect(messagesWith('16.04.2025', [TALK], {}, {}).map(({ message }) => message)).toEqual([
      'До конца периода 1 день, а мероприятий 1 из 2',
    ]);
  });

  test('В-23: no direction on the 31st day after completion; on the 30th a near miss', () => {
    const activities = [{ Вид: 'собеседование', Дата: '01.04.2026' }];
    const undecided = { 'Направление сопровождения': null };
    expect(hintsWith('15.03.2026', activities, undecided)).toEqual(['В-23']);
    expect(hintsWith('16.03.2026', activities, undecided)).toEqual([]);
    expect(hintsWith('15.03.2026', activities)).toEqual([]);
  });

  test('В-24: nothing in stage II with 30 days left; 31 days are a near miss', () => {
    const early = [
      { ...TALK, Дата: '01.08.2025' },
      { ...LESSON, Дата: '01.08.2025' },
    ];
    expect(hintsWith('15.05.2025', early)).toEqual(['В-24']);
    expect(hintsWith('15.05.2025', [...early, LESSON])).toEqual([]);
    expect(hintsWith('16.05.2025', early)).toEqual([]);
  });

  test('a window that is over or has not begun gets no hints', () => {
    expect(hintsWith('14.04.2025')).toEqual([]);
    expect(hintsWith('15.04.2026')).toEqual([]);
  });
});

describe('В-34: hints are about people of base N', () => {
  // The window 15.05.2025–14.05.2026 lacks everything.
  const lacking = (person: Row) =>
    hintsWith('14.05.2025', [], { 'Направление сопровождения': null }, person);

  test('of one of them: all four', () => {
    // В-22 of a window without a single activity costs К4: it stands first.
    expect(lacking({})).toEqual(['В-22', 'В-21', 'В-23', 'В-24']);
  });

  test.each([
    ['dismissed', { Статус: 'уволен', 'Дата увольнения': '01.03.2026' }],
    ['on leave', { Статус: 'отпуск по уходу за ребёнком' }],
    ['on a long leave', { Статус: 'длительный отпуск' }],
    ['of another school', { Занятость: 'внешний совместитель' }],
    ['leading staff', { 'Категория персонала': 'руководитель' }],
  ])('none of one who is %s', (_who, person) => {
    expect(lacking(person)).toEqual([]);
  });

  test('a near miss: dismissed after R', () => {
    const leaving = { Статус: 'уволен', 'Дата увольнения': '16.04.2026' };
    expect(lacking(leaving)).toHaveLength(4);
  });
});

describe('В-33: В-25 proposes the level «муниципальный»', () => {
  const VISIT = { ...LESSON, Уровень: 'муниципальный', Посетил: 'методист ММС' };
  const levelHints = (activity: Row, course: Row = {}, completed = '01.01.2026') =>
    hintsWith(completed, [TALK, activity], course).filter((code) => code === 'В-25');

  test('a municipal activity that ММС visited or organised, the course’s level being «ОО»', () => {
    expect(levelHints(VISIT)).toEqual(['В-25']);
    const organised = { ...VISIT, Посетил: null, Организатор: 'Муниципальная методическая служба' };
    expect(levelHints(organised)).toEqual(['В-25']);
    expect(levelHints(VISIT, { 'Уровень сопровождения': 'ОО' })).toEqual(['В-25']);
  });

  test('near misses: another level, visited by others, a level chosen already', () => {
    expect(levelHints({ ...VISIT, Уровень: 'школьный' })).toEqual([]);
    expect(levelHints({ ...VISIT, Посетил: 'зам. директора по УВР' })).toEqual([]);
    expect(levelHints(VISIT, { 'Уровень сопровождения': 'муниципальный' })).toEqual([]);
    expect(levelHints(VISIT, { 'Уровень сопровождения': 'региональный' })).toEqual([]);
  });

  test('not where another window of the period includes the person already', () => {
    const courses = (level: string) => [
      { 'Код педагога': 'П-1', 'Дата окончания': '01.06.2025', 'Уровень сопровождения': level },
      { 'Код педагога': 'П-1', 'Дата окончания': '01.01.2026' },
    ];
    const hinted = (level: string) =>
      schoolWith({
        Педагоги: [{}],
        Курсы: courses(level),
        Мероприятия: [{ 'Код педагога': 'П-1', 'Код курса': 'К-2', ...VISIT, Дата: '01.03.2026' }],
      }).issues.filter(({ code }) => code === 'В-25').length;
    expect([hinted('ОО'), hinted('муниципальный')]).toEqual([1, 0]);
  });

  test('only where the window counts: it ends on P0 or later', () => {
    const then = { ...VISIT, Дата: '01.03.2025' };
    expect(levelHints(then, {}, '01.09.2024')).toEqual(['В-25']);
    expect(levelHints(then, {}, '31.08.2024')).toEqual([]);
  });

  test('a window that is over is proposed it too: К1 and К2 look back', () => {
    expect(levelHints({ ...VISIT, Дата: '01.02.2026' }, {}, '10.04.2025')).toEqual(['В-25']);
  });

  test('В-34: not of a person outside base N', () => {
    const left = { Статус: 'уволен', 'Дата увольнения': '01.03.2026' };
    expect(hintsWith('01.01.2026', [TALK, VISIT], {}, left)).toEqual([]);
  });
});

test.each([
  ['ММС', true],
  ['ммс района', true],
  ['методист ММС Иванова А. А.', true],
  ['представитель ММС', true],
  ['Муниципальная методическая служба', true],
  ['муниципальной методической службой', true],
  ['районный методический центр', true],
  ['муниципальное методическое объединение', true],
  ['муниципальный методист', true],
  ['методист управления образования', true],
  ['методист школы', false],
  ['методист', false],
  ['школьная методическая служба', false],
  ['руководитель РМО', false],
  ['ММСО-2026', false],
  ['МБОУ СОШ № 7 муниципального района', false],
  ['зам. директора по УВР', false],
])('В-33: «%s» names the municipal methodical service: %s', (text, expected) => {
  expect(namesDistrictService(text)).toBe(expected);
});
