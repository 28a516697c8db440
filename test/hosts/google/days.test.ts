import { type Day, formatDay } from '../../../src/core/values/day';
import { fillSheet } from '../../apps-script/documents';
import { fakeGoogleWorkbook, hostRuntime, inOneExecution } from './fake-google';
import { day } from './plans';
import { stoppedClock } from './stopped-clock';

const ZONES = [
  'Europe/Moscow',
  'Asia/Kamchatka',
  'Europe/Kaliningrad',
  'Asia/Yekaterinburg',
  'America/Sao_Paulo',
  'Pacific/Apia',
];

/** Every tenth day from 2005, with the days on which Russian zones moved their clocks. */
const DAYS = [
  ...Array.from({ length: 800 }, (_, index) => day(2005, 1, 1) + index * 10),
  ...[
    [2010, 3, 28],
    [2011, 3, 27],
    [2011, 10, 30],
    [2014, 10, 26],
    [2016, 3, 27],
  ].map(([y = 0, m = 0, d = 0]) => day(y, m, d)),
];

const WAYS: Record<string, string> = {
  'with built-in zones': '',
  'without Intl': 'delete globalThis.Intl',
  'with zones that disagree': `
    const truthful = Intl.DateTimeFormat.prototype.formatToParts;
    Intl.DateTimeFormat.prototype.formatToParts = function (date) {
      return truthful.call(this, new Date(date.getTime() + 3600000));
    };`,
  'with an Intl that throws': 'Intl.DateTimeFormat = function () { throw new RangeError("zone") }',
};

function readDays(zone: string, serials: readonly number[], prepare: string) {
  const runtime = hostRuntime();
  runtime.document.zone = zone;
  fillSheet(
    runtime.document,
    'Лист1',
    serials.map((serial) => [{ day: serial }]),
  );
  const grid = inOneExecution(runtime, [{ name: 'read', sheet: 'Лист1' }], { prepare });
  const { rows } = grid as { rows: { day: number }[][] };
  return { runtime, days: rows.map(([cell]) => cell?.day) };
}

describe.each(ZONES)('calendar days in %s', (zone) => {
  it.each(Object.keys(WAYS))('are those that the sheet shows, %s', (way) => {
    expect(readDays(zone, DAYS, WAYS[way] ?? '').days).toEqual(DAYS);
  });

  it('drop a time of day', () => {
    const late = DAYS.map((serial) => serial + 0.999);
    expect(readDays(zone, late, '').days).toEqual(DAYS);
  });
});

/**
 * Every 97th day of the years that can be meant, and one that began late in São Paulo. Apia never had
 * 30.12.2011: Google gives days as instants, and of this one there is none.
 */
const ALL_YEARS = [
  ...Array.from({ length: 606 }, (_, index) => (day(1940, 1, 1) + index * 97) as Day),
  day(2018, 11, 4),
];

it.each([...ZONES, 'UTC', 'Asia/Kathmandu', 'America/New_York'])(
  'a day of 1940–2100 that is written in %s is read as the same one',
  (zone) => {
    const runtime = hostRuntime();
    runtime.document.zone = zone;
    fillSheet(runtime.document, 'Лист1', [['Дата']]);
    const workbook = fakeGoogleWorkbook(runtime);
    const cells = ALL_YEARS.map((one, index) => ({
      row: index + 1,
      column: 0,
      value: { day: one },
    }));
    workbook.apply([{ kind: 'editCells', sheet: 'Лист1', cells }]);
    const [, ...rows] = workbook.read('Лист1')?.rows ?? [];
    expect(rows).toEqual(ALL_YEARS.map((one) => [{ day: one }]));
  },
);

describe('the price of zones', () => {
  const asked = (prepare: string): number => {
    const { runtime } = readDays('Asia/Kamchatka', [...DAYS, ...DAYS], prepare);
    return runtime.trace.filter((call) => call === 'Utilities.formatDate').length;
  };

  it('is a few questions to Google when built-in zones are right', () => {
    expect(asked('')).toBe(9);
  });

  it('is one question a distinct date when they are missing', () => {
    expect(asked('delete globalThis.Intl')).toBe(new Set(DAYS).size);
  });
});

it('knows today by the clock of the spreadsheet’s zone', () => {
  const runtime = hostRuntime();
  const todayAt = (iso: string, zone: string) => {
    runtime.document.zone = zone;
    const prepare = stoppedClock(iso);
    return formatDay(inOneExecution(runtime, [{ name: 'today' }], { prepare }) as never);
  };
  expect(todayAt('2026-08-31T11:59:59Z', 'Asia/Kamchatka')).toBe('31.08.2026');
  expect(todayAt('2026-08-31T12:00:00Z', 'Asia/Kamchatka')).toBe('01.09.2026');
  expect(todayAt('2026-08-31T20:59:59Z', 'Europe/Moscow')).toBe('31.08.2026');
});

it.each([
  ['Europe/Moscow', '17:07'],
  ['Asia/Kamchatka', '02:07'],
  ['Europe/Kaliningrad', '16:07'],
])('the time of day in %s is %s when it is 14:07 in London', (zone, time) => {
  const runtime = hostRuntime();
  runtime.document.zone = zone;
  const options = { prepare: stoppedClock('2026-01-15T14:07:59Z') };
  expect(inOneExecution(runtime, [{ name: 'now' }], options)).toBe(time);
});
