/** A chart whose bars and series do not match is a fault of its declaration. */
import { barChart } from '../../../src/core/documents/chart';

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
