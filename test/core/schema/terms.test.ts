/** Э-01: terms as plans word them. Bounds by the calendar. */
import { term } from '../../../src/core/schema/columns/term';
import { type Day, formatDay } from '../../../src/core/values/day';
import { dayAt } from '../school/school-kit';
import { readThrough } from './reading';

const COLUMN = term('Срок', { required: true });

/** «01.07.2026–30.09.2026»; «…» stands for the bound of the period. */
function spanOf(typed: string): string {
  const { value, checks } = readThrough(COLUMN, typed);
  expect(checks).toEqual([]);
  const { from, to } = value as { from: Day | null; to: Day | null };
  return [from, to].map((day) => (day === null ? '…' : formatDay(day))).join('–');
}

test.each([
  ['15.05.2026', '15.05.2026–15.05.2026'],
  ['до 15.05.2026', '…–15.05.2026'],
  ['До 15.05.2026 г.', '…–15.05.2026'],
  ['01.10.2025–15.10.2025', '01.10.2025–15.10.2025'],
  ['с 01.10.2025 по 15.10.2025', '01.10.2025–15.10.2025'],
  ['3 квартал 2026', '01.07.2026–30.09.2026'],
  ['1–2 кварталы 2026', '01.01.2026–30.06.2026'],
  ['1 - 2 кварталы 2026', '01.01.2026–30.06.2026'],
  ['1—4 кварталы 2026 года', '01.01.2026–31.12.2026'],
  ['4-й квартал 2026', '01.10.2026–31.12.2026'],
  ['1-го квартала 2026', '01.01.2026–31.03.2026'],
  ['4 квартал 2020 г.', '01.10.2020–31.12.2020'],
  ['4 кв. 2026', '01.10.2026–31.12.2026'],
  ['IV квартал 2026', '01.10.2026–31.12.2026'],
  ['I-II кварталы 2026', '01.01.2026–30.06.2026'],
  ['сентябрь 2026', '01.09.2026–30.09.2026'],
  ['Май 2026', '01.05.2026–31.05.2026'],
  ['март 2026', '01.03.2026–31.03.2026'],
  ['февраль 2028', '01.02.2028–29.02.2028'],
  ['сентябрь–октябрь 2026', '01.09.2026–31.10.2026'],
  ['июнь-июль 2026 г', '01.06.2026–31.07.2026'],
  ['I полугодие 2026', '01.01.2026–30.06.2026'],
  ['2 полугодие 2026 года', '01.07.2026–31.12.2026'],
  ['2026 год', '01.01.2026–31.12.2026'],
  ['в течение 2026 года', '01.01.2026–31.12.2026'],
  ['2025/26 учебный год', '01.09.2025–31.08.2026'],
  ['2025–2026 учебный год', '01.09.2025–31.08.2026'],
  ['1999/00 уч. год', '01.09.1999–31.08.2000'],
])('«%s» is %s', (typed, span) => {
  expect(spanOf(typed)).toBe(span);
});

test.each(['в течение года', 'Постоянно', 'по графику.', 'ежемесячно', 'ежеквартально'])(
  '«%s» is the whole reporting period',
  (typed) => {
    expect(spanOf(typed)).toBe('…–…');
  },
);

test.each([
  ['1-2\nкварталы 2020', '01.01.2020–30.06.2020', '1-2 кварталы 2020'],
  ['4\n\tквартал \n2020\n', '01.10.2020–31.12.2020', '4 квартал 2020'],
  ['В\nтечение  года', '…–…', 'В течение года'],
])('line breaks and doubled spaces do not matter: %j', (typed, span, said) => {
  expect(spanOf(typed)).toBe(span);
  expect(readThrough(COLUMN, typed).value).toMatchObject({ said });
});

test('a date of the spreadsheet is a term of one day, told as people write it', () => {
  const day = dayAt('15.05.2026');
  expect(readThrough(COLUMN, { day }).value).toEqual({ from: day, to: day, said: '15.05.2026' });
});

test('a two-digit year of a date is read as 20YY with a warning (З-03)', () => {
  const { value, checks, messages } = readThrough(COLUMN, 'до 15.05.26');
  expect(value).toMatchObject({ from: null, to: dayAt('15.05.2026') });
  expect(checks).toEqual(['З-03']);
  expect(messages[0]).toContain('15.05.2026');
});

test.each([
  'осенью',
  '3 квартал',
  'сентябрь',
  '2026',
  '5 квартал 2026',
  '2–1 кварталы 2026',
  'октябрь–сентябрь 2026',
  'сентябрь–май 2026',
  'III полугодие 2026',
  '2025/27 учебный год',
  'до 31.02.2026',
  '15.10.2025–01.10.2025',
  'мар 2026',
  '1 квартал 9026',
  'до 15.05.1026',
  'по плану',
])('«%s» is no term: nothing is guessed, and the message lists what is read (З-13)', (typed) => {
  const { value, checks, messages } = readThrough(COLUMN, typed);
  expect([value, checks]).toEqual([null, ['З-13']]);
  expect(messages[0]).toContain(`Срок «${typed}» в поле «Срок» не прочитан`);
  for (const wording of ['15.05.2026', '3 квартал 2026', 'постоянно', '2025/26 учебный год']) {
    expect(messages[0]).toContain(wording);
  }
});

test.each([2026, 46157, true])('the bare value %j is no term', (cell) => {
  expect(readThrough(COLUMN, cell).checks).toEqual(['З-13']);
});
