/** Д-02: what is said of a table whose clock or whose signs for decimals are not those of Russia. */
import { regionRemark } from '../../src/app/region';
import type { Workbook } from '../../src/app/workbook';

const remark = (locale: string, zone: string): string =>
  regionRemark({ region: { read: () => ({ locale, zone }) } } as unknown as Workbook);

it.each([
  '',
  'Europe/Moscow',
  'Europe/Minsk',
  'Asia/Ust-Nera',
  'Asia/Anadyr',
  'Asia/Yekaterinburg',
])('nothing of the zone «%s»', (zone) => {
  expect(remark('ru_RU', zone)).toBe('');
});

it.each(['America/New_York', 'Asia/Tokyo', 'Europe/Berlin'])(
  'of «%s» that it is another',
  (zone) => {
    expect(remark('ru_RU', zone)).toContain(zone);
  },
);
