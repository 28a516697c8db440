/** Who has handed in, by the journal of what was collected. */
import { whoHandedIn } from '../../../../../src/core/school/self-assessment/collecting/who-handed-in';
import type { JournalLine } from '../../../../../src/core/school/tables/self-journal';
import { dayAt, schoolWith } from '../../school-kit';

const PERIOD = '01.09.2025–31.08.2026';

const line = (
  teacher: string | null,
  when: string,
  more: Partial<JournalLine> = {},
): JournalLine => ({
  row: 2,
  when: dayAt(when),
  source: 'лист.xlsx',
  teacher,
  added: 1,
  changed: 0,
  unchanged: 0,
  refused: 0,
  reasons: null,
  period: PERIOD,
  ...more,
});

const WHOLE_REFUSAL = { added: null, changed: null, unchanged: null, refused: null };

test('Я-39: the last day on which something of this period was taken', () => {
  const school = schoolWith({
    Педагоги: [
      {},
      {},
      {},
      {},
      {},
      { Статус: 'уволен', 'Дата увольнения': '01.02.2026' },
      { Занятость: 'внешний совместитель' },
    ],
  });
  const journal = [
    line('П-1', '15.09.2025'),
    line('П-1', '20.09.2025', { added: 0, unchanged: 4, refused: 2 }),
    line('П-2', '15.09.2025', WHOLE_REFUSAL),
    line('П-3', '15.09.2025', { period: '01.09.2024–31.08.2025' }),
    line('П-4', '16.09.2025', { added: 0, refused: 3 }),
    // Whoever has done nothing hands in a sheet without rows.
    line('П-5', '17.09.2025', { added: 0 }),
    line('П-6', '15.09.2025'),
    line(null, '15.09.2025', WHOLE_REFUSAL),
  ];
  expect(whoHandedIn(school, journal).map(({ teacher, last }) => [teacher.code, last])).toEqual([
    ['П-1', dayAt('20.09.2025')],
    ['П-2', null],
    ['П-3', null],
    ['П-4', null],
    ['П-5', dayAt('17.09.2025')],
  ]);
});
