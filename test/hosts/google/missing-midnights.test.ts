/**
 * Days on which clocks sprang over midnight. Google's reference says that a date is given as an instant
 * and does not say as which one where there is none
 * (https://developers.google.com/apps-script/reference/spreadsheet/range#getvalues); so both are tried.
 */
import { zoneDays } from '../../../src/hosts/google/cells/zone-days';
import { type Doubts, fillSheet } from '../../apps-script/documents';
import { formatInstant, instantOf } from '../../apps-script/zones';
import { fakeGoogleWorkbook, hostRuntime } from './fake-google';
import { day } from './plans';

/** Every zone of Russia, and of those of its neighbours in which schools of its system work. */
const ZONES = [
  ...['Europe/Kaliningrad', 'Europe/Moscow', 'Europe/Simferopol', 'Europe/Kirov'],
  ...['Europe/Volgograd', 'Europe/Astrakhan', 'Europe/Saratov', 'Europe/Ulyanovsk'],
  ...['Europe/Samara', 'Asia/Yekaterinburg', 'Asia/Omsk', 'Asia/Novosibirsk', 'Asia/Barnaul'],
  ...['Asia/Tomsk', 'Asia/Novokuznetsk', 'Asia/Krasnoyarsk', 'Asia/Irkutsk', 'Asia/Chita'],
  ...['Asia/Yakutsk', 'Asia/Khandyga', 'Asia/Vladivostok', 'Asia/Ust-Nera', 'Asia/Magadan'],
  ...['Asia/Sakhalin', 'Asia/Srednekolymsk', 'Asia/Kamchatka', 'Asia/Anadyr', 'Europe/Minsk'],
];

const FIRST = day(1940, 1, 1);
const LAST = day(2060, 12, 31);
const SERIAL_OF_1970 = 25_569;
const DAY_MS = 86_400_000;
const HOUR = 1 / 24;

/** How far the zone's clocks are from UTC at UTC's midnight of the day. */
const clocks = new Map<string, Intl.DateTimeFormat>();
function offsetOn(zone: string, serial: number): string {
  const clock =
    clocks.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeStyle: 'medium' });
  clocks.set(zone, clock);
  return clock.format((serial - SERIAL_OF_1970) * DAY_MS);
}

/** The days around each change of the zone's clocks: all others have 24 hours, and a midnight. */
function daysOfChange(zone: string): number[] {
  const found: number[] = [];
  const search = (from: number, to: number): void => {
    if (to - from === 1) {
      found.push(...[-2, -1, 0, 1, 2].map((by) => to + by));
      return;
    }
    const middle = Math.floor((from + to) / 2);
    if (offsetOn(zone, from) !== offsetOn(zone, middle)) search(from, middle);
    if (offsetOn(zone, middle) !== offsetOn(zone, to)) search(middle, to);
  };
  const week = 7;
  for (let from: number = FIRST; from < LAST; from += week) {
    if (offsetOn(zone, from) !== offsetOn(zone, from + week)) search(from, from + week);
  }
  return [...new Set(found)];
}

const changes = new Map(ZONES.map((zone) => [zone, daysOfChange(zone)]));
const changesOf = (zone: string): readonly number[] => changes.get(zone) ?? [];

beforeAll(() => {
  const utilities = {
    formatDate: (date: Date, zone: string, pattern: string) =>
      formatInstant(zone, date.getTime(), pattern),
  };
  Object.defineProperty(globalThis, 'Utilities', { value: utilities, configurable: true });
});

describe.each(ZONES)('in %s', (zone) => {
  it('midnight was sprung over, which is what the others here are about', () => {
    expect(instantOf(zone, day(1981, 4, 1))).not.toBe(instantOf(zone, day(1981, 4, 1), true));
  });

  it.each([true, false])(
    'every day from 1940 to 2060 is itself; missing midnights before the leap: %s',
    (beforeLeap) => {
      const dayOfInstant = zoneDays(zone);
      const plain = Array.from({ length: 1500 }, (_, index) => FIRST + index * 29);
      const all = [...changesOf(zone), ...plain];
      const read = all.map((serial) => dayOfInstant(new Date(instantOf(zone, serial, beforeLeap))));
      expect(read.filter((one, index) => one !== all[index])).toEqual([]);
    },
  );

  it('a late hour is of its own day, with the clocks changing or not', () => {
    const dayOfInstant = zoneDays(zone);
    // 23:00 before a missing midnight (22:00, 21:00 in some years of the east) cannot be told from it.
    const late = [20, 21.5, 22.5, 23.25, 23.5, 23.98].map((hours) => hours * HOUR);
    const wrong = changesOf(zone).flatMap((serial) =>
      late.filter((hour) => dayOfInstant(new Date(instantOf(zone, serial + hour))) !== serial),
    );
    expect(wrong).toEqual([]);
  });
});

it.each<Partial<Doubts>>([
  { missingTimesAreBeforeTheLeap: true },
  { missingTimesAreBeforeTheLeap: false },
])('dates of birth are read as they stand and written as they were read: %j', (doubts) => {
  const days = [1981, 1982, 1983, 1984].map((year) => day(year, 4, 1));
  const runtime = hostRuntime();
  runtime.document.zone = 'Europe/Moscow';
  Object.assign(runtime.document.doubts, doubts);
  fillSheet(runtime.document, 'Лист1', [['Дата'], ...days.map((one) => [{ day: one }])]);
  const workbook = fakeGoogleWorkbook(runtime);
  const read = () => workbook.read('Лист1')?.rows.slice(1);
  expect(read()).toEqual(days.map((one) => [{ day: one }]));
  const cells = days.map((one, index) => ({ row: index + 1, column: 1, value: { day: one } }));
  workbook.apply([{ kind: 'editCells', sheet: 'Лист1', cells }]);
  expect(read()).toEqual(days.map((one) => [{ day: one }, { day: one }]));
});
