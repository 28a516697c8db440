/** Municipalities of which laws are held: much is told, the same of a region, hardly anything. */
import type { MunicipalResults } from '../../../src/core/municipality/compute-municipality';
import type { Cell } from '../../../src/core/values/cell';
import { type Counts, dayFrom, resultsOf, summaryOf } from './municipal-kit';

const LAST_YEAR = {
  periodStart: dayFrom('2024-09-01'),
  periodEnd: dayFrom('2025-08-31'),
  asOf: dayFrom('2025-08-31'),
};

const day = (iso: string): Cell => ({ day: dayFrom(iso) });

const COUNTS: Counts = {
  ...{ Ч01: 10, Ч03: 2, Ч10: 4, Ч20: 7, Ч30: 3, Ч32: 1, 'Ч43/первая': 1, 'Ч34/дроби': 3 },
  ...{ К4: [3, 4], К6: [6, 10], 'К9.1': [2, 10], К10: [1, 2], К13: [0, 10], К14: [0, 10] },
  ...{ 'Ч31/правовая': 3, 'Ч40/высшая': 2, 'Ч41/высшая': 1, 'Ч42/высшая': 1, К1: [1, 3] },
  ...{ 'Ч40/первая': 2, 'Ч41/первая': 2, 'Ч50/фгос/2 квартал 2026': 3 },
  ...{ 'Ч55/фгос/1 квартал 2026': 4, 'Ч55/воспитание/2 квартал 2026': 1, С3: [70, 7] },
};

/** Title, form, structure, direction, term, result, responsible, participants, mark, held. */
const EVENTS: Cell[][] = [
  ['Семинар', 'семинар', 'РМО', 'Н05', day('2026-05-10'), 'Протокол', 'Иванова М. П.'],
  ['Форум', null, null, null, 'до 15.04.2026', null, null, '12', 'проведено', day('2026-03-02')],
  ['Справка', null, 'ММС', 'Н05', 'до 15.04.2026', null, 'Петров И. И.'],
  ['Встреча', null, null, null, 'до 15.04.2026'],
];

/** School, topic, form, level, date, link, year of the digest, direction. */
const EXPERIENCE: Cell[][] = [
  ['01', 'Игры', 'урок', 'школьный', day('2026-01-10'), null, 2026, 'Н18'],
  [null, 'Хор', null, null, day('2025-12-01')],
];

/** Much is told, by three of four; the last one of the year before is gone. */
const full = (region: boolean): MunicipalResults => {
  const type = region ? 'муниципалитет' : 'СОШ';
  const counts = region ? { ...COUNTS, К19: [2, 3] as const, 'К20/К4': [0, 2] as const } : COUNTS;
  return resultsOf({
    schools: [
      ['01', !region, { type, ...(region ? {} : { locality: 'сельская', hardConditions: true }) }],
      ['02', false, { type }],
      ['03', false, { type }],
      ['04', false, { type }],
    ],
    settings: region
      ? { Муниципалитет: 'Край', 'Код муниципалитета': '23', 'Уровень свода': 'регион' }
      : { 'Цель К4, %': 80, 'Цель К6, %': 90 },
    store: [
      summaryOf('01', counts),
      summaryOf('02', { ...counts, К4: [2, 4], К6: [3, 10], 'Ч41/высшая': 4 }),
      summaryOf('03', { ...counts, К6: [10, 10] }, { rules: 'период 36 мес.' }),
      summaryOf('01', counts, LAST_YEAR),
      summaryOf('02', { ...counts, 'Ч41/высшая': 2 }, LAST_YEAR),
      summaryOf('09', counts, LAST_YEAR),
    ],
    events: EVENTS,
    experience: EXPERIENCE,
  });
};

/** Hardly anything is told. */
const sparse = resultsOf({
  schools: [['01'], ['02']],
  store: [summaryOf('01', { Ч01: 5, К4: [0, 0], 'Ч50/фгос/2 квартал 2026': 1 })],
  events: EVENTS.slice(3),
  experience: EXPERIENCE.slice(1),
});

export const SITUATIONS: readonly (readonly [string, MunicipalResults])[] = [
  ['a municipality', full(false)],
  ['a region', full(true)],
  ['hardly anything told', sparse],
];
