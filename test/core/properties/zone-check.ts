/** Run in a process of its own under some TZ: prints what the calculations make of a school. */

import { COURSES } from '../../../src/core/school/tables/courses';
import { formatDay, isoDay } from '../../../src/core/values/day';
import { readCells } from '../schema/reading';
import { SCENARIO_4 } from '../school/rating/scenario-4';
import { dayAt, schoolWith } from '../school/school-kit';

const results = schoolWith({
  ...SCENARIO_4,
  Курсы: ['15.04.2025', '28.03.2026', '25.10.2025', '31.08.2025', '15.10.2025'].map(
    (completed, index) => ({ 'Код педагога': `U${index + 1}`, 'Дата окончания': completed }),
  ),
});
const typed = readCells(COURSES, [
  ['Дата окончания', 'Код курса', 'Код педагога', 'Вид программы', 'Название программы'].concat([
    'Организация ДПО',
  ]),
  ['29.03.2026', 'К-1', 'П-1', 'ПК', 'Программа', 'ИРО'],
  ['2025-10-26', 'К-2', 'П-1', 'ПК', 'Программа', 'ИРО'],
]);

const outcome = {
  windows: results.school.support.courses.map(({ status, window }) => [
    status,
    window && [window.start, window.firstStageEnd, window.end].map(formatDay),
    window?.daysLeft,
  ]),
  shares: results.shares.map(({ numerator, denominator }) => [numerator, denominator]),
  places: results.rating.lines.map(({ teacher, shown }) => [teacher.code, shown]),
  checksum: results.summary?.checksum,
  typed: typed.records.map((record) => record['completed']),
  days: ['29.03.2026', '26.10.2025', '01.01.1990'].map((text) => [
    dayAt(text),
    isoDay(dayAt(text)),
  ]),
};

export type Outcome = typeof outcome;

console.log(JSON.stringify(outcome));
