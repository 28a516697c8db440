/** Д-02: what is said of a table whose clock or whose signs for decimals are not those of Russia. */
import { offerRussianLocale, regionRemark, setRussianLocale } from '../../src/app/region';
import { checkData } from '../../src/app/school/compute';
import type { Workbook } from '../../src/app/workbook';
import { Fault } from '../../src/core/values/fault';
import { bookOf } from '../panel/school/panel-kit';

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

const ELSEWHERE: readonly (readonly [locale: string, called: string])[] = [
  ['en_US', '«США»'],
  ['en_GB', '«Великобритания»'],
  ['de_DE', 'de_DE'],
  ['rum', 'rum'],
  ['en_ru', 'en_ru'],
];

const withLocale = (locale: string): Workbook =>
  ({ region: { read: () => ({ locale, zone: 'Europe/Moscow' }) } }) as unknown as Workbook;

it.each(ELSEWHERE)('of the locale «%s» what it does, as %s', (locale, called) => {
  expect(remark(locale, 'Europe/Moscow')).toMatch(
    new RegExp(
      `^Региональные настройки таблицы — ${called}: введённое читается иначе: .*«Россия».*\\.$`,
    ),
  );
  expect(offerRussianLocale(withLocale(locale))).toMatch(
    new RegExp(`^Региональные настройки таблицы — ${called}\\. .* Поставить «Россия»\\? `),
  );
});

it.each(['ru_RU', 'ru', 'ru_KZ', ''])('nothing of the locale «%s»', (locale) => {
  expect(remark(locale, 'Europe/Moscow')).toBe('');
  expect(offerRussianLocale(withLocale(locale))).toBeNull();
});

it('of both, the locale first', () => {
  expect(remark('en_US', 'Asia/Tokyo')).toMatch(
    /^Региональные .*\. Часовой пояс таблицы — Asia\/Tokyo: .*\.$/,
  );
});

it('«Проверить данные» says it after what it found', () => {
  const book = bookOf([]);
  const { message } = checkData(book);
  Object.assign(book, { region: { read: () => ({ locale: 'en_US', zone: 'Europe/Moscow' }) } });
  expect(checkData(book)).toMatchObject({
    ok: false,
    message: `${message} ${remark('en_US', 'Europe/Moscow')}`,
  });
});

it('nothing where the host has no such settings', () => {
  const none = {} as Workbook;
  expect([regionRemark(none), offerRussianLocale(none)]).toEqual(['', null]);
  expect(() => setRussianLocale(none)).not.toThrow();
});

describe('the locale is set to Russia’s', () => {
  const setting = (set: (locale: string) => void) => () =>
    setRussianLocale({ region: { setLocale: set } } as unknown as Workbook);

  it('by its name', () => {
    const asked: string[] = [];
    setting((locale) => asked.push(locale))();
    expect(asked).toEqual(['ru_RU']);
  });

  it('a host that refuses is let be; a fault of the program is none of these', () => {
    const failing = (fault: Error) =>
      setting(() => {
        throw fault;
      });
    expect(failing(new Fault('Нет прав.'))).not.toThrow();
    expect(failing(new TypeError('x'))).toThrow('x');
  });
});
