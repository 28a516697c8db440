/** Run in a process of its own: prints what is made of a school and of days, in each time zone that it is given. */

import { day } from '../../../src/core/schema/columns/day';
import { COURSES } from '../../../src/core/school/tables/courses';
import {
  type Day,
  dayOf,
  formatDay,
  isoDay,
  parseIsoDay,
  partsOf,
} from '../../../src/core/values/day';
import { newXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { readCells, readThrough } from '../schema/reading';
import { SCENARIO_4 } from '../school/rating/scenario-4';
import { dayAt, schoolWith } from '../school/school-kit';

/** The 29th of February, ends and beginnings of years, days that zones left out, and every 17th day. */
const FIRST = dayAt('01.01.1940');
const LAST = dayAt('31.12.2100');
const plain = Array.from({ length: (LAST - FIRST) / 17 }, (_, at) => (FIRST + at * 17) as Day);
const ofYear = (year: number) =>
  [`01.01.${year}`, `31.12.${year}`, `01.04.${year}`].concat(year % 4 === 0 ? `29.02.${year}` : []);
const YEARS = Array.from({ length: 160 }, (_, at) => 1940 + at);
const DAYS = [...plain, ...[...YEARS.flatMap(ofYear), '30.12.2011', '21.10.2018'].map(dayAt)];

const column = day('Дата', {});

/** How many days came back as others: out of a cell of a file, out of typed texts, out of their parts. */
function strayed() {
  const plan = {
    name: 'Дни',
    kind: 'input' as const,
    titles: [],
    columns: [{ header: 'Дата', width: 90, look: 'day' as const }],
    rows: DAYS.map((one) => [{ day: one }]),
  };
  const options = { today: LAST };
  const [, ...read] = openXlsx(newXlsx([plan], options).toBytes(), options).read('Дни')?.rows ?? [];
  const others = (back: (one: Day, at: number) => unknown) =>
    DAYS.filter((one, at) => back(one, at) !== one).map(formatDay);
  return {
    inFile: others((_, at) => (read[at]?.[0] as { day?: Day } | undefined)?.day),
    typed: others((one) => readThrough(column, formatDay(one)).value),
    iso: others((one) => parseIsoDay(isoDay(one))),
    parts: others((one) => {
      const { year, month, dayOfMonth } = partsOf(one);
      return dayOf(year, month, dayOfMonth);
    }),
  };
}

function outcome() {
  const results = schoolWith({
    ...SCENARIO_4,
    Курсы: ['15.04.2025', '28.03.2026', '25.10.2025', '31.08.2025', '15.10.2025'].map(
      (completed, index) => ({ 'Код педагога': `U${index + 1}`, 'Дата окончания': completed }),
    ),
  });
  const typed = readCells(COURSES, [
    ['Дата окончания', 'Код курса', 'Код педагога', 'Вид программы', 'Название программы'].concat([
      'Организация ДПО',
    ]),
    ['29.03.2026', 'К-1', 'П-1', 'ПК', 'Программа', 'ИРО'],
    ['2025-10-26', 'К-2', 'П-1', 'ПК', 'Программа', 'ИРО'],
  ]);

  return {
    windows: results.school.support.courses.map(({ status, window }) => [
      status,
      window && [window.start, window.firstStageEnd, window.end].map(formatDay),
      window?.daysLeft,
    ]),
    shares: results.shares.map(({ numerator, denominator }) => [numerator, denominator]),
    places: results.rating.lines.map(({ teacher, shown }) => [teacher.code, shown]),
    checksum: results.summary?.checksum,
    typed: typed.records.map((record) => record['completed']),
    days: ['29.03.2026', '26.10.2025', '01.01.1990'].map((text) => [
      dayAt(text),
      isoDay(dayAt(text)),
    ]),
  };
}

export interface InZone {
  readonly zone: string;
  /** The clocks of the zone in January and in July, in minutes: that the zone is another one. */
  readonly clocks: readonly number[];
  readonly days: number;
  readonly strayed: ReturnType<typeof strayed>;
  readonly outcome: ReturnType<typeof outcome>;
}

const inZone = (zone: string): InZone => {
  // Node asks for its zone anew when this is set.
  process.env['TZ'] = zone;
  const clocks = [0, 6].map((month) => new Date(2016, month, 1).getTimezoneOffset());
  return { zone, clocks, days: DAYS.length, strayed: strayed(), outcome: outcome() };
};

console.log(JSON.stringify(process.argv.slice(2).map(inZone)));
