/** «На проверку»: what the panel is told of the entries that wait. */
import { showReview } from '../../../src/panel/school/views';
import { dayAt, sheetsWith } from '../../core/school/school-kit';
import { bookOf, bookWith, overTheWire } from './panel-kit';

const ENTRY = {
  'Код педагога': 'А-1',
  Дата: '12.03.2026',
  Вид: 'иное',
  Критерий: '1.1',
  Уровень: 'муниципальный',
};

describe('«На проверку»', () => {
  it('Я-40: tells of an entry all that a decision rests on', () => {
    const book = bookWith({
      Педагоги: [{ 'Код педагога': 'А-1', ФИО: 'Семёнова Мария Петровна' }],
      Мероприятия: [
        {
          ...ENTRY,
          Тема: 'Олимпиада',
          Результат: 'лауреат',
          'Самооценка, баллы': 5,
          Комментарий: 'Прошу учесть',
          Подтверждение: 'Диплом https://example.ru/d.pdf',
        },
      ],
    });
    expect(overTheWire(showReview(book))).toEqual({
      blocked: false,
      count: 1,
      reviewer: '',
      people: [
        {
          code: 'А-1',
          name: 'Семёнова Мария Петровна',
          criteria: [
            {
              code: '1.1',
              wording: 'Показатель',
              byResult: true,
              entries: [
                {
                  key: expect.stringMatching(/^2:[0-9a-f]{8}:300:300$/),
                  place: { sheet: 'Мероприятия', row: 2, column: 1 },
                  date: dayAt('12.03.2026'),
                  kind: 'иное',
                  topic: 'Олимпиада',
                  level: 'муниципальный',
                  result: 'лауреат',
                  format: null,
                  isPart: false,
                  // Municipal 2, a laureate takes 1,5 times as much.
                  working: { scale: 2, byResult: 1.5, byFormat: 1, quantity: 1 },
                  calculated: 3,
                  self: 3,
                  claimed: 5,
                  evidence: 'Диплом https://example.ru/d.pdf',
                  link: 'https://example.ru/d.pdf',
                  comment: 'Прошу учесть',
                  confirmedPoints: null,
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('Я-49: nothing but a web address is a link', () => {
    const book = bookWith({
      Педагоги: [{ 'Код педагога': 'А-1' }],
      Мероприятия: [{ ...ENTRY, Результат: 'участник', Подтверждение: 'javascript:alert(1)' }],
    });
    const [entry] = showReview(book).people[0]?.criteria[0]?.entries ?? [];
    expect(entry).toMatchObject({ evidence: 'javascript:alert(1)', link: null });
  });

  it('Я-45: offers who checked last', () => {
    const checked = { ...ENTRY, 'Статус проверки': 'подтверждено' };
    const book = bookWith({
      Педагоги: [{ 'Код педагога': 'А-1' }],
      Мероприятия: [
        { ...checked, Проверил: 'Завуч', 'Дата проверки': '02.04.2026' },
        { ...checked, Проверил: 'Комиссия', 'Дата проверки': '01.04.2026' },
      ],
    });
    expect(showReview(book)).toMatchObject({ count: 0, reviewer: 'Завуч' });
  });

  it('says that a book without a vital sheet cannot be read', () => {
    const sheets = sheetsWith({}).filter(({ name }) => name !== 'Педагоги');
    expect(showReview(bookOf(sheets))).toMatchObject({ blocked: true, count: 0, people: [] });
  });
});
