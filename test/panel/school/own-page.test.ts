/** «Педагог»: the page for one person, as the panel asks for it. */

import { formatDecimal } from '../../../src/core/values/decimal';
import { SCHOOL } from '../../../src/editions/school';
import { makeOwnPage, showPerson } from '../../../src/panel/school/views';
import { tablesOf } from '../../core/school/documents/pages';
import type { SchoolRows } from '../../core/school/school-kit';
import { sheetsWith } from '../../core/school/school-kit';
import { bookOf, bookWith, overTheWire } from './panel-kit';

const OWN = { 'Код педагога': 'А-1' };

const ROWS: SchoolRows = {
  Педагоги: [OWN, {}, {}, {}, {}],
  Мероприятия: [
    { ...OWN, Вид: 'открытый урок', Уровень: 'муниципальный', Критерий: '2.2' },
    {
      ...OWN,
      Вид: 'мастер-класс',
      Уровень: 'школьный',
      Критерий: '2.2',
      'Статус проверки': 'отклонено',
      Комментарий: 'нет программы',
    },
    { ...OWN, Вид: 'выступление', Уровень: 'школьный', Критерий: '2.3' },
  ],
};

it('Я-61: has the figures of the card', () => {
  const book = bookWith(ROWS);
  const page = overTheWire(makeOwnPage(book, { code: 'А-1', showsPlace: false }));
  const person = showPerson(book, 'А-1');
  const table = tablesOf(page)[0] ?? [];
  const told = (start: string): string[] =>
    table.find(([title]) => title?.startsWith(start))?.slice(1, 4) ?? [];
  for (const { code, self, confirmed, final } of person?.criteria ?? []) {
    expect(told(`${code}. `)).toEqual([self, confirmed, final].map(formatDecimal));
  }
  const { rating } = person ?? {};
  expect(told('Итого')).toEqual(
    [rating?.self, rating?.confirmed, rating?.total].map((points) => formatDecimal(points ?? -1)),
  );
  expect(person?.criteria.map(({ code }) => code)).toEqual(['2.2', '2.3']);
});

describe('Р-14: the card says why the place is not to be shown', () => {
  const noticeOf = (rows: SchoolRows, code = 'А-1') =>
    showPerson(bookWith(rows), code)?.placeNotice;

  it('where few are ranked', () => {
    expect(noticeOf({ Педагоги: [OWN, {}, {}, {}] })).toMatch(/^В рейтинге меньше 5 педагогов/);
    expect(noticeOf(ROWS)).toBeNull();
  });

  it('where few are in the person’s own group, not in another', () => {
    const group = (name: string) => ({ 'Группа рейтинга': name });
    const rows: SchoolRows = {
      Настройки: { Места: 'по группам' },
      Педагоги: [
        { ...OWN, ...group('специалисты') },
        ...Array.from({ length: 5 }, () => group('учителя-предметники')),
      ],
    };
    expect(noticeOf(rows)).toMatch(/^В группе «специалисты» меньше 5/);
    expect(noticeOf(rows, 'П-2')).toBeNull();
  });

  it('not of those who have no place', () => {
    expect(noticeOf({ Педагоги: [{ ...OWN, Занятость: 'внешний совместитель' }] })).toBeNull();
  });
});

describe('asking for a page', () => {
  const host = {
    home: 'google',
    links: null,
    open: () => bookWith(ROWS),
    run: () => ({ ok: true, message: '' }),
    goTo: () => undefined,
  } as const;
  const ask = (argument: unknown) => SCHOOL.calls(host).get('ownPage')?.(argument);

  it.each([
    null,
    'А-1',
    { code: 'А-1' },
    { code: 7, showsPlace: false },
    { code: 'А-1', showsPlace: 'да' },
    { code: 'А'.repeat(501), showsPlace: false },
  ])('refuses %j', (argument) => {
    expect(() => ask(argument)).toThrow('Выберите педагога из списка и повторите.');
  });

  it('answers with the place where it is asked for', () => {
    const place = 'Место в рейтинге: 1.';
    const said = (showsPlace: boolean) =>
      JSON.stringify(ask({ code: 'А-1', showsPlace })).replace(/\u00a0/g, ' ');
    expect(said(true)).toContain(place);
    expect(said(false)).not.toContain(place);
  });

  it('says that there is no such person', () => {
    expect(() => ask({ code: 'Я-1', showsPlace: false })).toThrow(
      'Лист не составлен: педагога с кодом Я-1 больше нет или в его строке ошибка.',
    );
  });

  it('makes none of a book that cannot be computed', () => {
    const sheets = sheetsWith(ROWS).filter(({ name }) => name !== 'Мероприятия');
    const order = { code: 'А-1', showsPlace: false };
    expect(() => makeOwnPage(bookOf(sheets), order)).toThrow(
      'Лист не составлен: нет обязательного листа или столбца.',
    );
  });
});
