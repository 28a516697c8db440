/** Monitoring of stages and its checkpoints (В-09, В-30). */

import {
  type Monitoring,
  monitoringText,
} from '../../../../src/core/school/post-course/monitoring';
import { formatDay } from '../../../../src/core/values/day';
import { type Row, schoolWith } from '../school-kit';

function monitoringWith(
  completed: string,
  activities: readonly Row[] = [],
  settings: Row = {},
): readonly Monitoring[] {
  const { school } = schoolWith({
    Настройки: settings,
    Педагоги: [{}],
    Курсы: [{ 'Код педагога': 'П-1', 'Дата окончания': completed }],
    Мероприятия: activities.map((activity) => ({ 'Код педагога': 'П-1', ...activity })),
  });
  const window = school.support.courses[0]?.window;
  return window ? [window.monitoring.first, window.monitoring.second] : [];
}

const shown = (...given: Parameters<typeof monitoringWith>) =>
  monitoringWith(...given).map(monitoringText);

describe('В-09: monitoring on 15.04.2026 with one checkpoint a stage', () => {
  // Stage I of the course of 15.10.2025 ends today.
  test.each(['собеседование', 'мониторинг', 'рефлексия'])('«%s» is monitoring', (kind) => {
    expect(shown('15.10.2025', [{ Вид: kind, Дата: '01.03.2026' }])).toEqual([
      'проведён',
      'впереди',
    ]);
  });

  test.each(['консультация', 'мастер-класс', 'наставничество', 'взаимопосещение уроков'])(
    '«%s» is none',
    (kind) => {
      expect(shown('15.10.2025', [{ Вид: kind, Дата: '01.03.2026' }])).toEqual([
        'впереди',
        'впереди',
      ]);
    },
  );

  test('anything that was visited is monitoring', () => {
    const visited = { Вид: 'открытый урок', Дата: '01.03.2026', Посетил: 'зам. директора' };
    expect(shown('15.10.2025', [visited])).toEqual(['проведён', 'впереди']);
  });

  test('a stage over without monitoring: the day after its end', () => {
    expect(shown('15.10.2025')).toEqual(['впереди', 'впереди']);
    expect(shown('14.10.2025')).toEqual(['не проведён', 'впереди']);
    expect(shown('15.04.2025')).toEqual(['не проведён', 'впереди']);
    expect(shown('14.04.2025')).toEqual(['не проведён', 'не проведён']);
  });

  test('it counts for the stage of its date', () => {
    const second = [{ Вид: 'рефлексия', Дата: '15.04.2026' }];
    expect(shown('14.10.2025', second)).toEqual(['не проведён', 'проведён']);
    const first = [{ Вид: 'рефлексия', Дата: '14.04.2026' }];
    expect(shown('14.10.2025', first)).toEqual(['проведён', 'впереди']);
  });
});

describe('В-30: several checkpoints a stage', () => {
  const THREE = { 'Контрольных точек на этапе': 3 };
  const days = ({ checkpoints }: Monitoring) =>
    checkpoints.map(({ lastDay, progress }) => `${formatDay(lastDay)} ${progress}`);

  // Course of 30.09.2025: stage I 01.10.2025–30.03.2026 (181 days), II 31.03–30.09.2026 (184 days).
  const TALKS = ['30.11.2025', '31.03.2026'].map((Дата) => ({ Вид: 'собеседование', Дата }));

  test('181 days in three: 61, 60, 60; 184 days: 62, 61, 61', () => {
    const [first, second] = monitoringWith('30.09.2025', TALKS, THREE);
    expect(first && days(first)).toEqual([
      '30.11.2025 met',
      '29.01.2026 missed',
      '30.03.2026 missed',
    ]);
    expect(second && days(second)).toEqual([
      '31.05.2026 met',
      '31.07.2026 ahead',
      '30.09.2026 ahead',
    ]);
  });

  test('each part has its own day: the first of the next does not count', () => {
    const late = [{ Вид: 'собеседование', Дата: '01.12.2025' }];
    const [first] = monitoringWith('30.09.2025', late, THREE);
    expect(first && days(first)).toEqual([
      '30.11.2025 missed',
      '29.01.2026 met',
      '30.03.2026 missed',
    ]);
  });

  test('is ahead through the last day of its part, R included', () => {
    // Stage II of the course of 14.08.2025: 15.02–14.08.2026, 181 days; its first part ends on 16.04.
    const [, second] = monitoringWith('14.08.2025', [], THREE);
    expect(second && days(second)[0]).toBe('16.04.2026 ahead');
    const [, earlier] = monitoringWith('12.08.2025', [], THREE);
    expect(earlier && days(earlier)[0]).toBe('14.04.2026 missed');
  });

  test('«2 из 3», «1 из 3, пропущено 2»', () => {
    expect(shown('30.09.2025', TALKS, THREE)).toEqual(['1 из 3, пропущено 2', '1 из 3']);
    const [first] = monitoringWith('30.09.2025', TALKS, THREE);
    expect([first?.met, first?.ahead, first?.missed]).toEqual([1, 0, 2]);
    const all = ['01.11.2025', '01.01.2026', '01.03.2026'].map((Дата) => ({
      Вид: 'мониторинг',
      Дата,
    }));
    expect(shown('30.09.2025', all, THREE)).toEqual(['3 из 3', '0 из 3']);
  });
});
