/** Б-02: the calendar file of «Сроки» goes out with codes only, and a course's code may be a name. */
import { deadlineCalendar } from '../../../sidebar/school/deadline-calendar';
import { deadlinesView } from '../../../src/panel/school/deadlines-view';
import { schoolWith } from '../../core/school/school-kit';

const MOMENT = new Date(Date.UTC(2026, 3, 15));
const PEOPLE = [
  { 'Код педагога': 'А-1', ФИО: 'Семёнова Мария Петровна' },
  { 'Код педагога': 'Я-777', ФИО: 'Канарейкина Зоя Львовна' },
];
const course = (code: string) => ({
  'Код педагога': 'А-1',
  'Код курса': code,
  'Дата окончания': '30.11.2025',
});

/** Unfolded: a long line goes on in the next one. */
function calendarOf(...codes: string[]): string {
  const results = schoolWith({ Педагоги: PEOPLE, Курсы: codes.map(course) });
  const { deadlines } = deadlinesView(results);
  const ahead = deadlines.filter(({ daysLeft }) => daysLeft >= 0);
  expect(ahead.length).toBeGreaterThan(0);
  return deadlineCalendar(ahead, MOMENT).replace(/\r\n /g, '');
}

it('an ordinary code stays, with the teacher’s', () => {
  const text = calendarOf('К-1');
  expect(text).toMatch(/SUMMARY:.*курс К-1.*педагог А-1/);
  expect(text).not.toMatch(/Семёнова|Мария/);
});

it('the name of a colleague does not go out as a code, nor in what tells events apart', () => {
  const text = calendarOf('Канарейкина-1', 'Канарейкина-2', 'Я-777');
  expect(decodeURIComponent(text)).not.toMatch(/канарейк|Я-777/i);
  const ids = text.match(/^UID:.*$/gm) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(2);
});
