/** М-19, Я-46: who checks himself; Я-45: who checked last. */

import { isOwnEntry } from '../../../../src/core/school/own-entry';
import { lastReviewer } from '../../../../src/core/school/review/last-reviewer';
import { dayAt } from '../school-kit';

const TEACHER = { code: 'А-1', name: 'Семёнова Мария Петровна' };

test.each([
  'Семёнова Мария Петровна',
  'семенова  мария петровна',
  'Семёнова М. П.',
  'Семёнова М.П.',
  'М. П. Семёнова',
  'Мария Семёнова',
  'А-1',
  'A-1',
])('М-19: «%s» is the teacher', (reviewer) => {
  expect(isOwnEntry(reviewer, TEACHER)).toBe(true);
});

test.each([
  '',
  'Семёнова',
  'Семёнова М. И.',
  'Семёнова А. П.',
  'Семёнов М. П.',
  'руководитель ШМО',
  'комиссия',
  'А-11',
])('М-19: «%s» need not be', (reviewer) => {
  expect(isOwnEntry(reviewer, TEACHER)).toBe(false);
});

test('М-19: a teacher without a name is known by the code alone', () => {
  expect(isOwnEntry('А-1', { code: 'А-1', name: null })).toBe(true);
  expect(isOwnEntry('комиссия', { code: 'А-1', name: null })).toBe(false);
});

test('Я-45: the latest «Дата проверки» tells, then the lowest row', () => {
  const row = (number: number, reviewer: string | null, day: string | null) => ({
    row: number,
    reviewer,
    reviewed: day === null ? null : dayAt(day),
  });
  expect(lastReviewer([])).toBe('');
  expect(lastReviewer([row(2, 'А', '02.04.2026'), row(3, 'Б', '01.04.2026')])).toBe('А');
  expect(lastReviewer([row(2, 'А', '01.04.2026'), row(3, 'Б', '01.04.2026')])).toBe('Б');
  expect(lastReviewer([row(2, 'А', null), row(3, null, '01.04.2026')])).toBe('А');
});
