/** A row is as high as its wrapped text needs in the widest of the usual fonts. */
import type { ColumnPlan, SheetPlan } from '../../../src/core/schema/sheet-plan';
import { heightAttribute } from '../../../src/hosts/xlsx/writing/row-height';

const planOf = (kind: SheetPlan['kind'], column: ColumnPlan): SheetPlan => ({
  name: 'Лист',
  kind,
  titles: [],
  columns: [column],
  rows: [],
});

test('a header that the filter’s button pushes to a second line gets two lines', () => {
  const plan = planOf('input', { header: 'Дата приёма', width: 110, look: 'day' });
  expect(heightAttribute(plan, ['Дата приёма'], 'header')).toBe(' ht="30"');
});

test('the same header without a filter stays on one line where it fits', () => {
  const plan = planOf('computed', { header: 'Дата приёма', width: 130, look: 'day' });
  expect(heightAttribute(plan, ['Дата приёма'], 'header')).toBe('');
});

test('a checklist’s last line is not cut', () => {
  // 194 pixels for text: «входная диагностика —» 184, «есть; собеседование —» 179,
  // «нет; итоговая встреча —» 191, «впереди»: four lines of 15 points.
  const text = 'входная диагностика — есть; собеседование — нет; итоговая встреча — впереди';
  const plan = planOf('computed', { header: 'Чек-лист', width: 210, look: 'text', wrap: true });
  expect(heightAttribute(plan, [text], 'data')).toBe(' ht="60"');
});

test('text that does not wrap leaves the row alone', () => {
  const plan = planOf('computed', { header: 'ФИО', width: 60, look: 'text' });
  expect(heightAttribute(plan, ['Константинопольская Анна'], 'data')).toBe('');
});
