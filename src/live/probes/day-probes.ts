/** Whether days come back as the days that were written, and what the runtime knows of zones. */
import { type Day, dayOf, isoDay } from '../../core/values/day';
import { clocksAgree, zoneDays } from '../../hosts/google/cells/zone-days';
import { type Probe, SOURCES } from './probe';

const ZONES = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Novosibirsk',
  'Asia/Krasnoyarsk',
  'Asia/Irkutsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Magadan',
  'Asia/Kamchatka',
];

/** The first days of four months of every year from 1940: clocks were mostly changed on such days. */
function daysToTry(): Day[] {
  const days: Day[] = [];
  for (let year = 1940; year <= 2035; year += 1) {
    for (const month of [1, 4, 7, 10]) {
      const day = dayOf(year, month, 1);
      if (day !== null) days.push(day);
    }
  }
  return days;
}

export const DAY_PROBES: readonly Probe[] = [
  {
    name: 'Дни 1940–2035 годов (первые числа кварталов), которые прочитаны другими днями',
    answers: [[]],
    source: 'tz database: в полночь 01.04.1981–1984 часы в России переводили вперёд',
    ask: ({ book, sheet }) => {
      const days = daysToTry();
      const range = sheet().getRange(1, 1, days.length, 1).setNumberFormat('dd.mm.yyyy');
      range.setValues(days.map((day) => [day]));
      const read = zoneDays(book.getSpreadsheetTimeZone());
      const values = range.getValues();
      return days.filter((day, row) => read(values[row]?.[0]) !== day).map(isoDay);
    },
  },
  {
    name: 'Полночь 01.04.1981, которой в России не было: какое время прочитано',
    answers: ['1981-04-01T01:00', '1981-03-31T23:00', '1981-04-01T00:00'],
    source: SOURCES.doubt,
    ask: ({ book, sheet }) => {
      const range = sheet().getRange(1, 1, 1, 1).setNumberFormat('dd.mm.yyyy');
      const value: unknown = range.setValues([[dayOf(1981, 4, 1)]]).getValues()[0]?.[0];
      const zone = book.getSpreadsheetTimeZone();
      return Utilities.formatDate(value as Date, zone, "yyyy-MM-dd'T'HH:mm:ss'Z'").slice(0, 16);
    },
  },
  {
    name: 'Пояса России, историю которых Intl знает не так, как Google',
    answers: [[]],
    anyElse: true,
    source: SOURCES.doubt,
    ask: () => ZONES.filter((zone) => !clocksAgree(zone)),
  },
];
