/** Monitoring of stages and hints about a window in progress (В-09, В-10, В-21 … В-24). */
import { issuesOf, type Row, schoolWith } from '../school-kit';

function windowWith(completed: string, activities: readonly Row[] = [], course: Row = {}) {
  const results = schoolWith({
    Педагоги: [{}],
    Курсы: [{ 'Код педагога': 'П-1', 'Дата окончания': completed, ...course }],
    Мероприятия: activities.map((activity) => ({ 'Код педагога': 'П-1', ...activity })),
  });
  const window = results.school.support.courses[0]?.window;
  const hints = issuesOf(results).flatMap((issue) => (/^В-2\d/.exec(issue) ?? []).slice(0, 1));
  return { monitoring: window && [window.monitoring.first, window.monitoring.second], hints };
}

describe('В-09: monitoring on 15.04.2026', () => {
  test.each(['собеседование', 'консультация', 'рефлексия'])('«%s» is a checkpoint', (kind) => {
    // Stage I of the course of 15.10.2025 ends today.
    const activities = [{ Вид: kind, Дата: '01.03.2026' }];
    expect(windowWith('15.10.2025', activities).monitoring).toEqual(['проведён', 'впереди']);
  });

  test.each(['мастер-класс', 'наставничество', 'взаимопосещение уроков'])(
    '«%s» is none',
    (kind) => {
      const activities = [{ Вид: kind, Дата: '01.03.2026' }];
      expect(windowWith('15.10.2025', activities).monitoring).toEqual(['впереди', 'впереди']);
    },
  );

  test('a stage over without a checkpoint: the day after its end', () => {
    expect(windowWith('14.10.2025').monitoring).toEqual(['не проведён', 'впереди']);
    expect(windowWith('15.04.2025').monitoring).toEqual(['не проведён', 'впереди']);
    expect(windowWith('14.04.2025').monitoring).toEqual(['не проведён', 'не проведён']);
  });

  test('a checkpoint counts for the stage of its date', () => {
    const second = [{ Вид: 'рефлексия', Дата: '15.04.2026' }];
    expect(windowWith('14.10.2025', second).monitoring).toEqual(['не проведён', 'проведён']);
    const first = [{ Вид: 'рефлексия', Дата: '14.04.2026' }];
    expect(windowWith('14.10.2025', first).monitoring).toEqual(['проведён', 'впереди']);
  });
});

describe('hints about a window in progress', () => {
  const TALK = { Вид: 'собеседование', Дата: '01.02.2026' };
  const LESSON = { Вид: 'открытый урок', Дата: '01.02.2026' };

  test('В-21: no interview yet', () => {
    expect(windowWith('01.01.2026', [LESSON]).hints).toEqual(['В-21']);
    expect(windowWith('01.01.2026', [TALK]).hints).toEqual([]);
  });

  test('В-22: fewer activities than two with 30 days left; 31 days are a near miss', () => {
    expect(windowWith('15.05.2025', [TALK]).hints).toEqual(['В-22']);
    expect(windowWith('15.05.2025', [TALK, LESSON]).hints).toEqual([]);
    expect(windowWith('16.05.2025', [TALK]).hints).toEqual([]);
  });

  test('В-22: on the last day of the window', () => {
    expect(windowWith('15.04.2025', [TALK]).hints).toEqual(['В-22']);
  });

  test('В-23: no direction on the 31st day after completion; on the 30th a near miss', () => {
    const activities = [{ Вид: 'собеседование', Дата: '01.04.2026' }];
    const undecided = { 'Направление сопровождения': null };
    expect(windowWith('15.03.2026', activities, undecided).hints).toEqual(['В-23']);
    expect(windowWith('16.03.2026', activities, undecided).hints).toEqual([]);
    expect(windowWith('15.03.2026', activities).hints).toEqual([]);
  });

  test('В-24: nothing in stage II with 30 days left; 31 days are a near miss', () => {
    const early = [
      { ...TALK, Дата: '01.08.2025' },
      { ...LESSON, Дата: '01.08.2025' },
    ];
    expect(windowWith('15.05.2025', early).hints).toEqual(['В-24']);
    expect(windowWith('15.05.2025', [...early, LESSON]).hints).toEqual([]);
    expect(windowWith('16.05.2025', early).hints).toEqual([]);
  });

  test('a window that is over or has not begun gets no hints', () => {
    expect(windowWith('14.04.2025').hints).toEqual([]);
    expect(windowWith('15.04.2026').hints).toEqual([]);
  });
});
