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
              isBest: false,
              cap: 15,
              confirmed: 0,
              counted: 3,
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
                  isTyped: true,
                  warnings: [],
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

  it('Я-40: tells the limit of the criterion, and what the person has under it already', () => {
    const lesson = { ...ENTRY, Критерий: '2.2', Вид: 'открытый урок' };
    const confirmed = { ...lesson, 'Статус проверки': 'подтверждено' };
    const book = bookWith({
      Педагоги: [{ 'Код педагога': 'А-1' }, { 'Код педагога': 'А-2' }],
      Критерии: [
        { Код: '2.2', Муниципальный: 2, Предел: 7 },
        { Код: '2.3', Муниципальный: 2, Учёт: 'максимум', Предел: 5 },
      ],
      Мероприятия: [
        { ...confirmed, Тема: 'Первый' },
        { ...confirmed, Тема: 'Второй', 'Подтверждено, баллы': 1.5, Комментарий: 'Без анализа' },
        { ...lesson, Тема: 'Третий' },
        { ...lesson, Тема: 'Четвёртый', 'Самооценка, баллы': 1 },
        { ...lesson, Тема: 'Пятый' },
        { ...lesson, Тема: 'Чужой', 'Код педагога': 'А-2' },
        { ...lesson, Тема: 'Лучший', Критерий: '2.3' },
      ],
    });
    const told = showReview(book).people.flatMap(({ code, criteria }) =>
      criteria.map(({ entries, cap, isBest, confirmed: sure, counted }) => ({
        code,
        selves: entries.map(({ self, isTyped }) => [self, isTyped]),
        of: [cap, isBest, sure, counted],
      })),
    );
    expect(told).toEqual([
      {
        code: 'А-1',
        selves: [
          [2, false],
          [1, true],
          [2, false],
        ],
        // Confirmed 2 + 1,5; with 2 + 1 + 2 that wait 8,5, of which the limit leaves 7.
        of: [7, false, 3.5, 7],
      },
      { code: 'А-1', selves: [[2, false]], of: [5, true, 0, 2] },
      { code: 'А-2', selves: [[2, false]], of: [7, false, 0, 2] },
    ]);
  });

  it('М-10, М-12: tells of a row what «Проверка» doubts in it, and not what the entry tells itself', () => {
    const row = { ...ENTRY, Тема: 'Олимпиада', Результат: 'участник' };
    const book = bookWith({
      Педагоги: [{ 'Код педагога': 'А-1' }],
      Мероприятия: [row, row, { ...row, Критерий: '1.2', 'Самооценка, баллы': 50 }],
    });
    const warnings = showReview(book).people.flatMap(({ criteria }) =>
      criteria.flatMap(({ entries }) => entries.map((entry) => entry.warnings)),
    );
    expect(warnings).toEqual([
      [],
      ['Педагог, дата, вид, тема и критерий те же, что в строке 2: учтены обе'],
      ['Возможный двойной учёт: тот же педагог, дата и тема в строке 2 по другому критерию'],
    ]);
  });

  it('М-10: tells each row of it where «Проверка» tells of many at once (З-30)', () => {
    const row = { ...ENTRY, Тема: 'Олимпиада', Результат: 'участник' };
    const book = bookWith({
      Педагоги: [{ 'Код педагога': 'А-1' }],
      Мероприятия: Array<typeof row>(25).fill(row),
    });
    const warnings = showReview(book).people.flatMap(({ criteria }) =>
      criteria.flatMap(({ entries }) => entries.map((entry) => entry.warnings)),
    );
    const told = 'Педагог, дата, вид, тема и критерий те же, что в строке 2: учтены обе';
    expect(warnings).toEqual([[], ...Array<string[]>(24).fill([told])]);
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
