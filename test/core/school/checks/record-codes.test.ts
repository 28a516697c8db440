/** М-15: a row of «Мероприятия» that was copied with its code. */
import { issuesOf, schoolWith } from '../school-kit';

test('every row below the first with its code is told, and stays', () => {
  const row = { 'Код педагога': 'П-1', Критерий: '1.3' };
  const school = schoolWith({
    Педагоги: [{}],
    Мероприятия: [
      { ...row, Тема: 'Дроби', 'Код записи': 's1' },
      { ...row, Тема: 'Доли', 'Код записи': 's2' },
      { ...row, Тема: 'Синус', 'Код записи': 's1' },
      { ...row, Тема: 'Тангенс' },
      { ...row, Тема: 'Котангенс' },
    ],
  });
  expect(issuesOf(school)).toEqual(['М-15 Мероприятия:4']);
  expect(school.book.activities).toHaveLength(5);
});
