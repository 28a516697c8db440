/** A workbook that says it is not in Russia: what that does to what people type, and what to do about it. */
import { Fault } from '../core/values/fault';
import type { Region, Workbook } from './workbook';

const RUSSIAN = 'ru_RU';

/** As the settings of a spreadsheet call them; any other one is told by its code. */
const COUNTRIES: Readonly<Record<string, string>> = {
  en_US: '«США»',
  en_GB: '«Великобритания»',
  [RUSSIAN]: '«Россия»',
};

/** Every zone of Russia; clocks of Minsk are those of Moscow. */
const ZONES = new Set([
  ...'Kaliningrad Moscow Simferopol Kirov Volgograd Astrakhan Saratov Ulyanovsk Samara Minsk'
    .split(' ')
    .map((city) => `Europe/${city}`),
  ...'Yekaterinburg Omsk Novosibirsk Barnaul Tomsk Novokuznetsk Krasnoyarsk Irkutsk Chita Yakutsk Khandyga Vladivostok Ust-Nera Magadan Sakhalin Srednekolymsk Kamchatka Anadyr'
    .split(' ')
    .map((city) => `Asia/${city}`),
]);

const HARM =
  'введённое читается иначе: 05/06/2026 может стать 6 мая, 15.03.2026 — остаться текстом, 1,5 — стать числом 15';
const SETTINGS = '«Файл» → «Настройки» (File → Settings)';

/** A host that does not tell is not doubted. */
const isForeign = ({ locale }: Region): boolean => !/^(ru(_|$)|$)/.test(locale);

const countryOf = ({ locale }: Region): string => COUNTRIES[locale] ?? locale;

/** Whether to make the locale Russia's, as a question of «Создать листы»; null: it is, or nobody types here. */
export function offerRussianLocale({ region }: Workbook): string | null {
  const here = region?.read();
  if (here === undefined || !isForeign(here)) return null;
  return `Региональные настройки таблицы — ${countryOf(here)}. С ними ${HARM}. Поставить «Россия»? То, что уже введено, не изменится. «Нет» — создать листы и оставить настройки как есть.`;
}

function zoneRemark({ zone }: Region): string {
  return zone === '' || ZONES.has(zone)
    ? ''
    : `Часовой пояс таблицы — ${zone}: «сегодня» в ней может быть другим днём. Выберите свой: ${SETTINGS}, «Часовой пояс» (Time zone).`;
}

function localeRemark(region: Region): string {
  return isForeign(region)
    ? `Региональные настройки таблицы — ${countryOf(region)}: ${HARM}. Выберите «Россия»: ${SETTINGS}, «Региональные настройки» (Locale), и сверьте даты, введённые раньше.`
    : '';
}

/** What is to be mended in the workbook's settings, and where; '' for nothing. */
export function regionRemark({ region }: Workbook): string {
  const here = region?.read();
  if (here === undefined) return '';
  return [localeRemark(here), zoneRemark(here)].filter(Boolean).join(' ');
}

/** Makes the locale Russia's; where the host refuses, `regionRemark` goes on saying what to do. */
export function setRussianLocale({ region }: Workbook): void {
  try {
    region?.setLocale(RUSSIAN);
  } catch (caught) {
    if (!(caught instanceof Fault)) throw caught;
  }
}
