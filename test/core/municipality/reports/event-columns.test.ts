/** How the events of a form stand: each state has its own column. Days by hand. */
import type { Cell } from '../../../../src/core/values/cell';
import { dayFrom, resultsOf, rowsOf, sheetOf } from '../municipal-kit';

/** The period is 01.09.2025–31.08.2026, «Дата расчёта» 24.04.2026. */
const event = (term: string, mark: string | null = null, held: string | null = null): Cell[] => [
  ...['Семинар', 'семинар', null, null, term, null, null, null, mark],
  held === null ? null : { day: dayFrom(held) },
];

it('held, moved, called off and overdue are counted apart', () => {
  const events = [
    event('март 2026', 'проведено', '2026-03-12'),
    ...[event('июнь 2026', 'перенесено'), event('июль 2026', 'перенесено')],
    ...['март 2026', 'май 2026', 'июнь 2026'].map((term) => event(term, 'отменено')),
    ...['январь 2026', 'февраль 2026', 'март 2026', '1 квартал 2026'].map((term) => event(term)),
  ];
  const results = resultsOf({ schools: [['01']], events });
  const rows = rowsOf(sheetOf(results, 'Мероприятия по формам'));
  expect(rows.find((row) => row['Форма'] === 'семинар')).toMatchObject({
    // All ten but those that were called off.
    Запланировано: 7,
    Проведено: 1,
    Перенесено: 2,
    Отменено: 3,
    Просрочено: 4,
  });
});
