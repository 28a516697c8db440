/** An empty municipal workbook: its settings, and the goals apart from them. */
import { municipalTemplate } from '../../../src/core/municipality/municipal-template';
import { TODAY } from './municipal-kit';

it('has a goal for every share under a heading of their own', () => {
  const settings = municipalTemplate(TODAY).find(({ name }) => name === 'Настройки');
  const rows = settings?.rows.map(([name, value]) => [name, value]) ?? [];
  const heading = rows.findIndex(([name]) => name === 'Цели по показателям, %');
  expect(rows.slice(heading - 2, heading + 2)).toEqual([
    ['Правила школ', null],
    [null, null],
    ['Цели по показателям, %', null],
    ['Цель К1, %', null],
  ]);
});
