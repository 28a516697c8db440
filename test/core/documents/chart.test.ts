/** Charts are data with every text set; one whose bars and series do not match is a fault of its declaration. */
import { barChart, timeChart } from '../../../src/core/documents/chart';
import { dayAt } from '../day-at';

const bar = (label: string, ...shown: string[]) => ({
  label,
  values: shown.map((one) => ({ at: 1, shown: one })),
  goal: null,
});

it('has a value, or none, of every series in every bar', () => {
  const of = (...bars: ReturnType<typeof bar>[]) =>
    barChart({ title: 'Доли', series: ['было', 'стало'], bars, most: 100 });
  expect(of(bar('К1', '1 %', '2 %')).bars[0]?.values).toHaveLength(2);
  expect(() => of(bar('К1', '1 %', '2 %'), bar('К2', '1 %'))).toThrow('another number of values');
  expect(() => of(bar('К1', '1 %', '2 %', '3 %'), bar('К2', '1 %', '2 %'))).toThrow();
});

it('of bars holds places and texts, and null where there is nothing to show', () => {
  const chart = barChart({
    title: 'Доли за год',
    series: ['на 1 сентября', 'стало'],
    bars: [
      {
        label: 'К1 в школе',
        values: [{ at: 66.7, shown: '66,7 из 100' }, null],
        goal: { at: 80, shown: 'не ниже 80' },
      },
      { label: 'К2', values: [null, { at: 0, shown: '0' }], goal: null },
    ],
    most: null,
  });
  expect(chart).toEqual({
    kind: 'bars',
    title: 'Доли за\u00a0год',
    series: ['на\u00a01\u00a0сентября', 'стало'],
    bars: [
      {
        label: 'К1\u00a0в\u00a0школе',
        values: [{ at: 66.7, shown: '66,7\u00a0из\u00a0100' }, null],
        goal: { at: 80, shown: 'не\u00a0ниже 80' },
      },
      { label: 'К2', values: [null, { at: 0, shown: '0' }], goal: null },
    ],
    most: null,
  });
});

it('of time holds spans and marks as they are, labels set', () => {
  const [from, to, today] = [dayAt('01.09.2025'), dayAt('31.08.2026'), dayAt('15.04.2026')];
  const span = { from, to: today, tone: 'first' as const };
  const rows = [{ label: 'Курс № 5', spans: [{ ...span, label: 'I этап' }], marks: [today] }];
  expect(timeChart({ title: 'Окна за год', from, to, today, rows })).toEqual({
    kind: 'time',
    title: 'Окна за\u00a0год',
    from,
    to,
    today,
    rows: [{ label: 'Курс №\u00a05', spans: [{ ...span, label: 'I\u00a0этап' }], marks: [today] }],
  });
});
