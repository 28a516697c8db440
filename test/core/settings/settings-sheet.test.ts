/** «Настройки» of a new workbook: a row a parameter, its default, and what a person is told of it. */
import { choice } from '../../../src/core/schema/columns/choice';
import { day } from '../../../src/core/schema/columns/day';
import { decimal, integer } from '../../../src/core/schema/columns/number';
import { code, text } from '../../../src/core/schema/columns/text';
import { settingsSheet } from '../../../src/core/settings/settings-sheet';
import { dayAt } from '../day-at';

const GOALS = {
  goal: integer('Цель К1, %', { min: 0, max: 100 }),
  order: choice('Порядок', ['по коду', 'по цели'], {}),
};
const DECLARED = {
  school: code('Код ОО', { required: true, note: 'Код школы.' }),
  name: text('Наименование ОО', { required: true }),
  phone: text('Контакт', { max: 30 }),
  periodStart: day('Период с', { note: 'Обычно 01.09.' }),
  periodEnd: day('Период по', {}),
  weight: decimal('Вес П1', { min: 0, max: 10 }),
  months: integer('Срок, мес.', { required: true, min: 1, max: 36, note: 'Год.' }),
  any: decimal('Ставка', {}),
  tie: choice('Места', ['общие', 'по группам'], { note: 'Как считать.' }),
  ...GOALS,
};
const DEFAULTS = { weight: 1.5, months: 12, tie: 'общие', any: -0.25 };

const sheet = () =>
  settingsSheet(DECLARED, DEFAULTS, dayAt('15.04.2026'), [{ heading: 'Цели', declared: GOALS }]);

test('З-22: the parameters in order with their defaults, the goals under a heading of their own', () => {
  expect(sheet().rows).toEqual([
    // Of a text or a code its length is no limit that a person need know.
    ['Код ОО', null, 'Обязательно. Код школы.'],
    ['Наименование ОО', null, 'Обязательно.'],
    ['Контакт', null, ''],
    // The school year of the day.
    ['Период с', { day: dayAt('01.09.2025') }, 'Обычно 01.09.'],
    ['Период по', { day: dayAt('31.08.2026') }, ''],
    // A fraction as people write it, a whole number as a number.
    ['Вес П1', '1,5', 'Допустимо от 0 до 10.'],
    ['Срок, мес.', 12, 'Обязательно. Год. Допустимо от 1 до 36.'],
    ['Ставка', '-0,25', ''],
    ['Места', 'общие', 'Как считать. Одно из: общие · по группам.'],
    [null, null, null],
    ['Цели', null, null],
    ['Цель К1, %', null, 'Допустимо от 0 до 100.'],
    ['Порядок', null, 'Одно из: по коду · по цели.'],
  ]);
});

test('З-22: a choice has its drop-down in its own cell, under a heading too', () => {
  expect(sheet().cellDropDowns).toEqual([
    { row: 8, header: 'Значение', values: ['общие', 'по группам'] },
    { row: 12, header: 'Значение', values: ['по коду', 'по цели'] },
  ]);
});

test('the sheet is for people to change: no title, headings told from parameters, long texts wrapped', () => {
  const { name, kind, titles, columns, highlights } = sheet();
  expect([name, kind, titles]).toEqual(['Настройки', 'reference', []]);
  // «Значение» is text, so that a code keeps its leading zeros.
  expect(columns.map(({ header, look, wrap = false }) => [header, look, wrap])).toEqual([
    ['Параметр', 'text', false],
    ['Значение', 'text', true],
    ['Пояснение', 'text', true],
  ]);
  expect(highlights).toEqual([{ header: 'Параметр', text: 'Цели', tone: 'calm' }]);
});

test('without parts all parameters stand in one list', () => {
  const plain = settingsSheet(DECLARED, DEFAULTS, dayAt('31.08.2026'));
  expect(plain.rows.map(([parameter]) => parameter)).toEqual(
    Object.values(DECLARED).map(({ header }) => header),
  );
  expect([plain.rows[3]?.[1], plain.highlights]).toEqual([{ day: dayAt('01.09.2025') }, []]);
});
