/** Charts with what is hard to draw: long labels, words without a space, no value, more than the scale. */
import { barChart, timeChart } from '../../../src/core/documents/chart';
import { type Day, parseIsoDay } from '../../../src/core/values/day';

export function day(iso: string): Day {
  const found = parseIsoDay(iso);
  if (found === null) throw new Error(`No such day: ${iso}`);
  return found;
}

const LONG =
  'Муниципальное общеобразовательное бюджетное учреждение «Средняя общеобразовательная школа с углублённым изучением отдельных предметов № 17 имени Героя Советского Союза»';
const WORD = 'превысокомногорассмотрительствующий'.repeat(6);

export const AWKWARD_BARS = barChart({
  title: `Доли и цели: ${LONG}, ${LONG}, ${LONG}`,
  series: ['доля'],
  most: 100,
  bars: [
    [LONG, 66.7, 80],
    [WORD, 100, 80],
    ['Ж'.repeat(60), 79.9, 80],
    ['Короткая', 0, 50],
    ['Без данных', null, 0],
    ['Без цели', 12.5, null],
    ['Выше шкалы', 130, 100],
    ['', 40, 41],
  ].map(([label, at, goal]) => ({
    label: String(label),
    values: [at === null ? null : { at: Number(at), shown: `${String(at).replace('.', ',')} %` }],
    goal: goal === null ? null : { at: Number(goal), shown: `${goal} %` },
  })),
});

export const AWKWARD_SERIES = barChart({
  title: 'Динамика',
  series: ['01.09.2023–31.08.2024', LONG, WORD, 'четвёртый', 'пятый'],
  most: null,
  bars: [LONG, WORD, 'К3'].map((label, row) => ({
    label,
    values: [0, 1, 2, 3, 4].map((at) =>
      at === row ? null : { at: at * 1000, shown: `${at} 000` },
    ),
    goal: row === 2 ? { at: 3500, shown: '3 500' } : null,
  })),
});

/** Of 150 schools. */
export const MANY_BARS = barChart({
  title: 'Баллы по школам',
  series: ['Баллы'],
  most: null,
  bars: Array.from({ length: 150 }, (_, at) => ({
    label: at % 10 === 4 ? LONG : `МОБУ «СОШ № ${at + 1}»`,
    values: [{ at, shown: String(at) }],
    goal: null,
  })),
});

const span = (
  from: string,
  to: string,
  label: string,
  tone: 'first' | 'second' | 'other',
): { from: Day; to: Day; label: string; tone: 'first' | 'second' | 'other' } => ({
  from: day(from),
  to: day(to),
  label,
  tone,
});

export const AWKWARD_TIME = timeChart({
  title: `Окна: ${LONG}`,
  from: day('2025-09-15'),
  to: day('2026-08-31'),
  today: day('2026-04-15'),
  rows: [
    {
      label: LONG,
      spans: [
        span('2025-10-01', '2026-01-01', 'I этап', 'first'),
        span('2026-01-02', '2026-07-01', 'II этап', 'second'),
      ],
      marks: [day('2025-11-12'), day('2025-11-12'), day('2030-01-01')],
    },
    {
      label: WORD,
      spans: [
        span('2025-01-01', '2025-09-16', 'I этап', 'first'),
        span('2025-09-17', '2027-01-01', 'II этап', 'second'),
        span('2025-11-01', '2025-12-31', 'Курсы повышения квалификации', 'other'),
        span('2020-01-01', '2020-12-31', 'давно', 'other'),
        span('2026-03-01', '2026-02-01', 'наоборот', 'other'),
      ],
      marks: [],
    },
    { label: 'Ничего', spans: [], marks: [] },
  ],
});
