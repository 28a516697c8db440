/** «Лист для педагога» has the figures that the panel's card of the person shows. */
import { schoolDocuments } from '../../../src/app/school/school-documents';
import { formatDecimal } from '../../../src/core/values/decimal';
import { showPerson } from '../../../src/panel/school/views';
import { tablesOf } from '../../core/school/documents/pages';
import type { SchoolRows } from '../../core/school/school-kit';
import { bookWith } from '../school/panel-kit';

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
  const order = {
    kind: 'own-page',
    subjects: ['А-1'],
    codesOnly: false,
    options: [],
    period: null,
  };
  const [made] = schoolDocuments.make(book, order).made;
  if (made === undefined) throw new Error('No page was made');
  const person = showPerson(book, 'А-1');
  const table = tablesOf(made.document)[0] ?? [];
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
